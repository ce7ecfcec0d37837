import { referenceOf } from "../../src/citations/reference.ts";
import type { Issue } from "../../src/domain/issue.ts";
import type { Page } from "../../src/domain/pages.ts";
import { html, type Insert } from "../../src/html/html.ts";
import { citationFiles } from "../components/cite.ts";
import type { View } from "../view.ts";
import { highwire } from "./highwire.ts";
import { jsonLd, known } from "./json-ld.ts";
import { newsletter, publication, times, translationsOf } from "./newsletter.ts";

/** What the page of an issue says of it to programs; a fallback says it on the original's page, and has the files alone. */
export function issueMetadata(page: Page<"issue">, view: View): Insert {
  const { subject: issue, canonical, language, archive } = page;
  const files = citationFiles(issue, view).map(
    ({ name, type, address }) => html`<link rel="alternate" type="${type}" title="${name}" href="${address}">\n`,
  );
  if (!page.alternates.includes(language)) return files;
  const reference = referenceOf(issue, language, archive);
  return [files, times(issue), highwire(reference, reference.title, canonical, pdfOf(issue, view)), jsonLd(issueData(page, view))];
}

function issueData(page: Page<"issue">, view: View) {
  const { subject: issue, canonical, language } = page;
  const { to, archive } = view;
  const parts = issue.reports.map((report) => ({ "@type": "Report", "@id": archive.routes.absolute(to("report", report)) }));
  const pdf = pdfOf(issue, view);
  return {
    "@type": "PublicationIssue",
    ...publication(issue, issue.text[language], canonical, view),
    ...translationsOf(page),
    name: issue.title[language].text,
    description: issue.summary[language].text,
    issueNumber: known(issue.number),
    isPartOf: newsletter(view),
    isBasedOn: known(issue.source && new URL(issue.source).href),
    encoding: known(pdf && { "@type": "MediaObject", contentUrl: pdf, encodingFormat: "application/pdf" }),
    hasPart: known(parts),
  };
}

function pdfOf(issue: Issue, { assets, archive, to }: View): string | null {
  return assets.editions.includes("pdf") ? archive.routes.absolute(to("pdf", issue)) : null;
}
