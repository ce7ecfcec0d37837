import { definePage } from "../../src/eleventy/define-template.ts";
import { viewOf } from "../view.ts";
import { openData } from "./open-data.ts";

/** How many actions each month has in each region. */
export const { data, render } = definePage("countsCsv", (page, assets) => openData(viewOf(page, assets)).counts.text);
