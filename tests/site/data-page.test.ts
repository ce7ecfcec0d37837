import assert from "node:assert/strict";
import { statSync } from "node:fs";
import { join } from "node:path";
import { suite, test } from "node:test";
import { Parser } from "htmlparser2";
import { type BuiltSite, backCatalogue, builtSite } from "./built-site.ts";
import { columnsOf, type Row, rowsOf } from "./data-files.ts";

// Built before the tests, one after the other.
const real = await builtSite(backCatalogue);
const everything = await builtSite("tests/fixtures/archives/every-feature");
const fourLanguages = await builtSite("tests/fixtures/archives/four-languages");

/** The texts of the cells in the body of the table that a heading names, row by row. */
function tableOf(site: BuiltSite, page: string, heading: string): string[][] {
  const rows: string[][] = [];
  let [inside, inBody, inCell] = [false, false, false];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === "table") inside = attributes["aria-labelledby"] === heading;
      if (name === "tbody") inBody = inside;
      if (inBody && name === "tr") rows.push([]);
      inCell = inBody && (inCell || name === "td" || name === "th");
      if (inBody && (name === "td" || name === "th")) rows.at(-1)?.push("");
    },
    ontext(text) {
      const row = rows.at(-1);
      if (inCell && row) row[row.length - 1] += text;
    },
    onclosetag(name) {
      if (name === "tbody") inBody = false;
      if (name === "td" || name === "th") inCell = false;
    },
  });
  parser.end(site.read(page));
  return rows.map((row) => row.map((cell) => cell.trim()));
}

/** The lines of a chart, by their labels: the last cell is the number of actions. */
function chart(site: BuiltSite, page: string, heading: string): Record<string, number> {
  return Object.fromEntries(tableOf(site, page, heading).map((cells) => [cells[0], Number(cells.at(-1))]));
}

/** How many rows there are for each value of a column, a row with several values in each of them. */
function counted(rows: readonly Row[], values: (row: Row) => readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of rows.flatMap((row) => [...new Set(values(row))])) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

const listed = (cell: string | undefined): string[] => (cell ? cell.split(";") : []);

