import { type Inventory, monthsOf, textsOf } from "../../authoring/months/inventory.ts";
import { monthAfter } from "../../authoring/months/original.ts";
import { statedIn } from "../../authoring/months/previous-issue.ts";
import { suggestMonth } from "../../content/files/suggest-month.ts";
import type { Language } from "../../domain/language.ts";
import { type Month, month as monthOf, parseMonth } from "../../domain/month.ts";
import { monthName } from "../../languages/dates.ts";
import type { EditorsLanguage } from "../../languages/messages-in.ts";
import { nearest } from "../../problems/nearest.ts";
import { WrongCall } from "../command.ts";
import type { CommandMessages } from "../messages.ts";
import { firstOf } from "../printing.ts";

/** By what a month that is asked for is judged. */
export interface Judge {
  readonly inventory: Inventory;
  readonly language: Language;
  /** The language of the answers, and of the comments in files. */
  readonly editors: EditorsLanguage;
  readonly now: Month;
  /** What would be laid out of a month. */
  readonly missing: (month: Month) => ReadonlyMap<string, string>;
  readonly words: CommandMessages<"new">;
}

/** The month that is offered where none is named: the next, or the newest that is not all translated; null where there is none. */
export function offeredMonth({ inventory, language, now, missing }: Judge): Month | null {
  const months = monthsOf(inventory);
  if (language !== inventory.site.original) return months.findLast((month) => missing(month).size > 0) ?? null;
  const newest = months.at(-1);
  return newest ? monthAfter(newest) : now;
}

/**
 * The month that a person named.
 * @throws WrongCall where it is none, or none that can be laid out.
 */
export function wantedMonth(text: string, judge: Judge): Month {
  const { now, words, inventory, language } = judge;
  const month = parseMonth(text);
  const near = suggestMonth(text)?.id ?? null;
  if (!month) throw new WrongCall(words.noMonth({ text, near, example: near ?? (offeredMonth(judge) ?? now).id }));
  if (language !== inventory.site.original) requireOriginal(month, judge);
  else if (offeredMonth(judge)?.id !== month.id) requireNew(month, judge);
  return month;
}

/** How many months are listed, the newest first. */
const most = 6;

function requireOriginal(month: Month, { inventory, words }: Judge): void {
  if (textsOf(inventory, month).size > 0) return;
  const known = monthsOf(inventory).map(({ id }) => id);
  throw new WrongCall(words.noOriginal({ month: month.id, near: nearest(month.id, known), known: firstOf(known.reverse(), most) }));
}

/** A month a year ahead is a slip of the fingers; files in a month that is public would be seen as they are. */
function requireNew(month: Month, judge: Judge): void {
  const { inventory, words, now, missing, editors } = judge;
  const next = offeredMonth(judge) as Month;
  if (month.id > monthOf(now.year + 1, now.number).id)
    throw new WrongCall(words.tooFar({ month: month.id, now: monthName(now, editors), next: next.id }));
  const isPublic = textsOf(inventory, month).has("issue") && statedIn(inventory, month)?.draft !== true;
  if (isPublic) throw new WrongCall(words.isPublic({ month: month.id, missing: [...missing(month).keys()].slice(0, 1), next: next.id }));
}
