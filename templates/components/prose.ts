import type { Text } from "../../src/domain/text.ts";
import { type Html, html, trusted } from "../../src/html/html.ts";
import { demoteHeadings } from "../../src/markdown/render.ts";
import type { View } from "../view.ts";

/** A text as it is on a page, or as a section of one; its own language is named where it is not the page's. */
export function prose({ html: rendered, language }: Text, view: View, level: "page" | "section" = "page"): Html {
  const content = trusted(level === "section" ? demoteHeadings(rendered) : rendered);
  return html`<div class="prose"${language !== view.language && html` lang="${language}"`}>\n${content}</div>\n`;
}
