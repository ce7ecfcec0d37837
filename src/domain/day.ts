import type { Month } from "./month.ts";

/** A calendar day in ISO 8601, `2021-09-14`. Text, not a `Date`: it has no hour and no time zone, and sorts as it is. */
export type Day = string;

/** The last day of a month: when an issue without a date of publication counts as published. */
export function lastDayOf(month: Month): Day {
  const days = new Date(Date.UTC(month.year, month.number, 0)).getUTCDate();
  return `${month.id}-${days}`;
}
