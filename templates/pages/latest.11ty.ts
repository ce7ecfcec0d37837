import { definePage } from "../../src/eleventy/define-template.ts";
import { latestAddress } from "../data/redirects.ts";
import { redirect } from "../layouts/redirect.ts";
import { viewOf } from "../view.ts";

/** An address that always leads to the latest issue; to the front page before there is one. */
export const { data, render } = definePage("latest", (page, assets) => {
  const { archive, words, language } = viewOf(page, assets);
  return redirect(language, latestAddress(archive, language), archive.routes, words.latest);
});
