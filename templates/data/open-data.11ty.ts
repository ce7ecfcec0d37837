import { definePage } from "../../src/eleventy/define-template.ts";
import { viewOf } from "../view.ts";
import { dataPackageJson } from "./data-package.ts";
import { openData } from "./open-data.ts";

/** Every public action as a row. */
export const actionsCsv = definePage("actionsCsv", (page, assets) => openData(viewOf(page, assets)).actions.text);

/** Every public action with its structure. */
export const actionsJson = definePage("actionsJson", (page, assets) => openData(viewOf(page, assets)).json);

/** How many actions each month has in each region. */
export const countsCsv = definePage("countsCsv", (page, assets) => openData(viewOf(page, assets)).counts.text);

/** What the data are, for programs. */
export const dataPackage = definePage("dataPackage", (page, assets) => dataPackageJson(viewOf(page, assets)));

/**
 * The actions of a region, a place, a topic or a partner. A slice is for people, who open it by a double click: it begins
 * with the mark by which Excel knows UTF-8. The whole table has none, since the data package's standard advises against it.
 */
export const slice = definePage("slice", (page, assets) => {
  const { header, lines } = openData(viewOf(page, assets)).actions;
  // Hidden actions have no line. They come newest first, and the table has the oldest first.
  const own = page.subject.subject.actions.map((action) => lines.get(action) ?? "");
  return `\uFEFF${header}${own.reverse().join("")}`;
});
