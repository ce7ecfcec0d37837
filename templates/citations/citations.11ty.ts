import { bibtex } from "../../src/citations/bibtex.ts";
import { cslItem } from "../../src/citations/csl-json.ts";
import { referenceOf } from "../../src/citations/reference.ts";
import { ris } from "../../src/citations/ris.ts";
import { definePage } from "../../src/eleventy/define-template.ts";

/** An issue for BibTeX and biblatex. */
export const bibtexFile = definePage("bibtex", ({ subject, language, archive }) => bibtex(referenceOf(subject, language, archive)));

/** An issue for reference managers. */
export const risFile = definePage("ris", ({ subject, language, archive }) => ris(referenceOf(subject, language, archive)));

/** An issue as a list of one item of CSL-JSON. */
export const cslJsonFile = definePage("cslJson", ({ subject, language, archive }) => {
  return `${JSON.stringify([cslItem(referenceOf(subject, language, archive))], null, 2)}\n`;
});
