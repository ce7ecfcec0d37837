import type { Issue } from "../domain/issue.ts";
import type { Phrase } from "../domain/language.ts";
import type { Text, Translation } from "../domain/text.ts";
import { dayName } from "../languages/dates.ts";
import { asValue, dayValue, type Value } from "./fact.ts";
import type { Reading } from "./reading.ts";

/** What a reader has to know before reading. */
export interface Notice {
  /** That something is not public yet, or how the text came into the reader's language: not at all, or as a translation. */
  readonly kind: "hidden" | "fallback" | "translated" | "outdated";
  /** A sentence or several. */
  readonly text: string;
  /** The day of the translation. */
  readonly day: Value | null;
  /** That the translation is no longer what the original says. */
  readonly warning: string | null;
  /** Leads to the original. */
  readonly original: Value | null;
}

/** A change made after publication. */
export interface CorrectionView {
  readonly day: Value;
  /** "Corrected on 2 November 2021" */
  readonly heading: string;
  readonly note: Phrase;
}

/** Says how a text came into the reader's language, or that it did not; null for an original. */
export function translationNotice(text: Text, originalAddress: string, { archive, language, words }: Reading): Notice | null {
  const { missing, outdated, original: label } = words.translation;
  const name = words.languages[archive.site.original];
  const original = asValue({ text: label({ language: name }), language }, { address: originalAddress });
  const rest = { day: null, warning: null, original };
  if (text.language !== language) return { kind: "fallback", text: missing({ language: words.languages[text.language] }), ...rest };
  if (!text.translation) return null;
  const { date, outdated: isOutdated } = text.translation;
  return {
    kind: isOutdated ? "outdated" : "translated",
    text: translated(text.translation, words),
    day: date === null ? null : dayValue(date, language),
    warning: isOutdated ? outdated : null,
    original,
  };
}

function translated({ method, tool, translator, reviewer }: Translation, { translation }: Reading["words"]): string {
  const by = [
    tool && translation.tool({ name: tool }),
    translator && translation.by({ name: translator }),
    reviewer && translation.reviewedBy({ name: reviewer }),
  ];
  return [translation[method ?? "unstated"], ...by.filter((part) => part !== null)].join(" ");
}

/** Whether a text came into its language in another way than a second one, so that what is said of that is not true of it. */
export function differsInTranslation({ language, translation: own }: Text, { language: other, translation }: Text): boolean {
  if (language !== other || own === null || translation === null) return language !== other || own !== translation;
  const keys = ["method", "tool", "translator", "reviewer", "outdated"] as const;
  return keys.some((key) => own[key] !== translation[key]);
}

/** Marks every page of a site that shows what is not public yet. */
export function previewNotice({ archive, words }: Reading): Notice | null {
  return archive.isPreview ? hidden(words.issue.preview) : null;
}

/** Marks an issue that only a preview shows. */
export function hiddenNotice({ hidden: why }: Issue, { words, language }: Reading): Notice | null {
  if (!why) return null;
  return hidden(why.why === "draft" ? words.issue.draft : words.issue.future({ day: dayName(why.until, language) }));
}

function hidden(text: string): Notice {
  return { kind: "hidden", text, day: null, warning: null, original: null };
}

/** A notice as plain words, without the link to the original. */
export function noticeText({ text, day, warning }: Notice): string {
  return [text, day && `${day.text}.`, warning].filter((part) => part !== null).join(" ");
}

/** What was changed in an issue, oldest first. */
export function correctionsOf({ corrections }: Issue, { words, language }: Reading): CorrectionView[] {
  return corrections.map(({ date, note }) => {
    const day = dayValue(date, language);
    return { day, heading: words.issue.corrected({ day: day.text }), note: note[language] };
  });
}
