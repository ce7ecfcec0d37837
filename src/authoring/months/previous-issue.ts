import type { Month } from "../../domain/month.ts";
import { type Inventory, monthsOf } from "./inventory.ts";

/** What a new issue takes over from the one before it. */
export interface Inheritance {
  /** Whose authors they are; null where no issue is before that names some. */
  readonly from: Month | null;
  /** Ids of `authors.yaml`; all of them where none are taken over. */
  readonly authors: readonly string[];
  /** Null where the archive does not number its issues, or the number is taken. */
  readonly number: number | null;
}

/** Looks up what the issue before a month has. Nothing faulty is taken over. */
export function inheritanceOf(inventory: Inventory, month: Month): Inheritance {
  const previous = monthsOf(inventory).findLast((before) => before.id < month.id && statedIn(inventory, before)) ?? null;
  const stated = previous && statedIn(inventory, previous);
  const { ids } = inventory.registers.authors;
  const signed = knownAmong(stated?.authors, ids);
  const number = numberAfter(inventory, stated?.number);
  return signed.length > 0 ? { from: previous, authors: signed, number } : { from: null, authors: ids, number };
}

/** The front matter of a month's issue; null where it has none that can be read. */
export function statedIn({ groups }: Pick<Inventory, "groups">, month: Month): Readonly<Record<string, unknown>> | null {
  const value = groups.get(`issues/${month.id}`)?.get("issue")?.original.front.value;
  return value instanceof Object && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
}

function knownAmong(stated: unknown, ids: readonly string[]): string[] {
  const named = new Set<unknown>(Array.isArray(stated) ? stated : []);
  return [...named].filter((id): id is string => typeof id === "string" && ids.includes(id));
}

function numberAfter(inventory: Inventory, number: unknown): number | null {
  if (typeof number !== "number" || !Number.isSafeInteger(number + 1)) return null;
  const isTaken = monthsOf(inventory).some((month) => statedIn(inventory, month)?.number === number + 1);
  return isTaken ? null : number + 1;
}
