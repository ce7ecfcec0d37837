import type * as z from "zod";
import { fold, slugify } from "../../domain/slug.ts";
import type { TextFormat } from "../../problems/facts.ts";
import { suggestMonth } from "../files/suggest-month.ts";
import { day, host, id, placeCode, slug, webAddress } from "../schemas/fields.ts";

/** A way in which a value of a format is mended, and what it has to be then. */
const menders: Partial<Record<TextFormat, readonly [mend: (value: string) => string, schema: z.ZodString]>> = {
  date: [suggestDay, day],
  id: [slugify, id],
  slug: [slugify, slug],
  url: [suggestAddress, webAddress],
  host: [(value) => URL.parse(value)?.origin ?? "", host],
  "place-code": [(value) => value.trim().toUpperCase(), placeCode],
};

/** What was probably meant by a value that is not of the format it has to be; null where nobody can tell. */
export function suggestValue(format: TextFormat, value: string): string | null {
  const [mend, schema] = menders[format] ?? [];
  const suggestion = mend?.(value) ?? "";
  return suggestion !== value && schema?.safeParse(suggestion).success ? suggestion : null;
}

/** A day with its month in words, with its parts in the other order where that is the only one, or without its zeros. */
function suggestDay(value: string): string {
  const parts = fold(value).match(/\d+|\p{L}{3,}/gu) ?? [];
  const year = parts.find((part) => /^\d{4}$/.test(part));
  const word = parts.find((part) => /\D/.test(part));
  const [first = "", second, ...more] = parts.filter((part) => /^\d{1,2}$/.test(part));
  if (!year || more.length > 0) return "";
  if (word) return second ? "" : `${suggestMonth(`${word} ${year}`)?.id}-${first.padStart(2, "0")}`;
  const [month, day] = parts[0] === year || Number(first) <= 12 ? [first, second] : [second, first];
  return parts[0] === year || Number(first) > 12 || first === second
    ? [year, month?.padStart(2, "0"), day?.padStart(2, "0")].join("-")
    : "";
}

function suggestAddress(value: string): string {
  const bare = value
    .trim()
    .replace(/^<(.*)>$/s, "$1")
    .replaceAll(" ", "%20");
  // Of two addresses nobody can tell which one is meant.
  if (bare.split("//").length > 2) return value;
  return /^[\w-]{1,63}\.[\w.-]{2,200}(\/|$)/.test(bare) ? `https://${bare}` : bare;
}
