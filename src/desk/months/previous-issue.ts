import type { Month } from "../../domain/month.ts";
import { type Holdings, monthsOf } from "./holdings.ts";

/** What a new issue takes over from the one before it. */
export interface Inheritance {
  /** Null where none is before that can be read. */
  readonly from: Month | null;
  /** Ids of `authors.yaml`; all of them where no issue is before. */
  readonly authors: readonly string[];
  /** Null where the archive does not number its issues, or the number is taken. */
  readonly number: number | null;
}

/** Looks up what the issue before a month has. Nothing faulty is taken over. */
export function inheritanceOf(holdings: Holdings, month: Month): Inheritance {
  const from = monthsOf(holdings).findLast((before) => before.id < month.id && statedIn(holdings, before)) ?? null;
  const stated = from && statedIn(holdings, from);
  return { from, authors: authorsOf(holdings, stated?.authors), number: numberAfter(holdings, stated?.number) };
}

/** The front matter of a month's issue; null where it has none that can be read. */
export function statedIn({ groups }: Pick<Holdings, "groups">, month: Month): Readonly<Record<string, unknown>> | null {
  const value = groups.get(`issues/${month.id}`)?.get("issue")?.original.front.value;
  return value instanceof Object && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
}

function authorsOf({ registers: { authors } }: Holdings, stated: unknown): readonly string[] {
  const signed = new Set(Array.isArray(stated) ? stated : []);
  const known = [...signed].filter((id) => authors.ids.includes(id));
  return known.length > 0 ? known : authors.ids;
}

function numberAfter(holdings: Holdings, number: unknown): number | null {
  if (typeof number !== "number" || !Number.isSafeInteger(number + 1)) return null;
  const isTaken = monthsOf(holdings).some((month) => statedIn(holdings, month)?.number === number + 1);
  return isTaken ? null : number + 1;
}
