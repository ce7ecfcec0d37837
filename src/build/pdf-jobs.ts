import { join } from "node:path";
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
