import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { generateAtomFeed } from "feedsmith";
import { DateTime } from "luxon";
import { beginningOf } from "../../../src/languages/moment.ts";

/** The day on which a program puts a written moment that shows it in some zone. */
function shown(written: string, zone: string): string | null {
  return DateTime.fromMillis(Date.parse(written)).setZone(zone).toISODate();
}

describe("The beginning of a day", () => {
  test("is written with the clock of its zone on that day", () => {
    const written = (day: string, zone: string) => beginningOf(day, zone).toISOString();
    assert.equal(written("2024-02-01", "America/Mexico_City"), "2024-02-01T00:00:00-06:00");
    assert.equal(written("2021-07-01", "America/Mexico_City"), "2021-07-01T00:00:00-05:00", "summer time, which Mexico gave up in 2022");
    assert.equal(written("2024-02-01", "Pacific/Kiritimati"), "2024-02-01T00:00:00+14:00");
    assert.equal(written("2024-02-01", "Asia/Kathmandu"), "2024-02-01T00:00:00+05:45");
    assert.equal(written("2024-02-01", "UTC"), "2024-02-01T00:00:00Z");
  });

  test("is an instant for those who compute, and for libraries and JSON what is written", () => {
    const moment = beginningOf("2024-02-01", "America/Mexico_City");
    assert.equal(moment.getTime(), Date.UTC(2024, 1, 1, 6));
    assert.equal(JSON.stringify({ moment }), '{"moment":"2024-02-01T00:00:00-06:00"}');
    const feed = generateAtomFeed({ id: "urn:x", title: { value: "x" }, updated: moment });
    assert.match(feed, /<updated>2024-02-01T00:00:00-06:00<\/updated>/);
  });

  test("is written for mails as they have it", () => {
    assert.equal(beginningOf("2024-02-01", "America/Mexico_City").toMailDate(), "Thu, 01 Feb 2024 00:00:00 -0600");
    assert.equal(beginningOf("2024-02-01", "UTC").toMailDate(), "Thu, 01 Feb 2024 00:00:00 +0000");
  });

  test("stays on its day where there is no midnight, since clocks are put forward then", () => {
    const nights = [
      ["2018-11-04", "America/Sao_Paulo"],
      ["2023-03-26", "Asia/Beirut"],
      ["2024-04-26", "Africa/Cairo"],
      ["2024-03-10", "America/Havana"],
      ["2022-09-11", "America/Santiago"],
    ] as const;
    for (const [day, zone] of nights) {
      const written = beginningOf(day, zone).toISOString();
      assert.match(written, new RegExp(`^${day}T01:00:00[+-]`), zone);
      assert.equal(shown(written, zone), day);
    }
  });

  test("stays on its day everywhere, in any year", () => {
    const days = [
      "1700-03-01",
      "1899-12-31",
      "1921-01-01",
      "1970-01-01",
      "2000-02-29",
      "2024-03-31",
      "2024-11-03",
      "2038-01-19",
      "2099-12-31",
    ];
    for (const zone of Intl.supportedValuesOf("timeZone"))
      for (const day of days) {
        const written = beginningOf(day, zone).toISOString();
        assert.equal(shown(written, zone), day, `${zone} ${written}`);
        assert.match(written, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/);
      }
  });
});
