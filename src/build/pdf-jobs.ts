import { join } from "node:path";
import { cardOf, cardSize } from "../../templates/cards/card.ts";
import { issueDocument, type PrintedDocument, yearDocument } from "../../templates/pdf/documents.ts";
import type { Page } from "../domain/pages.ts";
import type { Collections } from "../eleventy/collections.ts";
import type { DocumentJob } from "../pdf/job.ts";
import { readingOf } from "../views/reading.ts";

const templates = join(import.meta.dirname, "../../templates/pdf");

/** From where to where documents are made. */
export interface Folders {
  /** The content folder, where the pictures are. */
  readonly content: string;
  readonly site: string;
}

/** The PDFs of a site, one after the other: each is thought of when its turn comes. */
export function* printJobs({ pdf, yearPdf }: Collections, folders: Folders): Generator<DocumentJob> {
  for (const page of pdf) yield jobOf(page, "issue.typ", issueDocument(page.subject, readingOf(page.archive, page.language)), folders);
  for (const page of yearPdf) yield jobOf(page, "year.typ", yearDocument(page.subject, readingOf(page.archive, page.language)), folders);
}

function jobOf({ address, archive }: Page, template: string, { data, pictures }: PrintedDocument, { content, site }: Folders): DocumentJob {
  return {
    name: address,
    kind: "pdf",
    template: join(templates, template),
    data,
    files: Object.fromEntries(Object.entries(pictures).map(([name, file]) => [name, join(content, file)])),
    site,
    path: archive.routes.output(address),
  };
}

const template = join(import.meta.dirname, "../../templates/cards/card.typ");

/**
 * The social cards of a site, one after the other.
 * @param site The site's folder.
 */
export function* cardJobs({ card }: Collections, site: string): Generator<DocumentJob> {
  for (const { address, archive, language, subject } of card) {
    const data = cardOf(subject, readingOf(archive, language));
    yield { name: address, kind: "png", width: cardSize.width, template, data, site, path: archive.routes.output(address) };
  }
}
