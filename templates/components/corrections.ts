import type { Issue } from "../../src/domain/issue.ts";
import { html, type Insert } from "../../src/html/html.ts";
import { dayName } from "../../src/languages/dates.ts";
import type { View } from "../view.ts";
import { phrase } from "./phrase.ts";

/** What was changed in an issue after its publication, and when: on its page, and on those of its reports. */
export function corrections({ corrections: made }: Issue, { words, language }: View): Insert {
  if (made.length === 0) return null;
  return html`<section class="corrections"><h2>${words.issue.corrections}</h2>
<ul>${made.map(({ date, note }) => html`<li><time datetime="${date}">${dayName(date, language)}</time>: ${phrase(note[language], language)}</li>`)}</ul></section>\n`;
}
