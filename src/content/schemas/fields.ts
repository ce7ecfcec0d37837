import * as z from "zod";
import { type Language, type Localized, localize, type Phrase } from "../../domain/language.ts";
import type { TextFormat } from "../../problems/facts.ts";
import { isPlaceholder } from "./placeholder.ts";

/** What is known of a text of a certain format without running code of ours. */
interface Form {
  readonly format: TextFormat;
  /** What every such text matches: the source of a regular expression. */
  readonly pattern: string;
}

const forms = z.registry<Form>();

/** The longest text of a field, in characters. It may be on every page: a longer one would be the archive's largest part. */
const longestText = 2000;

/**
 * A text of a certain format; the error about any other text describes the format.
 * @param fits The whole rule, where the pattern is only a part of it.
 * @param most The most characters that it may have.
 */
export function formatted(
  format: TextFormat,
  pattern: RegExp,
  fits = (text: string): boolean => pattern.test(text),
  most = longestText,
): z.ZodString {
  return ofForm(
    z.string().refine((text) => isPlaceholder(text) || (text.length <= most && fits(text)), { params: { format } }),
    format,
    pattern,
  );
}

/** Says of a schema which format it asks for, and what every such text matches. */
export function ofForm<S extends z.ZodType>(schema: S, format: TextFormat, pattern: RegExp): S {
  forms.add(schema, { format, pattern: pattern.source });
  return schema;
}

/** The format that a schema asks for, if it asks for one. */
export function formOf(schema: z.core.$ZodType): Form | undefined {
  return forms.get(schema);
}

/** Lower-case letters, digits and hyphens: safe in a file's name, an address and a fragment. */
export const id = formatted("id", /^[a-z0-9]+(-[a-z0-9]+)*$/);

/** An ISO 3166-2 code. */
export const placeCode = formatted("place-code", /^[A-Z]{2}-[A-Z0-9]{1,3}$/);

/** A real calendar day, ISO 8601. */
export const day = formatted("date", z.regexes.date);

/** An absolute address that a browser can follow. */
export const webAddress = formatted("url", /^[Hh][Tt][Tt][Pp][Ss]?:\/\//, isWebAddress);

/**
 * Whether an address leads where it says: what is before an `@` would be taken for the site, and no site is called by signs that
 * could begin another line, or another rule in the policy of the pages.
 */
function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s<>"\\]+$/i.test(text) || !URL.canParse(text)) return false;
  const { hostname, username, password } = new URL(text);
  return username + password === "" && /^([a-z0-9._-]+|\[[0-9a-f:.]+\])$/.test(hostname);
}

/** Another host, as the policy of the pages names it: nothing that could add a rule to it, or match more than one host. */
export const host = formatted("host", /^https:\/\/[A-Za-z0-9.-]+(:\d{1,5})?\/?$/, isHost, 100);

function isHost(text: string): boolean {
  return /^https:\/\/[a-z0-9.-]+(:\d{1,5})?\/?$/i.test(text) && URL.canParse(text);
}

const fieldName = /^[A-Za-z][\w[\].:-]*$/;

/** The name of a form's field, as services write them. */
export const formField = formatted("field", fieldName, undefined, 100);

/** The same as a key, which is checked by whoever reads it: a problem of a key is elsewhere than one of its value. */
export const formFieldKey = ofForm(z.string(), "field", fieldName);

/** How many things of one kind, such as authors, a text or an action may name: each is shown wherever it is. */
export const mostNamed = 100;

/** Words, at most so many characters. */
export function words(most: number): z.ZodString {
  return z.string().trim().min(1).max(most);
}

export const someText = words(longestText);

/** What content names a thing by. Any words are taken: what is not an id is looked for among the names, to suggest the right id. */
export function reference(to: z.ZodString): z.ZodString {
  const { format, pattern } = formOf(to) as Form;
  return ofForm(words(longestText), format, new RegExp(pattern));
}

/** Words in the languages of the archive: one text for all of them, or one for each, of which the original's is needed. */
export function phrase(languages: readonly Language[]): z.ZodType<Localized<Phrase>> {
  const [original, ...others] = languages as [Language, ...Language[]];
  const each = { [original]: someText, ...Object.fromEntries(others.map((language) => [language, someText.optional()])) };
  return z.union([someText, z.strictObject(each)]).transform((given) => inEach(given as Words, languages, original));
}

type Words = string | Partial<Record<Language, string>>;

/** The words for each language; where a translation is missing, the original's. */
export function inEach(words: Words, languages: readonly Language[], original: Language): Localized<Phrase> {
  return localize(languages, (language) => {
    if (typeof words === "string") return { text: words, language };
    const own = words[language];
    return own === undefined ? { text: words[original] as string, language: original } : { text: own, language };
  });
}

/** A part of an address. */
export const slug = formatted("slug", /^[\p{Ll}\p{Lo}\p{N}]+(-[\p{Ll}\p{Lo}\p{N}]+)*$/u);

/** Slugs that editors choose; where one is left out it is made from the name. */
export function slugs(languages: readonly Language[]): z.ZodType<Partial<Record<Language, string>>> {
  const each = z.strictObject(Object.fromEntries(languages.map((language) => [language, slug.optional()])));
  return z.union([slug, each]).transform((given) => (typeof given === "string" ? localize(languages, () => given) : given));
}
