import { type CitationPiece, cited } from "../../src/citations/citation.ts";
import { type CitationStyle, citationStyles } from "../../src/citations/processor.ts";
import { referenceOf } from "../../src/citations/reference.ts";
import type { Issue } from "../../src/domain/issue.ts";
import type { Text } from "../../src/domain/text.ts";
import { type Html, html, type Insert } from "../../src/html/html.ts";
import { citationOf } from "../../src/views/citation.ts";
import type { Reading } from "../../src/views/reading.ts";
import type { View } from "../view.ts";
import { separated } from "./text.ts";

/** A file by which a reference manager takes an issue over. */
export interface CitationFile {
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  readonly address: string;
}

/** The formats, with the media types that reference managers and IANA know them by. */
const formats = [
  { kind: "bibtex", name: "BibTeX", type: "application/x-bibtex" },
  { kind: "ris", name: "RIS", type: "application/x-research-info-systems" },
  { kind: "cslJson", name: "CSL-JSON", type: "application/vnd.citationstyles.csl+json" },
] as const;

/** The files of an issue, in the language of the reader. */
export function citationFiles(issue: Issue, { to }: Pick<Reading, "to">): CitationFile[] {
  return formats.map(({ kind, name, type }) => ({ name, type, address: to(kind, issue) }));
}

/**
 * Leads to the citation, and copies the permanent address where there is script.
 * @param first What else one can take along.
 */
export function citeTools({ words }: View, first: Insert = null): Html {
  return html`<p class="tools">${first}<a href="#_cite">${words.issue.cite}</a> <button type="button" class="scripted" data-copy="_permalink">${words.issue.copyLink}</button></p>\n`;
}

/** How to cite an issue, in the styles that most journals ask for, and the files for those who have a program for it. */
export function citeIssue(issue: Issue, view: View): Html {
  const { words, archive, language } = view;
  const reference = referenceOf(issue, language, archive);
  const files = citationFiles(issue, view).map(({ name, type, address }) => html`<a href="${address}" type="${type}" download>${name}</a>`);
  return section(
    html`<dl>
${citationStyles.map((style) => inStyle(style, cited(reference, style, language), view))}</dl>
<p class="tools">${words.editions.cite.files} ${separated(files, " ")}</p>`,
    view,
  );
}

/** A citation in one style; the first holds the permanent address. */
function inStyle(style: CitationStyle, citation: readonly CitationPiece[], { words }: View): Html {
  const { styles, copy, copyStyle } = words.editions.cite;
  const permalink = style === citationStyles[0] && html` id="_permalink" title="${words.issue.permalink}"`;
  return html`<div><dt>${styles[style]} <button type="button" class="scripted" data-copy="_${style}" aria-label="${copyStyle({ style: styles[style] })}">${copy}</button></dt><dd id="_${style}">${citation.map((piece) => marked(piece, permalink))}</dd></div>\n`;
}

function marked({ kind, text }: CitationPiece, permalink: Insert): Insert {
  if (kind === "words") return text;
  return kind === "title"
    ? html`<cite>${text}</cite>`
    : html`<a${permalink} href="${text}">${separated(text.split(afterSlash), html`<wbr>`)}</a>`;
}

/** Where a long address may be broken. */
const afterSlash = /(?<=\/)(?=[^/])/;

/**
 * How to cite a report: by its title, and at its own address. There are too many for citations in several styles.
 * @param text The text that the page shows, which may be a translation.
 * @param canonical The absolute address that is cited.
 */
export function citeReport(issue: Issue, title: string, text: Text, canonical: string, view: View): Html {
  const { words, to } = view;
  return section(
    html`<p id="_citation">${citationOf(issue, title, text, view)} <a id="_permalink" href="${canonical}" title="${words.issue.permalink}">${canonical}</a></p>
<p class="tools"><button type="button" class="scripted" data-copy="_citation">${words.issue.copyCitation}</button> <a href="${to("issue", issue)}#_cite">${words.editions.cite.wholeIssue}</a></p>`,
    view,
  );
}

function section(content: Html, { words }: View): Html {
  return html`<section class="cite" aria-labelledby="_cite"><h2 id="_cite">${words.issue.howToCite}</h2>
${content}</section>\n`;
}
