import type { Language } from "../domain/language.ts";

/** Codes that Unicode has names for in some of its versions only, and so only in some of Node's, and which ISO 3166-1 has not assigned. */
const unsteady = new Set(["ZZ", "CQ"]);

/** The name of a country in a language, by its ISO 3166-1 alpha-2 code; null for a code that is no country's. */
export function countryName(code: string, language: Language): string | null {
  if (!/^[A-Z]{2}$/.test(code) || unsteady.has(code)) return null;
  return new Intl.DisplayNames([language], { type: "region", fallback: "none" }).of(code) ?? null;
}
