import { definePage } from "../../src/eleventy/define-template.ts";
import { viewOf } from "../view.ts";
import { mailOf } from "./mail.ts";

/** The mail of an issue as plain text, for those who read no HTML. */
export const { data, render } = definePage("mailText", (page, assets) => mailOf(page.subject, viewOf(page, assets)).text);
