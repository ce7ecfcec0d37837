import type { SliceSubject } from "../../src/domain/slice.ts";
import { html, type Insert } from "../../src/html/html.ts";
import { publicOnes } from "../data/public-issues.ts";
import type { View } from "../view.ts";

/** Leads to the actions of what a page is about, as data. Nothing where there are none: the file is there all the same, and empty. */
export function sliceLink(about: SliceSubject, view: View): Insert {
  const { archive, words, language, to } = view;
  const { actions, name, slug } = about.subject;
  if (publicOnes(actions).length === 0) return null;
  // All these files are called actions.csv: on a reader's disk each has a name that says what it is.
  const saved = `${archive.site.slug[language]}-${slug[language]}.csv`;
  return html`<p class="origin"><a href="${to("slice", about)}" type="text/csv" download="${saved}">${words.editions.data.slice({ name: name[language].text })}</a></p>\n`;
}
