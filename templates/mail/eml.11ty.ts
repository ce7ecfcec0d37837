import { definePage } from "../../src/eleventy/define-template.ts";
import { viewOf } from "../view.ts";
import { eml } from "./eml.ts";

/** The mail of an issue as a draft that mail programs open. */
export const { data, render } = definePage("eml", (page, assets) => eml(page.subject, viewOf(page, assets)));
