import type { Language } from "../domain/language.ts";
import type { Counted } from "./messages.ts";

/** Words that depend on a count, by the plural rules of the language (Unicode CLDR): "0 actions" but "0 action" in French. */
export function counted(language: Language, one: string, other: string): Counted {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (count) => `${numbers.format(count)} ${rules.select(count) === "one" ? one : other}`;
}
