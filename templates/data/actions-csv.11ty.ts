import { definePage } from "../../src/eleventy/define-template.ts";
import { viewOf } from "../view.ts";
import { openData } from "./open-data.ts";

/** Every public action as a row. */
export const { data, render } = definePage("actionsCsv", (page, assets) => openData(viewOf(page, assets)).actions.text);
