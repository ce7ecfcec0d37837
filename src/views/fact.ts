import type { Day } from "../domain/day.ts";
import type { Language, Phrase } from "../domain/language.ts";
import type { Month } from "../domain/month.ts";
import { dayName, monthName } from "../languages/dates.ts";

/** Words that readers see, and what else is known of them. */
export interface Value extends Phrase {
  /** Where they lead: the address of a page of the site, or an absolute one elsewhere. Null for words alone. */
  readonly address: string | null;
  /** The day or the month that they name, in ISO 8601; null for other words. */
  readonly time: string | null;
}

/** Something known, under its label. */
export interface Fact<Kind extends string = string> {
  readonly kind: Kind;
  readonly label: string;
  /** What is not known is no fact: there is at least one. */
  readonly values: readonly Value[];
}

/** Words as a value. */
export function asValue(words: Phrase, more: Partial<Pick<Value, "address" | "time">> = {}): Value {
  return { address: null, time: null, ...words, ...more };
}

/** A day by its name in a language. */
export function dayValue(day: Day, language: Language): Value {
  return asValue({ text: dayName(day, language), language }, { time: day });
}

/** A month by its name in a language. */
export function monthValue(month: Month, language: Language): Value {
  return asValue({ text: monthName(month, language), language }, { time: month.id });
}

/** An address elsewhere, called by its host. */
export function hostValue(address: string, language: Language): Value {
  return asValue({ text: new URL(address).hostname, language }, { address });
}

/** Values as plain words. */
export function wordsOf(values: readonly Phrase[], separator = ", "): string {
  return values.map(({ text }) => text).join(separator);
}
