import { isBlank } from "../../content/fields/open-text.ts";
import { id } from "../../content/schemas/fields.ts";
import type { Group } from "../../content/texts/groups.ts";
import type { Day } from "../../domain/day.ts";
import type { Language } from "../../domain/language.ts";
import type { Month } from "../../domain/month.ts";
import { type EditorsLanguage, editorMessages, messagesIn } from "../../languages/messages-in.ts";
import { comment, gap } from "../front-matter.ts";
import { type Inventory, pathOf, textsOf } from "./inventory.ts";

/** Into what, and on which day, a month is to be translated. */
export interface LayoutRequest {
  readonly language: Language;
  readonly today: Day;
  /** The language of the comments in the files. */
  readonly editors: EditorsLanguage;
}

/**
 * Lays out the translations of a month's texts. What is there, and what has nothing to translate, is left out.
 * The original's words are beside each gap as comments, so that they are at hand and yet never published as a translation.
 * @returns The texts by their paths below the content folder; nothing is written.
 */
export function layOutTranslations(inventory: Inventory, month: Month, wanted: LayoutRequest): Map<string, string> {
  const missing = [...textsOf(inventory, month).values()].filter((text) => !text.translations.has(wanted.language) && saysSomething(text));
  return new Map(missing.map((text) => [pathOf(inventory, month, text.name, wanted.language), translationFile(text, wanted)] as const));
}

function saysSomething({ name, original }: Group): boolean {
  return name === "issue" || gapsOf(original.front.value) !== "" || !isBlank(original.front.body);
}

function translationFile({ original, hash }: Group, { language, today, editors }: LayoutRequest): string {
  const words = editorMessages("drafts", editors).month;
  const { source, front } = original;
  const body = front.body.trim();
  return [
    "---\n",
    comment(
      words.translation({ file: source.path.slice(source.path.lastIndexOf("/") + 1), language: messagesIn(editors).languages[language] }),
    ),
    gapsOf(front.value),
    "translation:\n  method: human\n",
    comment(`translator: ${words.translator}`, "  "),
    `  date: ${today}\n  of: "${hash().current}"\n`,
    body && comment(`\n${words.original}\n\n${body}`),
    "---\n",
  ].join("");
}

/** The fields that wait for their translation, each below the original's words. */
function gapsOf(value: unknown): string {
  const { title, summary, actions } = Object(value) as Readonly<Record<string, unknown>>;
  const stated = (Array.isArray(actions) ? actions : []).map((action) => Object(action));
  // By their ids: duplicates are reported by `check`, and not repeated here.
  const titles = new Map(stated.map(({ id, title }) => [id, gapBelow(title, id, "  ")]));
  const all = [...titles.values()].join("");
  return gapBelow(title, "title") + gapBelow(summary, "summary") + (all && `titles:\n${all}`);
}

/** No gap, where the original has no words: `check` reports errors there. */
function gapBelow(words: unknown, key: unknown, indent = ""): string {
  return isId(key) && typeof words === "string" ? comment(words, indent) + gap(key, indent) : "";
}

function isId(key: unknown): key is string {
  return id.safeParse(key).success;
}