suite("The page of the open data", () => {
  const rows = rowsOf(real, "datos/actions.csv");

  test("offers the files with their rows and sizes", () => {
    const files = tableOf(real, "datos/index.html", "_files");
    assert.deepEqual(
      files.map(([file]) => file?.split(" ")[0]),
      ["actions.csv", "actions.json", "counts.csv", "datapackage.json"],
    );
    assert.deepEqual(
      files.map(([, count]) => count),
      [String(rows.length), String(rows.length), String(rowsOf(real, "datos/counts.csv").length), "–"],
    );
    const { size } = statSync(join(real.folder, "datos/actions.csv"));
    assert.equal(files[0]?.[2], `${Math.round(size / 1000)} kB`);
  });

  test("shows how many actions and issues each year has", () => {
    const years = counted(rows, ({ month }) => [month?.slice(0, 4) ?? ""]);
    assert.deepEqual(chart(real, "datos/index.html", "_by-year"), years);
    for (const [year, issues, mean] of tableOf(real, "datos/index.html", "_by-year")) {
      const months = real.archive.issues.filter(({ month }) => String(month.year) === year);
      assert.equal(issues, String(months.length));
      assert.equal(Number(mean?.replace(",", ".")), Math.round((10 * (years[year ?? ""] ?? 0)) / months.length) / 10);
    }
  });

  test("shows every region, as the table has them", () => {
    assert.deepEqual(
      chart(real, "datos/index.html", "_by-region"),
      counted(rows, ({ region }) => [region ?? ""]),
    );
    assert.deepEqual(Object.keys(chart(everything, "data/index.html", "_by-region")), ["North", "South"]);
  });

  test("shows the topics, as the table has them, and the rest together", () => {
    const shown = chart(real, "datos/index.html", "_by-topic");
    const all = counted(rows, ({ topics }) => listed(topics));
    const rest = Object.keys(shown).find((label) => label.startsWith("Otros (")) as string;
    const named = Object.keys(all).filter((topic) => shown[topic] === undefined);
    assert.equal(rest, `Otros (${named.length})`);
    assert.equal(shown[rest], rows.filter(({ topics }) => listed(topics).some((topic) => named.includes(topic))).length);
    for (const [topic, count] of Object.entries(shown)) if (topic !== rest && topic !== "Sin tema") assert.equal(count, all[topic], topic);
    assert.deepEqual(
      named.filter((topic) => (all[topic] ?? 0) > Math.min(...Object.keys(all).flatMap((one) => shown[one] ?? []))),
      [],
    );
  });

  test("shows the partners' countries by their names, and apart from them what has none", () => {
    const names = new Intl.DisplayNames(["es"], { type: "region" });
    const countries = counted(rows, ({ partner_countries }) => listed(partner_countries).filter((code) => code !== ""));
    const partnersOf = (row: Row) => listed(row.partner_ids).length;
    const expected = {
      ...Object.fromEntries(Object.entries(countries).map(([code, count]) => [names.of(code), count])),
      "Socios que no pertenecen a un país": rows.filter(
        (row) => partnersOf(row) > 0 && (row.partner_countries ?? "").split(";").includes(""),
      ).length,
      "Sin socio nombrado": rows.filter((row) => partnersOf(row) === 0).length,
    };
    assert.deepEqual(chart(real, "datos/index.html", "_by-country"), expected);
  });

  test("draws each number as a bar of its length, the longest 100 wide, and nothing for none", () => {
    const page = real.read("datos/index.html");
    const bars = [...page.matchAll(/<rect width="([\d.]+)" height="10"\/><\/svg> (\d+)</g)].map(([, width, count]) => [
      Number(width),
      Number(count),
    ]);
    assert.ok(bars.length > 20);
    const years = bars.slice(0, 2) as [number, number][];
    const most = Math.max(...years.map(([, count]) => count));
    for (const [width, count] of years) assert.equal(width, Math.round((1000 * count) / most) / 10);
    assert.match(chartMarkup(fourLanguages), /<td class="bar"> 0</);
  });

  test("explains every column, in every language", () => {
    for (const language of fourLanguages.archive.site.languages) {
      const page = fourLanguages.archive.routes.output(fourLanguages.archive.routes.to("data", language, null));
      for (const [heading, file] of [
        ["_actionsCsv", "actions.csv"],
        ["_countsCsv", "counts.csv"],
      ] as const) {
        const explained = tableOf(fourLanguages, page, heading);
        assert.deepEqual(
          explained.map(([name]) => name),
          columnsOf(fourLanguages, page.replace("index.html", file)),
        );
        for (const [, text] of explained) assert.match(text ?? "", /^\p{Lu}.+\. .+\.$/u);
      }
    }
  });

  test("tells of licence and citation, and is where the colophon leads", () => {
    const page = everything.read("data/index.html");
    assert.match(page, /<a href="https:\/\/creativecommons\.org\/licenses\/by-sa\/4\.0\/" rel="license">CC-BY-SA-4\.0<\/a>/);
    assert.match(
      page,
      /<p id="_citation">Made-up Publisher &amp; Co\. “Made-up &quot;Gazette&quot; &amp; &lt;Archive&gt;: Open data\.” As of January 5, 2024\. <a href="https:\/\/gazette\.example\.org\/data\/">/,
    );
    assert.match(everything.read("es/2023/11/index.html"), /<dt>Datos abiertos<\/dt><dd><a href="\/es\/datos\/">/);
  });

  test("tells catalogues of data sets what it offers", () => {
    const blocks = [...everything.read("es/datos/index.html").matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
    const dataset = blocks.map(([, json]) => JSON.parse(json as string)).find((block) => block["@type"] === "Dataset");
    assert.equal(dataset.name, "Gaceta inventada: Datos abiertos");
    assert.equal(dataset.license, "https://creativecommons.org/licenses/by-sa/4.0/");
    assert.deepEqual([dataset.dateModified, dataset.temporalCoverage], ["2024-01-05", "2023-11/2023-12"]);
    const files = dataset.distribution.map(({ contentUrl }: { contentUrl: string }) => new URL(contentUrl).pathname);
    assert.deepEqual(files, ["/es/datos/actions.csv", "/es/datos/actions.json", "/es/datos/counts.csv"]);
    for (const file of files) assert.ok(everything.files.includes(file.slice(1)), file);
  });

  test("has no style of its own, which the policy forbids", () => {
    for (const site of [real, everything])
      assert.doesNotMatch(site.read("en/data/index.html".slice(site === real ? 0 : 3)), /<style|style="/);
  });
});

function chartMarkup(site: BuiltSite): string {
  return site.read(site.archive.routes.output(site.archive.routes.to("data", "en", null)));
}
