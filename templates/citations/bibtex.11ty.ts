import { bibtex } from "../../src/citations/bibtex.ts";
import { referenceOf } from "../../src/citations/reference.ts";
import { definePage } from "../../src/eleventy/define-template.ts";

/** An issue for BibTeX and biblatex. */
export const { data, render } = definePage("bibtex", ({ subject, language, archive }) => bibtex(referenceOf(subject, language, archive)));
