import assert from "node:assert/strict";
import { suite, test } from "node:test";
import type { Action } from "../../src/domain/action.ts";
import type { Language } from "../../src/domain/language.ts";
import type { SliceSubject } from "../../src/domain/slice.ts";
import { actionColumns } from "../../templates/data/actions.ts";
import { type BuiltSite, backCatalogue, builtSite } from "./built-site.ts";
import { assertValidPackage, columnsOf, dataFile, type Row, rowsOf } from "./data-files.ts";

// Built before the tests, one after the other.
const real = await builtSite(backCatalogue);
const everything = await builtSite("tests/fixtures/archives/every-feature");
const preview = await builtSite("tests/fixtures/archives/every-feature", { drafts: true });
const fourLanguages = await builtSite("tests/fixtures/archives/four-languages");
const smallest = await builtSite("tests/fixtures/archives/smallest");
const noIssues = await builtSite("tests/fixtures/archives/no-issues");

const sites: Readonly<Record<string, BuiltSite>> = {
  "of the newsletter": real,
  "of an archive with every feature": everything,
  "of a preview": preview,
  "of an archive of four languages": fourLanguages,
  "of the smallest archive": smallest,
  "of an archive without issues": noIssues,
};

/** The public actions of an archive. */
function actionsOf({ archive }: BuiltSite): Action[] {
  return archive.issues.filter(({ hidden }) => hidden === null).flatMap(({ actions }) => actions);
}

/** Everything that has a slice. */
function subjectsOf({ archive: { regions, topics, partners } }: BuiltSite): SliceSubject[] {
  return [
    ...regions.map((subject) => ({ kind: "region", subject }) as const),
    ...regions.flatMap(({ places }) => places).map((subject) => ({ kind: "place", subject }) as const),
    ...topics.map((subject) => ({ kind: "topic", subject }) as const),
    ...partners.map((subject) => ({ kind: "partner", subject }) as const),
  ];
}

function sliceFile({ archive: { routes } }: BuiltSite, language: Language, about: SliceSubject): string {
  return routes.output(routes.to("slice", language, about));
}

for (const [name, site] of Object.entries(sites)) {
  const { languages } = site.archive.site;
  const inEach = (check: (language: Language, rows: readonly Row[]) => void) => {
    for (const language of languages) check(language, rowsOf(site, dataFile(site, "actionsCsv", language)));
  };

  suite(`The data ${name}`, () => {
    test("have every public action once, the oldest first, with names and addresses in the language", () => {
      const ids = actionsOf(site).map(({ id, report }) => `${report.issue.month.id}/${id}`);
      inEach((language, rows) => {
        assert.deepEqual(rows.map(({ id }) => id).sort(), ids.sort());
        assert.equal(new Set(ids).size, ids.length);
        const months = rows.map(({ month }) => month);
        assert.deepEqual(months, [...months].sort());
        for (const row of rows) assertTrue(row, site, language);
      });
    });

    test("have the same columns in every language and slice", () => {
      const columns = columnsOf(site, dataFile(site, "actionsCsv", languages[0] as Language));
      assert.deepEqual(columns, Object.keys(actionColumns));
      for (const language of languages) {
        assert.deepEqual(columnsOf(site, dataFile(site, "actionsCsv", language)), columns);
        for (const about of subjectsOf(site)) assert.deepEqual(columnsOf(site, sliceFile(site, language, about)), columns);
      }
    });

    test("come in slices that add up, each with the rows of the whole", () => {
      inEach((language, rows) => {
        const whole = new Map(rows.map((row) => [row.id, row]));
        const sizes = new Map<string, number>();
        for (const about of subjectsOf(site)) {
          const slice = rowsOf(site, sliceFile(site, language, about));
          for (const row of slice) assert.deepEqual(row, whole.get(row.id as string));
          assert.equal(new Set(slice.map(({ id }) => id)).size, slice.length);
          sizes.set(about.kind, (sizes.get(about.kind) ?? 0) + slice.length);
        }
        const named = (count: (action: Action) => number) => actionsOf(site).reduce((sum, action) => sum + count(action), 0);
        assert.equal(sizes.get("region") ?? 0, rows.length);
        assert.equal(
          sizes.get("place") ?? 0,
          named(({ place }) => (place ? 1 : 0)),
        );
        assert.equal(
          sizes.get("topic") ?? 0,
          named(({ topics }) => topics.length),
        );
        assert.equal(
          sizes.get("partner") ?? 0,
          named(({ partners }) => partners.length),
        );
      });
    });

    test("count every month that has an issue with every region, and add up", () => {
      const issues = site.archive.issues.filter(({ hidden }) => hidden === null);
      for (const language of languages) {
        const rows = rowsOf(site, dataFile(site, "countsCsv", language));
        assert.equal(rows.length, issues.length * site.archive.regions.length);
        const sum = (column: string) => rows.reduce((total, row) => total + Number(row[column]), 0);
        assert.equal(sum("actions"), actionsOf(site).length);
        assert.equal(
          sum("reports"),
          issues.reduce((total, { reports }) => total + reports.length, 0),
        );
      }
    });

    test("have the same in JSON, as it was written", () => {
      for (const language of languages) {
        const { actions, ...about } = JSON.parse(site.read(dataFile(site, "actionsJson", language)));
        assert.equal(about.language, language);
        assert.deepEqual(
          actions.map(({ id }: { id: string }) => id),
          rowsOf(site, dataFile(site, "actionsCsv", language)).map(({ id }) => id),
        );
        for (const action of actionsOf(site)) {
          const found = actions.find(({ id }: { id: string }) => id === `${action.report.issue.month.id}/${action.id}`);
          assert.equal(found.title, action.title[language].text);
          assert.deepEqual(
            found.partners.map(({ name }: { name: string }) => name),
            action.partners.map((partner) => partner.name[language].text),
          );
        }
      }
    });

    test("are described truly for programs", async () => {
      for (const language of languages) await assertValidPackage(site, language);
    });

    test("begin with a mark for Excel where people open them, and without one where programs do", () => {
      for (const language of languages) {
        for (const kind of ["actionsCsv", "countsCsv"] as const) assert.doesNotMatch(site.read(dataFile(site, kind, language)), /\uFEFF/);
        for (const about of subjectsOf(site)) assert.match(site.read(sliceFile(site, language, about)), /^\uFEFFid,/);
      }
    });
  });
}

