import type { Language, Phrase } from "../../src/domain/language.ts";
import { html, type Insert } from "../../src/html/html.ts";

/** Words that may be written in another language than the page's: then they say so, for voices, hyphenation and search. */
export function phrase({ text, language }: Phrase, pageLanguage: Language): Insert {
  return language === pageLanguage ? text : html`<span lang="${language}">${text}</span>`;
}
