import { DateTime } from "luxon";
import type { Day } from "../domain/day.ts";

/**
 * The instant at which a day begins somewhere, for formats that take no day without a time. It writes itself with the clock of that place,
 * `2024-02-01T00:00:00-06:00`: in UTC it would show another day than the archive's to readers who live there.
 */
export class Moment extends Date {
  readonly #here: DateTime;

  constructor(here: DateTime) {
    super(here.toMillis());
    this.#here = here;
  }

  /** As RFC 3339 has it; so libraries that write dates, and JSON, have the place's clock, too. */
  override toISOString(): string {
    return this.#here.toISO({ suppressMilliseconds: true }) ?? super.toISOString();
  }

  /** As RFC 5322 has it, for mails: `Thu, 01 Feb 2024 00:00:00 -0600`. */
  toMailDate(): string {
    return this.#here.toRFC2822() ?? super.toUTCString();
  }
}

/** An archive has few days and many files: each moment is made once. */
const moments = new Map<string, Moment>();

/**
 * The one way from a day to a moment: its beginning in a time zone. That is not midnight where clocks are put forward then.
 * @param timezone An IANA name.
 */
export function beginningOf(day: Day, timezone: string): Moment {
  const name = `${day} ${timezone}`;
  const known = moments.get(name) ?? new Moment(sayable(DateTime.fromISO(day, { zone: timezone })));
  moments.set(name, known);
  return known;
}

/**
 * Clocks that went by the sun differed from UTC by seconds, too, which no format can say: without them the moment would be seconds off, and
 * might lie in the day before.
 */
function sayable(beginning: DateTime): DateTime {
  return Number.isInteger(beginning.offset) ? beginning : beginning.plus({ minutes: 1 });
}
