import type { Issue } from "../../src/domain/issue.ts";
import type { Text, Translation } from "../../src/domain/text.ts";
import { type Html, html, type Insert } from "../../src/html/html.ts";
import { dayName } from "../../src/languages/dates.ts";
import type { Reading, View } from "../view.ts";

/** Says how a text came into the page's language, or that it did not; nothing for an original. */
export function translationNotice(text: Text, originalAddress: string, { words, language, archive }: View): Insert {
  const original = archive.site.original;
  const link = html`<a href="${originalAddress}" hreflang="${original}" rel="alternate">${words.translation.original({ language: words.languages[original] })}</a>`;
  if (text.language !== language) {
    return note(html`${words.translation.missing({ language: words.languages[text.language] })} ${link}.`, "fallback");
  }
  if (!text.translation) return null;
  const { outdated } = text.translation;
  return note(
    html`${made(text.translation, words)}${dated(text.translation, language)} ${outdated && html`<strong>${words.translation.outdated}</strong> `}${link}.`,
    outdated ? "outdated" : "translated",
  );
}

/** The same in plain words, without the link to the original; null for an original. */
export function translationSentence({ language: written, translation }: Text, { words, language }: Omit<Reading, "to">): string | null {
  if (written !== language) return words.translation.missing({ language: words.languages[written] });
  if (!translation) return null;
  const day = translation.date && `${dayName(translation.date, language)}.`;
  return [made(translation, words), day, translation.outdated && words.translation.outdated].filter((part) => part).join(" ");
}

/** Whether what is said of an issue's translation, at its head, is not true of a report's. */
export function hasOwnNotice({ language, translation: own }: Text, { language: issueLanguage, translation: issues }: Text): boolean {
  if (language !== issueLanguage || own === null || issues === null) return language !== issueLanguage || own !== issues;
  const keys = ["method", "tool", "translator", "reviewer", "outdated"] as const;
  return keys.some((key) => own[key] !== issues[key]);
}

function made({ method, tool, translator, reviewer }: Translation, { translation }: View["words"]): string {
  const by = [
    tool && translation.tool({ name: tool }),
    translator && translation.by({ name: translator }),
    reviewer && translation.reviewedBy({ name: reviewer }),
  ];
  return [translation[method ?? "unstated"], ...by.filter((part) => part !== null)].join(" ");
}

function dated({ date }: Translation, language: View["language"]): Insert {
  return date && html` <time datetime="${date}">${dayName(date, language)}</time>.`;
}

/** Marks every page of a site that shows what is not public yet. */
export function previewNotice({ archive, words }: View): Insert {
  return archive.isPreview && note(words.issue.preview, "hidden");
}

/** Marks an issue that only a preview shows. */
export function hiddenNotice({ hidden }: Issue, { words, language }: View): Insert {
  if (!hidden) return null;
  return note(hidden.why === "draft" ? words.issue.draft : words.issue.future({ day: dayName(hidden.until, language) }), "hidden");
}

function note(content: Insert, kind: string): Html {
  return html`<p class="notice notice-${kind}">${content}</p>\n`;
}
