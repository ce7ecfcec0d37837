import type { Language } from "../domain/language.ts";
import { type CitedWork, datePartsOf, type Name } from "./reference.ts";
import { noteOn, translatorOf } from "./remarks.ts";

/** The names of languages in Babel and Polyglossia, which biblatex takes for its own. */
const languageNames: Readonly<Record<Language, string>> = { es: "spanish", en: "english", fr: "french", pt: "portuguese" };

/** The macros that every style of BibTeX knows for the months. */
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * Writes a reference for BibTeX and biblatex, in UTF-8. It is written here since the libraries for it fold letters (N.º to N.o) and leave
 * out what their tables lack: other scripts, pictures, the languages and the licence.
 */
export function bibtex(reference: CitedWork): string {
  const [year, month] = datePartsOf(reference) as [number, number];
  const fields = Object.entries({
    ...wordsOf(reference),
    number: reference.number,
    year,
    date: reference.published,
    issn: reference.issn,
    url: reference.url,
    langid: languageNames[reference.language],
    language: languageNames[reference.language],
    origlanguage: reference.original && languageNames[reference.original.language],
  }).filter(([, value]) => value !== null && value !== "");
  const lines = fields.map(([field, value]) => `  ${field} = {${value}},\n`);
  return `@article{${reference.key},\n${lines.join("")}  month = ${months[month - 1]},\n}\n`;
}

/** The fields that hold words of the content, escaped. */
function wordsOf(reference: CitedWork): Record<string, string | null> {
  const { authors, title, container, publisher, licence, original } = reference;
  const [translator, note] = [translatorOf(reference), noteOn(reference)];
  return {
    author: authors.map(nameInBibtex).join(" and "),
    // A second pair of braces keeps the capitals: styles would write a title as an English sentence.
    title: `{${escaped(title)}}`,
    origtitle: original && `{${escaped(original.title)}}`,
    translator: translator && nameInBibtex({ literal: translator }),
    journal: escaped(container),
    publisher: escaped(publisher),
    note: note && escaped(note),
    copyright: licence && escaped(licence),
  };
}

function nameInBibtex(name: Name): string {
  return "literal" in name ? `{${escaped(name.literal)}}` : `${part(name.family)}, ${part(name.given)}`;
}

/** A part of a name; in braces where a word in it would be taken for a border between parts or names, or for a particle to be moved. */
function part(words: string): string {
  return /,|^\p{Ll}|\s\p{Ll}|\bAND\b|\bAnd\b/u.test(words) ? `{${escaped(words)}}` : escaped(words);
}

const escapes: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\^{}",
};

/** Text for TeX: what has a meaning to it is escaped, and what it would join to one sign (`--` to a dash) is kept apart. */
function escaped(text: string): string {
  const braces = isBalanced(text) ? { "{": "\\{", "}": "\\}" } : { "{": "$\\lbrace$", "}": "$\\rbrace$" };
  const all: Readonly<Record<string, string>> = { ...escapes, ...braces };
  const apart = text.replace(/[\\{}$&%#_^~]/g, (character) => all[character] ?? `\\${character}`);
  return apart.replace(/([-'`])(?=\1)|[?!](?=`)/g, "$&{}");
}

/** Whether BibTeX, which counts braces with a backslash, too, would find each closed. */
function isBalanced(text: string): boolean {
  let open = 0;
  for (const character of text) {
    if (character === "{") open++;
    if (character === "}" && --open < 0) return false;
  }
  return open === 0;
}
