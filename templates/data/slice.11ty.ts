import { definePage } from "../../src/eleventy/define-template.ts";
import { viewOf } from "../view.ts";
import { openData } from "./open-data.ts";

/**
 * The actions of a region, a place, a topic or a partner. A slice is for people, who open it by a double click: it begins
 * with the mark by which Excel knows UTF-8. The whole table has none, since the data package's standard advises against it.
 */
export const { data, render } = definePage("slice", (page, assets) => {
  const { header, lines } = openData(viewOf(page, assets)).actions;
  // Hidden actions have no line. They come newest first, and the table has the oldest first.
  const own = page.subject.subject.actions.map((action) => lines.get(action) ?? "");
  return `\uFEFF${header}${own.reverse().join("")}`;
});
