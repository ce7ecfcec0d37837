import { html, type Insert } from "../../src/html/html.ts";
import type { CorrectionView, Notice } from "../../src/views/notice.ts";
import type { View } from "../view.ts";
import { phrase, valueHtml } from "./text.ts";

/** What a reader has to know first. */
export function noticeBox(notice: Notice | null, { archive, language }: View): Insert {
  if (notice === null) return null;
  const { kind, text, day, warning, original } = notice;
  const dated = day && html` ${valueHtml(day, language)}.`;
  const link = original && html`<a href="${original.address}" hreflang="${archive.site.original}" rel="alternate">${original.text}</a>`;
  const more = link && html` ${warning && html`<strong>${warning}</strong> `}${link}.`;
  return html`<p class="notice notice-${kind}">${text}${dated}${more}</p>\n`;
}

/** What was changed in an issue after its publication, and when: on its page, and on those of its reports. */
export function correctionList(corrections: readonly CorrectionView[], { words, language }: View): Insert {
  if (corrections.length === 0) return null;
  return html`<section class="corrections"><h2>${words.issue.corrections}</h2>
<ul>${corrections.map(({ day, note }) => html`<li>${valueHtml(day, language)}: ${phrase(note, language)}</li>`)}</ul></section>\n`;
}
