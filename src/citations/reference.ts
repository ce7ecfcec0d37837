import type { Archive } from "../domain/archive.ts";
import type { Author } from "../domain/author.ts";
import type { Day } from "../domain/day.ts";
import type { Issue } from "../domain/issue.ts";
import type { Language } from "../domain/language.ts";
import type { Month } from "../domain/month.ts";
import type { Translation } from "../domain/text.ts";

/** All that a citation of an issue can say, before it takes the form of a style or a file. Every text is a single line. */
export interface CitedWork {
  /** By which programs and scholars name it: the same in all files, and for ever. */
  readonly key: string;
  /** The language in which the text is written that is cited. */
  readonly language: Language;
  readonly title: string;
  /** The newsletter. */
  readonly container: string;
  readonly authors: readonly Name[];
  readonly publisher: string;
  readonly issn: string | null;
  readonly licence: string | null;
  readonly number: number | null;
  readonly month: Month;
  readonly published: Day | null;
  /** The day of the last correction. */
  readonly corrected: Day | null;
  readonly url: string;
  /** What it was translated from, and how; null for an original. */
  readonly original: { readonly title: string; readonly language: Language; readonly translation: Translation } | null;
}

/** Whether a title names the newsletter already, which then is not named again. «Ecology» does not name one called «Eco». */
export function namesNewsletter(title: string, newsletter: string): boolean {
  return title.startsWith(newsletter) && !/^[\p{L}\p{M}\p{N}]/u.test(title.slice(newsletter.length));
}

/** A name in its parts, or whole where they are not known: how many of its words are a surname cannot be guessed. */
export type Name = { readonly family: string; readonly given: string } | { readonly literal: string };

/**
 * What is cited by a reader of a language: the text that is in that language, else the original.
 * So a fallback is cited as the original that it shows, at the original's address.
 */
export function referenceOf(issue: Issue, reader: Language, { site, routes }: Pick<Archive, "site" | "routes">): CitedWork {
  const { month, number, published, corrections, text } = issue;
  const { language, translation } = text[reader];
  return {
    key: `${site.slug[language]}-${month.id}-${language}`,
    language,
    title: line(issue.title[language].text),
    container: line(site.title[language].text),
    authors: issue.authors.map(nameOf),
    publisher: line(site.publisher.name),
    issn: site.issn,
    licence: site.licence && line(site.licence.name),
    number,
    month,
    published,
    corrected: corrections.at(-1)?.date ?? null,
    url: routes.absolute(routes.to("issue", language, issue)),
    original: translation && { title: line(issue.title[site.original].text), language: site.original, translation: inLines(translation) },
  };
}

/** The name of an author for an index: the family first, where it is known. */
export function nameOf({ name, family }: Pick<Author, "name" | "family">): Name {
  const whole = line(name);
  return family === null ? { literal: whole } : { family: line(family), given: whole.slice(0, -line(family).length).trimEnd() };
}

/** The parts of a date that are known, the largest first: those of the day of publication, else of the month. */
export function datePartsOf({ published, month }: Pick<CitedWork, "published" | "month">): number[] {
  return (published ?? month.id).split("-").map(Number);
}

function inLines(translation: Translation): Translation {
  const { translator, reviewer, tool } = translation;
  return { ...translation, translator: translator && line(translator), reviewer: reviewer && line(reviewer), tool: tool && line(tool) };
}

/** Text without line breaks and control characters: in RIS and BibTeX a line break can begin another field or entry. */
function line(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}
