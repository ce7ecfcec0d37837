import { cslItem } from "../../src/citations/csl-json.ts";
import { referenceOf } from "../../src/citations/reference.ts";
import { definePage } from "../../src/eleventy/define-template.ts";

/** An issue as a list of one item of CSL-JSON. */
export const { data, render } = definePage("cslJson", ({ subject, language, archive }) => {
  return `${JSON.stringify([cslItem(referenceOf(subject, language, archive))], null, 2)}\n`;
});
