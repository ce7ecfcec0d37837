import type { Language } from "../domain/language.ts";
import { type CitationStyle, type CslData, italics, processorOf } from "./processor.ts";
import { type CitedWork, datePartsOf, type Name, namesNewsletter } from "./reference.ts";
import { correctionRemark, translationRemark, translatorOf } from "./remarks.ts";

/** A piece of a citation: words, a title in italics, or the address. */
export interface CitationPiece {
  readonly kind: "words" | "title" | "address";
  readonly text: string;
}

/**
 * Formats a reference in a style, for readers of a language.
 *
 * The processor is not given the words, but a blank for each, which is filled in afterwards: so it takes nothing in a title for
 * markup, and citations that differ only in their words are formatted once. It takes about a millisecond, filling in a hundredth of it.
 */
export function cited(reference: CitedWork, style: CitationStyle, language: Language): readonly CitationPiece[] {
  const blanks = new Blanks(reference);
  const form = formOf(itemOf(reference, language, blanks), style, language);
  return form.map(({ kind, text }) => ({ kind, text: blanks.fill(text) }));
}

const forms = new Map<string, readonly CitationPiece[]>();

/** A citation with blanks for words; archives have few of them. */
function formOf(item: CslData, style: CitationStyle, language: Language): readonly CitationPiece[] {
  const key = `${style} ${language} ${JSON.stringify(item)}`;
  const known = forms.get(key) ?? piecesOf(processorOf(style, language)(item));
  forms.set(key, known);
  return known;
}

/** Takes italics and the address apart from the words around them. */
function piecesOf(formatted: string): CitationPiece[] {
  const marks = new RegExp(`(${italics.join("[^]*?")}|${addressBlank})`);
  return formatted
    .split(marks)
    .filter((text) => text !== "")
    .map(pieceOf);
}

function pieceOf(text: string): CitationPiece {
  if (text === addressBlank) return { kind: "address", text };
  return text.startsWith(italics[0]) ? { kind: "title", text: text.slice(1, -1) } : { kind: "words", text };
}

/** A reference as the styles take it; a newsletter that its issue's title names already is not named again. */
function itemOf(reference: CitedWork, language: Language, blanks: Blanks): CslData {
  const { title, container, authors, publisher, number } = reference;
  const [, ...monthAndDay] = datePartsOf(reference);
  const translator = translatorOf(reference);
  const parts = {
    title: blanks.of(title),
    "container-title": namesNewsletter(title, container) ? null : blanks.of(container),
    publisher: blanks.of(publisher),
    issue: number && blanks.of(String(number)),
    URL: addressBlank,
    medium: textBlank(translationRemark(reference, language), blanks),
    note: textBlank(correctionRemark(reference, language), blanks),
    author: authors.map((name) => nameBlank(name, blanks)),
    translator: translator && [nameBlank({ literal: translator }, blanks)],
    issued: { "date-parts": [[blankYear, ...monthAndDay]] },
  };
  return { type: "article-magazine", ...Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== null)) };
}

function textBlank(text: string | null, blanks: Blanks): string | null {
  return text && blanks.of(text);
}

/** The parts of a name are not blank: styles shorten given names. What in them could be taken for markup or for a blank is. */
function nameBlank(name: Name, blanks: Blanks): Name {
  if ("literal" in name) return { literal: blanks.of(name.literal) };
  const letters = (part: string) => part.replace(/[^\p{L}\p{M}\s.'’-]|\p{Co}/gu, (sign) => blanks.sign(sign));
  return { family: letters(name.family), given: letters(name.given) };
}

/** Blanks for words, and what is to be in them. */
class Blanks {
  readonly #words: string[];
  readonly #year: string;

  constructor(reference: CitedWork) {
    this.#words = [reference.url];
    this.#year = String(datePartsOf(reference)[0]);
  }

  /** A blank for words. A mark at their end stays outside of it: styles put no second one beside it. */
  of(words: string): string {
    const [, before = "", mark = ""] = /^(.*?)([.?!…]?)$/su.exec(words) ?? [];
    return latin + this.sign(before) + mark;
  }

  /** A blank for a sign among letters. */
  sign(sign: string): string {
    return blank(this.#words.push(sign) - 1);
  }

  /** Sets the words into their blanks. */
  fill(form: string): string {
    const dated = form.replaceAll(String(blankYear), () => this.#year);
    return dated.replace(/\u0149?([\uE000-\uF8FF])/g, (_, letter: string) => this.#words[letter.charCodeAt(0) - 0xe000] as string);
  }
}

/** A letter that Unicode has withdrawn. Without a Latin one the processor takes a blank for Chinese, and sets no italics. */
const latin = "\u0149";

/** A letter for private use (U+E000 to U+F8FF), one for each blank. */
function blank(n: number): string {
  return String.fromCharCode(0xe000 + n);
}

const addressBlank = blank(0);

/** Represents any year, which has to be a number; given names hold no digits. */
const blankYear = 8888;
