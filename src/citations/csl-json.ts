import { type CitedWork, datePartsOf, type Name } from "./reference.ts";
import { noteOn, translatorOf } from "./remarks.ts";

/** A reference as an item of CSL-JSON 1.0.2: what Zotero, Pandoc and the processors of the Citation Style Language read. */
export interface CslItem {
  readonly id: string;
  readonly type: "article-magazine";
  readonly title: string;
  readonly "container-title"?: string;
  readonly author?: readonly Name[];
  readonly translator?: readonly Name[];
  readonly issued: { readonly "date-parts": readonly [readonly number[]] };
  readonly issue?: string;
  readonly publisher: string;
  readonly ISSN?: string;
  readonly URL: string;
  readonly language: string;
  readonly license?: string;
  readonly "original-title"?: string;
  readonly note?: string;
}

/** Writes a reference for programs that format citations themselves. The texts are plain: `<i>` in a title would be read as markup. */
export function cslItem(reference: CitedWork): CslItem {
  const { key, title, container, authors, number, publisher, issn, url, language, licence, original } = reference;
  const translator = translatorOf(reference);
  const note = noteOn(reference);
  return {
    id: key,
    type: "article-magazine",
    title,
    "container-title": container,
    ...(authors.length > 0 && { author: authors }),
    ...(translator && { translator: [{ literal: translator }] }),
    issued: { "date-parts": [datePartsOf(reference)] },
    ...(number !== null && { issue: String(number) }),
    publisher,
    ...(issn && { ISSN: issn }),
    URL: url,
    language,
    ...(licence && { license: licence }),
    ...(original && { "original-title": original.title }),
    ...(note && { note }),
  };
}
