import type { Language, Localized } from "../../domain/language.ts";
import type { Text, Translation } from "../../domain/text.ts";
import type { Group } from "./groups.ts";

/** A text that still waits to be rendered: links in it can be made only when everything is known. */
export interface DraftText {
  readonly group: Group;
  readonly translations: ReadonlyMap<Language, Translation>;
  /** The object whose text it becomes. */
  readonly owner: { text: Localized<Text> };
}

/** What is in a domain object until its text is rendered. */
export const unrendered = {} as Localized<Text>;
