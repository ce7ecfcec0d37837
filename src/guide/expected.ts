import type { TextFormat } from "../problems/facts.ts";
import { catalogues, type EditorsLanguage } from "../problems/print.ts";

/** A format in the words in which the check asks for it. */
export function expectedOf(format: TextFormat, language: EditorsLanguage): string {
  return catalogues[language].problems["wrong-format"]({ format, value: "", suggestion: null }).expected as string;
}

/** What the check says of an empty field. */
export function emptyIn(language: EditorsLanguage): string {
  return catalogues[language].problems.empty({}).message;
}
