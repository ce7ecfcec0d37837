import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readingOf } from "../../../src/views/reading.ts";
import { cardOf } from "../../../templates/cards/card.ts";
import { loaded, swap } from "../content/archive-on-disk.ts";

const archive = loaded();
const [spanish, english] = [readingOf(archive, "es"), readingOf(archive, "en")];
const issue = archive.issues.find(({ month }) => month.id === "2021-09");
const [region] = archive.regions;

describe("A social card", () => {
  test("of the site has its title and what it is, in the language", () => {
    const { newsletter, kicker, headline, foot } = cardOf({ kind: "site", subject: null }, english);
    assert.deepEqual([newsletter, kicker, headline], ["", "", "Invented Newsletter"]);
    assert.equal(foot, `${archive.site.publisher.name} · ${archive.site.url.host}`);
  });

  test("of an issue has its month as headline", () => {
    assert.ok(issue);
    const { newsletter, kicker, headline, text } = cardOf({ kind: "issue", subject: issue }, spanish);
    assert.deepEqual([newsletter, headline, text], ["Boletín inventado", "septiembre de 2021", issue.summary.es.text]);
    assert.equal(kicker, issue.number === null ? "" : `Núm. ${issue.number}`);
  });

  test("of an issue with a title of its own has that, below the month", () => {
    const titled = loaded({ "issues/2021-09/issue.es.md": swap("summary:", "title: Un mes <inventado>\nsummary:") });
    const subject = titled.issues.find(({ month }) => month.id === "2021-09");
    assert.ok(subject);
    const { kicker, headline } = cardOf({ kind: "issue", subject }, readingOf(titled, "es"));
    assert.equal(headline, "Un mes <inventado>");
    assert.match(kicker, /^septiembre de 2021/);
  });

  test("of a region has its name, its counts, and its colour on the map", () => {
    assert.ok(region);
    const { kicker, headline, text, colour, map } = cardOf({ kind: "region", subject: region }, english);
    assert.deepEqual([kicker, headline], ["Region", region.name.en.text]);
    assert.match(text, /^\d+ reports?, \d+ actions?$/);
    assert.match(colour ?? "", /^#[0-9a-f]{6}$/);
    if (archive.map) assert.ok(map?.includes(`fill="${colour}"`));
    else assert.equal(map, null);
  });
});
