import { definePage } from "../../src/eleventy/define-template.ts";
import { viewOf } from "../view.ts";
import { eml } from "./eml.ts";
import { mailOf } from "./mail.ts";

/** The mail of an issue, to be given to the service that sends it. */
export const mailHtml = definePage("mailHtml", (page, assets) => mailOf(page.subject, viewOf(page, assets)).html);

/** The mail of an issue as plain text, for those who read no HTML. */
export const mailText = definePage("mailText", (page, assets) => mailOf(page.subject, viewOf(page, assets)).text);

/** The mail of an issue as a draft that mail programs open. */
export const mailDraft = definePage("eml", (page, assets) => eml(page.subject, viewOf(page, assets)));
