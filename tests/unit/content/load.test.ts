import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Archive } from "../../../src/domain/archive.ts";
import { append, type Changes, inSpanishOnly, loaded, swap } from "./archive-on-disk.ts";
import { madeUpArchive } from "./made-up-archive.ts";

/** A made-up issue of a month; more front matter can be given. */
function issueOf(month: string, more = ""): Changes {
  return { [`issues/${month}/issue.es.md`]: `---\nsummary: Inventado.\nauthors: [ana-ejemplo]\n${more}---\nInventado.\n` };
}

const report = (id: string): string =>
  `---\nactions:\n  - {id: ${id}, title: Inventada, place: XA-ALT, partners: [old-port]}\n---\nInventado.\n`;

/** Three issues, with a gap between; the north is in the first and the last. */
const threeIssues: Changes = { ...issueOf("2022-01"), "issues/2022-01/north.es.md": report("newest") };

const months = ({ issues }: Archive): string[] => issues.map(({ month }) => month.id);

/** Compares by identity: to print the difference of two issues would be to print the archive. */
function areTheSame(actual: readonly unknown[] | undefined, expected: readonly unknown[]): void {
  assert.equal(actual?.length, expected.length);
  for (const [n, thing] of expected.entries()) assert.ok(actual?.[n] === thing, `number ${n} is another`);
}

describe("A loaded archive is linked:", () => {
  const archive = loaded(threeIssues);
  const [january, october, september] = archive.issues;
  const [north, south] = archive.regions;
  assert.ok(january && october && september && north && south);

  test("its issues are newest first and know their neighbours", () => {
    assert.deepEqual(months(archive), ["2022-01", "2021-10", "2021-09"]);
    areTheSame([january.previous, january.next], [october, null]);
    areTheSame([october.previous, october.next], [september, january]);
    areTheSame([september.previous, september.next], [null, october]);
  });

  test("a report knows its issue and its region, and its neighbours in that region", () => {
    const [newest, oldest] = north.reports;
    assert.ok(newest && oldest);
    areTheSame([newest.issue, oldest.issue, newest.region], [january, september, north]);
    areTheSame([newest.previous, newest.next, oldest.previous, oldest.next], [oldest, null, null, newest]);
  });

  test("a region, a place, a topic and a partner have their actions newest first", () => {
    const ids = (of: { actions: readonly { id: string }[] } | undefined) => of?.actions.map(({ id }) => id);
    assert.deepEqual(ids(north), ["newest", "altamar-water"]);
    assert.deepEqual(ids(north.places[0]), ["newest", "altamar-water"]);
    assert.deepEqual(ids(north.places[1]), []);
    assert.deepEqual(ids(archive.topics[0]), ["altamar-water"]);
    assert.deepEqual(ids(archive.partners[1]), ["newest", "costera-trade"]);
  });

  test("an author has their issues newest first", () => {
    areTheSame(archive.authors[0]?.issues, [january, october, september]);
    areTheSame(archive.authors[1]?.issues, [october]);
  });

  test("regions and places count their partners and topics", () => {
    assert.deepEqual(
      north.partners.map(({ of, count }) => [of.id, count]),
      [
        ["old-port", 1],
        ["river-network", 1],
      ],
    );
    assert.deepEqual(
      south.places[0]?.topics.map(({ of, count }) => [of.id, count]),
      [["trade", 1]],
    );
  });

  test("issues that share a partner are related", () => {
    assert.deepEqual(
      october.related.map(({ issue }) => issue.month.id),
      ["2022-01", "2021-09"],
    );
  });

  test("years are newest first, twelve months each, with gaps", () => {
    assert.deepEqual(
      archive.years.map(({ year }) => year),
      [2022, 2021],
    );
    const [, of2021] = archive.years;
    assert.equal(of2021?.months.length, 12);
    assert.deepEqual(
      of2021?.months.map((issue) => issue?.month.number ?? null),
      [null, null, null, null, null, null, null, null, 9, 10, null, null],
    );
    areTheSame(of2021?.issues, [october, september]);
  });

  test("reports stand in the order of the regions, whatever their files are called", () => {
    const { issues } = loaded({
      "issues/2021-09/south.es.md": "Inventado.\n",
      "regions.yaml": (text) => text.replace(/([\s\S]*?)(- id: south[\s\S]*)/, "$2$1"),
    });
    assert.deepEqual(
      issues[1]?.reports.map(({ region }) => region.id),
      ["south", "north"],
    );
  });

  test("actions of an issue stand in the order of its reports", () => {
    const { issues } = loaded({ "issues/2021-10/north.es.md": report("first") });
    assert.deepEqual(
      issues[0]?.actions.map(({ id }) => id),
      ["first", "costera-trade"],
    );
  });
});

