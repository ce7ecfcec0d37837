import { isOpen } from "../../content/fields/open-text.ts";
import type { Group, TextFile } from "../../content/texts/groups.ts";

/** A field of an original that is translated, such as the summary or the title of an action. */
export interface WordsField {
  /** Where a translation writes it: `["summary"]`, `["titles", "hermosillo-mcr2030"]`. */
  readonly path: readonly string[];
  readonly text: string;
}

/** The fields of an original text that a translation has to have. What cannot be read, or is not written yet, is left out. */
export function wordsOf(group: Group): WordsField[] {
  const { name, original } = group;
  const folder = original.source.path.split("/")[0];
  if (folder === "pages") return plainFields(original, ["title"]);
  if (name === "issue") return plainFields(original, ["title", "summary"]);
  return actionsOf(group).flatMap(({ id, title }) => (isText(id) && isText(title) ? [{ path: ["titles", id], text: title }] : []));
}

/** The actions of an original report, as they are written. */
export function actionsOf({ original }: Group): Readonly<Record<string, unknown>>[] {
  const { actions } = mappingOf(original.front.value);
  return (Array.isArray(actions) ? actions : []).map(mappingOf);
}

/** Whether a file has a text in a field. */
export function hasWords({ front }: TextFile, path: readonly string[]): boolean {
  return isText(
    path.reduce<unknown>((value, key) => (Object.hasOwn(mappingOf(value), key) ? mappingOf(value)[key] : undefined), front.value),
  );
}

/** What a translation says of how it was made; empty where it says nothing that can be read. */
export function statedIn({ front }: TextFile): Readonly<Record<string, unknown>> {
  return mappingOf(mappingOf(front.value).translation);
}

function plainFields({ front }: TextFile, names: readonly string[]): WordsField[] {
  const fields = mappingOf(front.value);
  return names.flatMap((name) => (isText(fields[name]) ? [{ path: [name], text: fields[name] }] : []));
}

function mappingOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

/** Whether there are words; three dots are where they are still to be written. */
export function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "" && !isOpen(value);
}
