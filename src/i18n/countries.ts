import type { Language } from "../domain/language.ts";

/** The name of a country in a language, by its ISO 3166-1 alpha-2 code; null for a code that is no country's. */
export function countryName(code: string, language: Language): string | null {
  if (!/^[A-Z]{2}$/.test(code) || code === "ZZ") return null;
  return new Intl.DisplayNames([language], { type: "region", fallback: "none" }).of(code) ?? null;
}
