import { DateTime } from "luxon";
import type { Day } from "../domain/day.ts";

/** The present day in a time zone: the only place in which the program reads a clock that could change the site. */
export function today(timezone: string): Day {
  return DateTime.now().setZone(timezone).toISODate() ?? DateTime.utc().toISODate();
}
