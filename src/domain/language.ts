/** The languages for which the interface has words. A site chooses some of them; the first is the original's. */
export const languages = ["es", "en", "fr", "pt"] as const;

/** A BCP 47 tag of one of {@link languages}. The same tag is in `lang`, `hreflang` and the search index. */
export type Language = (typeof languages)[number];

/** One value for each language of the site. Languages that the site does not have are never asked for. */
export type Localized<T> = Readonly<Record<Language, T>>;

/** Some words and the language they are written in, which is not the page's where a translation is missing. */
export interface Phrase {
  readonly text: string;
  readonly language: Language;
}

/** Makes a value for each of the given languages. */
export function localize<T>(given: readonly Language[], make: (language: Language) => T): Localized<T> {
  return Object.fromEntries(given.map((language) => [language, make(language)])) as Record<Language, T>;
}
