import { definePage } from "../../src/eleventy/define-template.ts";
import { viewOf } from "../view.ts";
import { mailOf } from "./mail.ts";

/** The mail of an issue, to be given to the service that sends it. */
export const { data, render } = definePage("mailHtml", (page, assets) => mailOf(page.subject, viewOf(page, assets)).html);
