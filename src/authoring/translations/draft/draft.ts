import type { TextFile } from "../../../content/texts/groups.ts";
import type { Day } from "../../../domain/day.ts";
import type { Language } from "../../../domain/language.ts";
import { markdownFile } from "../../front-matter.ts";
import { type Setting, withFields } from "../edit-front-matter.ts";
import type { TextSet, Texts } from "../read-texts.ts";
import type { Service } from "../service/protocol.ts";
import { type State, statesOf } from "../states.ts";
import { actionsOf } from "../words-of.ts";
import { translate } from "./dictionary.ts";
import { linesOf, type Translated, wantedOf, write } from "./draft-text.ts";
import { namesFinder } from "./names.ts";

/** What is to be translated. */
export interface DraftRequest {
  readonly textSet: TextSet;
  readonly language: Language;
  readonly texts: Texts;
  readonly date: Day;
}

/** Translations that wait to be written, and what could not be made. */
export interface TranslationDraft {
  readonly states: readonly State[];
  /** The whole texts of files that are new, by their paths below the content folder. */
  readonly made: ReadonlyMap<string, string>;
  /** The whole texts of files that lacked something. */
  readonly filled: ReadonlyMap<string, string>;
  /** The parts of which the service made nothing that can be used, by their files: `summary`, or `text` for the text itself. */
  readonly failed: ReadonlyMap<string, readonly string[]>;
  /** The lines that are in the original's language in what was made or filled, by their files. */
  readonly kept: ReadonlyMap<string, readonly string[]>;
}

/** Whether there is something that a draft would fill: a file that is missing, or a machine's that lacks something. */
export function isLacking({ made, lacks, lacksText }: State): boolean {
  return made === "missing" || (made === "machine" && (lacks.length > 0 || lacksText));
}

/**
 * Translates what a shelf lacks in a language. Nothing is written: a service that fails leaves nothing behind.
 * @throws TranslationFailed where the service fails; CannotEdit where a file is written in a way that cannot be filled.
 */
export async function draft({ textSet, language, texts, date }: DraftRequest, service: Service): Promise<TranslationDraft> {
  const states = statesOf(textSet, language);
  const named = namesFinder(texts, language);
  const wanted = states.filter(isLacking).map((state) => wantedOf(state, named));
  const dictionary = await translate(wanted.flatMap(linesOf), service);
  const actions = textSet.groups.flatMap(actionsOf).map(({ id }) => String(id));
  const written = wanted.map((each) => ({ ...each, translated: checked(write(each, dictionary, actions)) }));
  const failed = written.map(({ state, body, translated }) => [state.path, failuresOf(translated, body !== null)] as const);
  const sound = written.filter(({ state, body, translated }) => (body === null || translated.body !== null) && hasTitle(state, translated));
  const stamp = { method: "machine", tool: service.name, date };
  return {
    states,
    made: new Map(sound.filter(isNew).map((each) => [each.state.path, fresh(each, stamp)])),
    filled: new Map(sound.filter((each) => !isNew(each) && hasMore(each)).map((each) => [each.state.path, filled(each)])),
    failed: new Map(failed.filter(([, parts]) => parts.length > 0)),
    kept: new Map(sound.flatMap(({ state, translated: { kept } }) => (kept.length > 0 ? [[state.path, kept]] : []))),
  };
}

/** A page without a title would be no page. */
function hasTitle({ made, path }: State, { fields }: Translated): boolean {
  return made !== "missing" || !path.startsWith("pages/") || fields.every(({ text }) => text !== null);
}

/** The longest texts that the archive takes, in characters. */
const longest = { summary: 400, others: 2000 };

function checked({ fields, ...body }: Translated): Translated {
  const most = (path: readonly string[]) => (path[0] === "summary" ? longest.summary : longest.others);
  return { fields: fields.map(({ path, text }) => ({ path, text: text && text.length <= most(path) ? text : null })), ...body };
}

function failuresOf({ fields, body }: Translated, hasBody: boolean): string[] {
  return [...fields.flatMap(({ path, text }) => (text === null ? [path.join(".")] : [])), ...(hasBody && body === null ? ["text"] : [])];
}

interface Text {
  readonly state: State;
  readonly translated: Translated;
}

function isNew({ state }: Text): boolean {
  return state.made === "missing";
}

/** Whether anything was translated of it. */
function hasMore({ translated: { fields, body } }: Text): boolean {
  return body !== null || fields.some(({ text }) => text !== null);
}

/** A new file. */
function fresh({ state, translated }: Text, stamp: Readonly<Record<string, string>>): string {
  const fields: Record<string, unknown> = {};
  for (const { path, text } of translated.fields) {
    const [key, inner] = path as [string, string | undefined];
    if (text === null) continue;
    fields[key] = inner === undefined ? text : { ...(fields[key] as object), [inner]: text };
  }
  return markdownFile({ ...fields, translation: { ...stamp, of: state.group.hash().current } }, translated.body ?? "");
}

/** A file that is there, with what it lacked. How it was made stays as it is said. */
function filled({ state, translated }: Text): string {
  const { source, front } = state.group.translations.get(state.language) as TextFile;
  const file = new TextDecoder("utf-8", { ignoreBOM: true }).decode(source.bytes);
  const settings = translated.fields.flatMap(({ path, text }): Setting[] => (text === null ? [] : [[path, text]]));
  const written = withFields(file, settings);
  return translated.body === null ? written : written.slice(0, written.length - front.body.length) + translated.body;
}
