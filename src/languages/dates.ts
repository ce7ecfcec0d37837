import { DateTime, type DateTimeFormatOptions } from "luxon";
import type { Day } from "../domain/day.ts";
import type { Language } from "../domain/language.ts";
import type { Month } from "../domain/month.ts";
import { vocabularyOf } from "./vocabulary.ts";

/** "septiembre de 2021", "September 2021": as a language writes a month in running text. */
export function monthName(month: Month, language: Language): string {
  return remembered(`${month.id} ${language}`, () => format(`${month.id}-01`, language, { month: "long", year: "numeric" }));
}

/** "septiembre", "September": the month alone, where its year is beside it. */
export function monthAlone(month: Month, language: Language): string {
  return remembered(`alone ${month.id} ${language}`, () => format(`${month.id}-01`, language, { month: "long" }));
}

/** "sept 2021", "Sep 2021": a month where room is scarce. */
export function monthShort(month: Month, language: Language): string {
  return remembered(`short ${month.id} ${language}`, () => {
    const name = format(`${month.id}-01`, language, { month: "short" }).replace(/\.$/, "");
    return `${name} ${month.year}`;
  });
}

/** "14 de septiembre de 2021", "September 14, 2021": as a language writes a day. */
export function dayName(day: Day, language: Language): string {
  return remembered(`${day} ${language}`, () => {
    const name = format(day, language, DateTime.DATE_FULL);
    // French writes the first of a month as an ordinal; the locale data of Unicode do not.
    return name.replace(/^1 /, `${vocabularyOf(language).firstDay} `);
  });
}

/** Dates have no hour: they are read and written in UTC, so that no time zone moves them. */
function format(day: Day, language: Language, how: DateTimeFormatOptions): string {
  return DateTime.fromISO(day, { zone: "utc", locale: language }).toLocaleString(how);
}

/** An archive has few dates and many pages: each name is made once. */
const names = new Map<string, string>();

function remembered(key: string, make: () => string): string {
  const known = names.get(key);
  if (known !== undefined) return known;
  const made = make();
  names.set(key, made);
  return made;
}