describe("An issue's own words", () => {
  test("are its title where it has one, else made from the site's title and the month, in each language", () => {
    const [, made] = loaded().issues;
    assert.deepEqual(made?.title.es, { text: "Boletín inventado, septiembre de 2021", language: "es" });
    assert.deepEqual(made?.title.en, { text: "Invented Newsletter, September 2021", language: "en" });
    const [, titled] = loaded({ "issues/2021-09/issue.es.md": swap("summary:", "title: Título propio\nsummary:") }).issues;
    assert.deepEqual(titled?.title.es, { text: "Título propio", language: "es" });
    assert.deepEqual(titled?.title.en, { text: "Título propio", language: "es" });
  });

  test("take the month in the language of the title that they are made from", () => {
    const [, issue] = loaded({
      "site.yaml": swap("title: {es: Boletín inventado, en: Invented Newsletter}", "title: {es: Boletín inventado}"),
    }).issues;
    assert.deepEqual(issue?.title.en, { text: "Boletín inventado, septiembre de 2021", language: "es" });
  });
});

describe("The day of an issue", () => {
  test("is its publication, else the last of its month", () => {
    const [january, october] = loaded(threeIssues).issues;
    assert.deepEqual([january?.published, january?.updated], [null, "2022-01-31"]);
    assert.deepEqual([october?.published, october?.updated], ["2021-11-05", "2021-11-05"]);
  });

  test("of its last change is raised by a correction, in whatever order they are written", () => {
    const corrections =
      "corrections:\n  - {date: 2021-12-03, note: Segunda}\n  - {date: 2021-11-20, note: {es: Primera, en: First}}\nnumber:";
    const [october] = loaded({ "issues/2021-10/issue.es.md": swap("number:", corrections) }).issues;
    assert.equal(october?.updated, "2021-12-03");
    assert.deepEqual(
      october?.corrections.map(({ date, note }) => [date, note.en]),
      [
        ["2021-11-20", { text: "First", language: "en" }],
        ["2021-12-03", { text: "Segunda", language: "en" }],
      ],
    );
  });

  test("of its last change is not lowered by a correction before its publication", () => {
    const [october] = loaded({
      "issues/2021-10/issue.es.md": swap("number:", "corrections: [{date: 2021-11-01, note: Antes}]\nnumber:"),
    }).issues;
    assert.equal(october?.updated, "2021-11-05");
  });
});

/** The originals under names without a language. */
const unsuffixed: Changes = Object.fromEntries(
  ["pages/about", "issues/2021-09/issue", "issues/2021-09/north", "issues/2021-10/issue", "issues/2021-10/south"].flatMap((path) => [
    [`${path}.es.md`, null],
    [`${path}.md`, String(madeUpArchive[`${path}.es.md`]).replaceAll(".es.md", ".md")],
  ]),
);

describe("A site", () => {
  test("may leave the language out of its files' names where it has one", () => {
    const named = loaded(inSpanishOnly);
    const plain = loaded({ ...inSpanishOnly, ...unsuffixed });
    assert.deepEqual(months(plain), months(named));
    assert.equal(plain.issues[1]?.text.es.html, named.issues[1]?.text.es.html);
    assert.deepEqual(
      plain.infoPages.map(({ id }) => id),
      ["about"],
    );
  });

  test("has a URL that ends with a slash, without a query and a fragment", () => {
    const { site } = loaded({ "site.yaml": swap("https://boletin.example/", "https://boletin.example/archivo?x=1#y") });
    assert.equal(site.url.href, "https://boletin.example/archivo/");
  });

  test("links a well-known licence to its page, and only names another", () => {
    const licence = (name: string) => loaded({ "site.yaml": append(`licence: ${name}\n`) }).site.licence;
    assert.deepEqual(licence("CC-BY-NC-4.0"), { name: "CC-BY-NC-4.0", url: "https://creativecommons.org/licenses/by-nc/4.0/" });
    assert.deepEqual(licence("Licencia inventada"), { name: "Licencia inventada", url: null });
  });
});
