import { meantMonth } from "../../content/issues/meant-month.ts";
import { type Holdings, monthsOf, textsOf } from "../../desk/months/holdings.ts";
import { monthAfter } from "../../desk/months/original.ts";
import { statedIn } from "../../desk/months/previous-issue.ts";
import type { Language } from "../../domain/language.ts";
import { type Month, month as monthOf, parseMonth } from "../../domain/month.ts";
import { nearest } from "../../problems/nearest.ts";
import { WrongCall } from "../call/wrong-call.ts";
import type { NewWords } from "./new-words.ts";

/** By what a month that is asked for is judged. */
export interface Judge {
  readonly holdings: Holdings;
  readonly language: Language;
  readonly now: Month;
  /** What would be laid out of a month. */
  readonly missing: (month: Month) => ReadonlyMap<string, string>;
  readonly words: NewWords;
}

/** The month that is offered where none is named: the next, or the newest that is not all translated; null where there is none. */
export function offeredMonth({ holdings, language, now, missing }: Judge): Month | null {
  const months = monthsOf(holdings);
  if (language !== holdings.site.original) return months.findLast((month) => missing(month).size > 0) ?? null;
  const newest = months.at(-1);
  return newest ? monthAfter(newest) : now;
}

/**
 * The month that a person named.
 * @throws WrongCall where it is none, or none that can be laid out.
 */
export function wantedMonth(text: string, judge: Judge): Month {
  const { now, words, holdings, language } = judge;
  const month = parseMonth(text);
  if (!month) throw new WrongCall(words.noMonth(text, meantMonth(text), offeredMonth(judge) ?? now));
  if (language !== holdings.site.original) requireOriginal(month, judge);
  else if (offeredMonth(judge)?.id !== month.id) requireNew(month, judge);
  return month;
}

function requireOriginal(month: Month, { holdings, words }: Judge): void {
  if (textsOf(holdings, month).size > 0) return;
  const known = monthsOf(holdings).map(({ id }) => id);
  throw new WrongCall(words.noOriginal(month, nearest(month.id, known), known.reverse()));
}

/** A month a year ahead is a slip of the fingers; files in a month that is public would be seen as they are. */
function requireNew(month: Month, judge: Judge): void {
  const { holdings, words, now, missing } = judge;
  const next = offeredMonth(judge) as Month;
  if (month.id > monthOf(now.year + 1, now.number).id) throw new WrongCall(words.tooFar(month, now, next));
  const isPublic = textsOf(holdings, month).has("issue") && statedIn(holdings, month)?.draft !== true;
  if (isPublic) throw new WrongCall(words.isPublic(month, [...missing(month).keys()], next));
}
