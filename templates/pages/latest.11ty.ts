import { definePage } from "../../src/eleventy/define-template.ts";
import { redirect } from "../layouts/redirect.ts";
import { viewOf } from "../view.ts";

/** An address that always leads to the latest issue; to the front page before there is one. */
export const { data, render } = definePage("latest", (page, assets) => {
  const { archive, words, language, to } = viewOf(page, assets);
  const [latest] = archive.issues;
  return redirect(language, latest ? to("issue", latest) : to("home", null), archive.routes, words.latest);
});
