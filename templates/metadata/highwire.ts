import type { Name } from "../../src/citations/reference.ts";
import { type CitedWork, datePartsOf } from "../../src/citations/reference.ts";
import { html, type Insert } from "../../src/html/html.ts";

/**
 * The tags by which Google Scholar, Zotero and others know what a page is (Google Scholar's Inclusion Guidelines for Webmasters): title,
 * authors one by one, date as year/month/day, the newsletter, and the PDF where it has the same text.
 * @param pdf The absolute address of the PDF; null where there is none.
 */
export function highwire(reference: CitedWork, title: string, canonical: string, pdf: string | null): Insert {
  const { authors, container, issn, number, publisher, language } = reference;
  const tags: readonly (readonly [string, string | number | null])[] = [
    ["title", title],
    ...authors.map((name) => ["author", nameInTag(name)] as const),
    ["publication_date", dateInTag(reference)],
    ["journal_title", container],
    ["issn", issn],
    ["issue", number],
    ["publisher", publisher],
    ["language", language],
    ["abstract_html_url", canonical],
    ["fulltext_html_url", canonical],
    ["pdf_url", pdf],
  ];
  return tags.map(([name, content]) => content !== null && html`<meta name="citation_${name}" content="${content}">\n`);
}

function nameInTag(name: Name): string {
  return "literal" in name ? name.literal : `${name.family}, ${name.given}`;
}

function dateInTag(reference: CitedWork): string {
  return datePartsOf(reference)
    .map((part) => String(part).padStart(2, "0"))
    .join("/");
}
