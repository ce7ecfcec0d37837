import type { Issue } from "../../src/domain/issue.ts";
import { html, type Insert } from "../../src/html/html.ts";
import { monthName } from "../../src/languages/dates.ts";
import type { View } from "../view.ts";
import { linkTo, separated } from "./links.ts";
import { phrase } from "./phrase.ts";

/** How many things in common are named. */
const named = 4;

/** The issues nearest in content, and what they have in common with this one. */
export function relatedIssues({ related }: Issue, view: View): Insert {
  if (related.length === 0) return null;
  const { words, language, to } = view;
  return html`<section class="related"><h2>${words.issue.related}</h2>
<ul>${related.map(
    ({ issue, shared }) => html`<li><a href="${to("issue", issue)}">${monthName(issue.month, language)}</a>
<p>${phrase(issue.summary[language], language)}</p>
<p class="with">${words.issue.shared}: ${separated(
      shared.slice(0, named).map(({ kind, subject }) => linkTo(kind, subject as never, view)),
      ", ",
    )}</p></li>\n`,
  )}</ul></section>\n`;
}
