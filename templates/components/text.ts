import type { Language, Phrase } from "../../src/domain/language.ts";
import type { Month } from "../../src/domain/month.ts";
import type { Text } from "../../src/domain/text.ts";
import { type Html, html, type Insert, trusted } from "../../src/html/html.ts";
import { demoteHeadings } from "../../src/markdown/render.ts";
import { monthValue, type Value } from "../../src/views/fact.ts";
import type { View } from "../view.ts";

/** Words that may be written in another language than the page's: then they say so, for voices, hyphenation and search. */
export function phrase({ text, language }: Phrase, pageLanguage: Language): Insert {
  return language === pageLanguage ? text : html`<span lang="${language}">${text}</span>`;
}

/** A value with what is known of it: a link where it leads somewhere, and the day or month for programs. */
export function valueHtml(value: Value, pageLanguage: Language, rel: string | null = null): Insert {
  const { address, time } = value;
  const words = phrase(value, pageLanguage);
  const content = time === null ? words : html`<time datetime="${time}">${words}</time>`;
  return address === null ? content : html`<a href="${address}"${rel && html` rel="${rel}"`}>${content}</a>`;
}

/** The values of a fact, with commas between them. */
export function valuesHtml(values: readonly Value[], pageLanguage: Language, rel: string | null = null): Insert {
  return separated(
    values.map((value) => valueHtml(value, pageLanguage, rel)),
    ", ",
  );
}

/** Puts a separator between inserts. */
export function separated(inserts: readonly Insert[], separator: Insert): Insert {
  return inserts.flatMap((insert, n) => (n === 0 ? [insert] : [separator, insert]));
}

/** The name of a month, and the month itself for programs. */
export function monthTime(month: Month, { language }: View): Insert {
  return valueHtml(monthValue(month, language), language);
}

/** A text as it is on a page, or as a section of one; its own language is named where it is not the page's. */
export function prose({ html: rendered, language }: Text, view: View, level: "page" | "section" = "page"): Html {
  const content = trusted(level === "section" ? demoteHeadings(rendered) : rendered);
  return html`<div class="prose"${language !== view.language && html` lang="${language}"`}>\n${content}</div>\n`;
}
