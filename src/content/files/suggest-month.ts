import { languages } from "../../domain/language.ts";
import { type Month, month, parseMonth } from "../../domain/month.ts";
import { fold } from "../../domain/slug.ts";
import { monthAlone } from "../../languages/dates.ts";
import { nearest } from "../../problems/nearest.ts";

/** The month that someone meant who wrote it in a way of their own: `12-2026`, `2026/12`, `202612`, `dec 2026`, `diciembre de 2026`; or null. */
export function suggestMonth(text: string): Month | null {
  const parts = fold(text)
    .replace(/\b(\d{4})(\d{2})\b/, "$1 $2")
    .match(/\d+|\p{L}{3,}/gu);
  const year = parts?.find((part) => /^\d{4}$/.test(part));
  const number = parts?.map(numberOf).find((found) => found !== null);
  return year && number ? parseMonth(month(Number(year), number).id) : null;
}

function numberOf(part: string): number | null {
  if (/^\d+$/.test(part)) return /^(0?[1-9]|1[0-2])$/.test(part) ? Number(part) : null;
  const names = [...monthNames];
  const whole = names.find(([name]) => name.startsWith(part)) ?? names.find(([name]) => name === nearest(part, monthNames.keys()));
  return whole?.[1] ?? null;
}

/** The names of the months in every language that an archive can have. */
const monthNames = new Map(
  languages.flatMap((language) =>
    Array.from({ length: 12 }, (_, index) => [fold(monthAlone(month(2000, index + 1), language)), index + 1] as const),
  ),
);
