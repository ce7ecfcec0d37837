import type { Issue } from "../../src/domain/issue.ts";
import type { Year } from "../../src/domain/year.ts";
import { html, type Insert } from "../../src/html/html.ts";
import type { View } from "../view.ts";

/** Leads to the PDF of an issue; nothing where the build makes none. */
export function issuePdfLink(issue: Issue, view: View): Insert {
  return pdfLink(view.to("pdf", issue), view);
}

/** Leads to the PDF of a year; nothing where the build makes none. */
export function yearPdfLink(year: Year, view: View): Insert {
  return pdfLink(view.to("yearPdf", year), view);
}

function pdfLink(address: string, { assets, words }: View): Insert {
  return assets.editions.includes("pdf") && html`<a href="${address}" type="application/pdf" download>${words.editions.pdf.download}</a> `;
}
