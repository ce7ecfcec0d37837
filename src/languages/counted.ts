import type { Language } from "../domain/language.ts";
/** Words that follow a number: "1 acción", "3 acciones". */
export type Counted = (count: number) => string;

/** Words that depend on a count, by the plural rules of the language (Unicode CLDR): "0 actions" but "0 action" in French. */
export function counted(language: Language, one: string, other: string): Counted {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  // A page may say thousands of counts, most of them small ones.
  const said = new Map<number, string>();
  return (count) => {
    const known = said.get(count) ?? `${numbers.format(count)} ${rules.select(count) === "one" ? one : other}`;
    said.set(count, known);
    return known;
  };
}
