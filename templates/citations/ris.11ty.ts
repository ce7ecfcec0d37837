import { referenceOf } from "../../src/citations/reference.ts";
import { ris } from "../../src/citations/ris.ts";
import { definePage } from "../../src/eleventy/define-template.ts";

/** An issue for reference managers. */
export const { data, render } = definePage("ris", ({ subject, language, archive }) => ris(referenceOf(subject, language, archive)));