/** Holds a row to the action that it is about. */
function assertTrue(row: Row, site: BuiltSite, language: Language): void {
  const action = actionsOf(site).find(({ id, report }) => `${report.issue.month.id}/${id}` === row.id) as Action;
  const { report, title, place, partners, topics } = action;
  assert.equal(row.region, report.region.name[language].text);
  assert.equal(row.place, place?.name[language].text ?? "");
  assert.deepEqual([row.title, row.title_language], [title[language].text, title[language].language]);
  assert.equal(row.partner_ids, partners.map(({ id }) => id).join(";"));
  assert.equal(row.topics, topics.map(({ name }) => name[language].text).join(";"));
  assert.equal(row.partner_countries?.split(";").length, Math.max(1, partners.length));
  assert.equal(row.issue_updated, report.issue.updated);
  const address = site.archive.routes.to("report", language, report);
  assert.equal(row.url, `${site.archive.routes.absolute(address)}#${action.id}`);
  assert.ok(site.read(site.archive.routes.output(address)).includes(`id="${action.id}"`), row.url);
}

suite("The open data", () => {
  test("of a known action", () => {
    const [fair] = rowsOf(everything, "data/actions.csv");
    assert.deepEqual(Object.fromEntries(Object.entries(fair ?? {}).filter(([, cell]) => cell !== "")), {
      id: "2023-11/fair",
      month: "2023-11",
      date: "2023-11-14",
      region_id: "north",
      region: "North",
      place_code: "XX-A",
      place: "Alpha State",
      municipality: "Made-up Town",
      title: 'A made-up "fair" & <more>',
      title_language: "en",
      partner_ids: "un;city",
      partners: "United Nations;Springfield",
      partner_kinds: "igo;city",
      partner_countries: ";US",
      topic_ids: "culture;trade",
      topics: 'Culture & "Arts";Trade',
      source: "https://alpha.example.org/fair",
      url: "https://gazette.example.org/2023/11/the-north/#fair",
      issue_number: "7",
      issue_published: "2023-12-01",
      issue_updated: "2024-01-05",
    });
  });

  test("say in which language a title stands that has not been translated", () => {
    const titles = rowsOf(everything, "es/datos/actions.csv").map(({ title, title_language }) => [title, title_language]);
    assert.deepEqual(titles.slice(0, 2), [
      ["Una feria inventada", "es"],
      ["An action with its own heading", "en"],
    ]);
  });

  test("have nothing of drafts and of the future, in a preview either", () => {
    const shown = preview.archive.issues.length;
    assert.ok(shown > everything.archive.issues.length);
    for (const file of ["data/actions.csv", "data/actions.json", "data/counts.csv", "data/datapackage.json", "es/datos/counts.csv"])
      assert.equal(preview.read(file), everything.read(file), file);
  });

  test("of nothing are empty, and say so", () => {
    for (const [site, language] of [
      [smallest, "en"],
      [noIssues, "en"],
    ] as const) {
      assert.deepEqual(rowsOf(site, dataFile(site, "actionsCsv", language)), []);
      assert.deepEqual(JSON.parse(site.read(dataFile(site, "actionsJson", language))).actions, []);
    }
    assert.doesNotMatch(noIssues.read("data/index.html"), /class="bars"/);
  });

  test("are offered by the page of each region, place, topic and partner that has some", () => {
    for (const about of subjectsOf(real)) {
      const { routes } = real.archive;
      const page = real.read(routes.output(routes.to(about.kind, "es", about.subject as never)));
      const link = `href="${routes.to("slice", "es", about)}" type="text/csv"`;
      assert.equal(page.includes(link), about.subject.actions.length > 0, link);
    }
  });

  test("are saved under a name that tells what they are", () => {
    assert.match(
      real.read("regiones/noroeste/sonora/index.html"),
      /href="\/regiones\/noroeste\/sonora\/actions\.csv" type="text\/csv" download="boletin-de-diplomacia-local-mexicana-sonora\.csv">Datos \(CSV\): Sonora</,
    );
  });
});
