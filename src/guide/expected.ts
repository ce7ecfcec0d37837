import type { Format } from "../problems/facts.ts";
import { catalogues, type EditorsLanguage } from "../problems/print.ts";

/** A format in the words in which the check asks for it. */
export function expectedOf(format: Format, language: EditorsLanguage): string {
  return catalogues[language].problems["wrong-format"]({ format, value: "", meant: null }).expected as string;
}

/** What the check says of an empty field. */
export function emptyIn(language: EditorsLanguage): string {
  return catalogues[language].problems.empty({}).message;
}
