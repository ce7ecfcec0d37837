import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readingOf } from "../../../src/views/reading.ts";
import { dataPackageJson } from "../../../templates/data/data-package.ts";
import { openData } from "../../../templates/data/open-data.ts";
import { append, type Changes, inSpanishOnly, loaded, swap } from "../content/archive-on-disk.ts";

/** The description of the made-up archive's data after some changes. */
function described(changes: Changes = {}, language: "es" | "en" = "es") {
  return JSON.parse(dataPackageJson(readingOf(loaded(changes), language)));
}

describe("The data package", () => {
  test("is of the day of the last change in the content, not of the build", () => {
    const first = described();
    assert.deepEqual([first.version, first.created], ["2021.11.5", "2021-11-05T00:00:00-06:00"]);
    const corrected = described({
      "issues/2021-09/issue.es.md": swap("number: 9", "number: 9\ncorrections: [{date: 2021-12-24, note: Inventada}]"),
    });
    assert.deepEqual([corrected.version, corrected.created], ["2021.12.24", "2021-12-24T00:00:00-06:00"]);
  });

  test("tells of licence, authors, publisher, and where issues first appeared", () => {
    const { licenses, contributors, sources, languages, name } = described(
      {
        "site.yaml": append("licence: CC-BY-4.0\n"),
        "authors.yaml": swap("name: Ana Ejemplo", "name: Ana Ejemplo, orcid: 0000-0002-1825-0097"),
        "issues/2021-10/issue.es.md": swap("number: 10", "number: 10\nsource: https://editorial.example/octubre"),
      },
      "en",
    );
    assert.deepEqual(licenses, [{ name: "CC-BY-4.0", title: "CC-BY-4.0", path: "https://creativecommons.org/licenses/by/4.0/" }]);
    assert.deepEqual(contributors, [
      { title: "Ana Ejemplo", path: "https://orcid.org/0000-0002-1825-0097", role: "author", roles: ["author"] },
      { title: "Bruno Muestra", role: "author", roles: ["author"] },
      { title: "Editorial inventada", path: "https://editorial.example", role: "publisher", roles: ["publisher"] },
    ]);
    assert.deepEqual(sources, [
      { title: "Editorial inventada", path: "https://editorial.example" },
      { title: "Invented Newsletter, October 2021", path: "https://editorial.example/octubre" },
    ]);
    assert.deepEqual([languages, name], [["en"], "invented-newsletter-en"]);
  });

  test("has names and licences of the letters that the standard allows", () => {
    const { licenses, name } = described({
      ...inSpanishOnly,
      "site.yaml": (text) =>
        `${text.replace("[es, en]", "[es]").replace(/\{es: ([^,{}]*), en: [^{}]*\}/g, "$1")}slug: 東京-inventada\nlicence: All rights, "made up"\n`,
    });
    assert.match(name, /^[-a-z0-9._]+$/);
    assert.match(licenses[0].name, /^[-a-zA-Z0-9._]+$/);
    assert.equal(licenses[0].title, 'All rights, "made up"');
  });

  test("says nothing of a licence that is not told", () => assert.equal(described().licenses, undefined));

  test("is made once for a reading", () => {
    const reading = readingOf(loaded(), "es");
    assert.equal(openData(reading), openData(reading));
    assert.equal(dataPackageJson(reading), dataPackageJson(reading));
  });

  test("is the same whether it is made before the tables or after them", () => {
    const [archive, again] = [loaded(), loaded()];
    const [before, after] = [readingOf(archive, "es"), readingOf(again, "es")];
    const first = [dataPackageJson(before), openData(before).actions.text];
    const second = [openData(after).actions.text, dataPackageJson(after)].reverse();
    assert.deepEqual(first, second);
  });
});
