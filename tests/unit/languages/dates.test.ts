import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, test } from "node:test";
import { dayName, monthAlone, monthName, monthShort } from "../../../src/languages/dates.ts";

const september = { year: 2021, number: 9, id: "2021-09" };

/** September 2021 and the days at both ends of a year, as each language writes them. */
const names = {
  es: ["septiembre de 2021", "septiembre", "sept 2021", "1 de enero de 2021", "31 de diciembre de 2021"],
  en: ["September 2021", "September", "Sep 2021", "January 1, 2021", "December 31, 2021"],
  fr: ["septembre 2021", "septembre", "sept 2021", "1er janvier 2021", "31 décembre 2021"],
  pt: ["setembro de 2021", "setembro", "set 2021", "1 de janeiro de 2021", "31 de dezembro de 2021"],
} as const;

function written(): unknown {
  return Object.fromEntries(
    (["es", "en", "fr", "pt"] as const).map((language) => [
      language,
      [
        monthName(september, language),
        monthAlone(september, language),
        monthShort(september, language),
        dayName("2021-01-01", language),
        dayName("2021-12-31", language),
      ],
    ]),
  );
}

describe("Months and days", () => {
  test("are written as each language does", () => assert.deepEqual(written(), names));

  for (const TZ of ["America/Los_Angeles", "Pacific/Kiritimati", "UTC"]) {
    test(`do not depend on the machine's time zone or language (${TZ})`, () => {
      const env = { ...process.env, TZ, LANG: "ja_JP.UTF-8", LC_ALL: "ja_JP.UTF-8", NODE_TEST_CONTEXT: "" };
      const answer = execFileSync(process.execPath, [join(import.meta.dirname, "write-dates.ts")], { env, encoding: "utf8" });
      const { offset, ...dates } = JSON.parse(answer) as { offset: number };
      assert.equal(offset, { "America/Los_Angeles": 480, "Pacific/Kiritimati": -840, UTC: 0 }[TZ]);
      assert.deepEqual(dates, names);
    });
  }
});
