import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { describe, test } from "node:test";
import { type Inventory, readInventory } from "../../../src/authoring/months/inventory.ts";
import { layOutOriginal } from "../../../src/authoring/months/original.ts";
import { layOutTranslations } from "../../../src/authoring/months/translation.ts";
import { readFrontMatter } from "../../../src/content/fields/front-matter.ts";
import { Source } from "../../../src/content/files/source.ts";
import { suggestMonth } from "../../../src/content/files/suggest-month.ts";
import { noCache } from "../../../src/content/parse-cache.ts";
import { type Month, month, parseMonth } from "../../../src/domain/month.ts";
import { ContentError, Problems } from "../../../src/problems/problem.ts";
import { append, archive, type Changes, inSpanishOnly, problemsOf, swap } from "../content/archive-on-disk.ts";

const december = month(2021, 12);

function holdingsOf(changes: Changes = {}): Inventory {
  const content = archive(changes);
  try {
    return readInventory(content);
  } finally {
    rmSync(content, { recursive: true });
  }
}

function laidOut(changes: Changes = {}, wanted: Month = december): Map<string, string> {
  return layOutOriginal(holdingsOf(changes), wanted, "en");
}

function translated(changes: Changes = {}): Map<string, string> {
  const gone = { "issues/2021-09/issue.en.md": null, "issues/2021-09/north.en.md": null, ...changes };
  return layOutTranslations(holdingsOf(gone), month(2021, 9), { language: "en", today: "2021-12-01", editors: "en" });
}

function fieldsOf(text: string | undefined): Record<string, unknown> {
  const problems = new Problems();
  const { value } = readFrontMatter(new Source("made-up.md", new TextEncoder().encode(text)), problems, noCache);
  assert.deepEqual(problems.sorted, []);
  return value as Record<string, unknown>;
}

const issue = "issues/2021-12/issue.es.md";

describe("An issue that is laid out", () => {
  test("is a draft with its gap, the next number, and the authors of the issue before", () => {
    assert.deepEqual(fieldsOf(laidOut().get(issue)), { summary: "…", number: 11, authors: ["ana-ejemplo", "bruno-muestra"], draft: true });
  });

  test("keeps the order in which authors sign", () => {
    const changes = { "issues/2021-10/issue.es.md": swap("[ana-ejemplo, bruno-muestra]", "[bruno-muestra, ana-ejemplo]") };
    assert.deepEqual(fieldsOf(laidOut(changes).get(issue)).authors, ["bruno-muestra", "ana-ejemplo"]);
  });

  test("has no number where the one before has none, or another has it already", () => {
    const unnumbered = { "issues/2021-10/issue.es.md": swap("number: 10\n", "") };
    assert.equal(fieldsOf(laidOut(unnumbered).get(issue)).number, undefined);
    const between = layOutOriginal(
      holdingsOf({ "issues/2021-11/issue.es.md": "---\nnumber: 10\n---\n", "issues/2021-10/issue.es.md": null }),
      month(2021, 10),
      "en",
    );
    assert.equal(fieldsOf(between.get("issues/2021-10/issue.es.md")).number, undefined);
  });

  test("takes nothing faulty over: the issue before that can be read counts", () => {
    const broken = { "issues/2021-10/issue.es.md": swap("[ana-ejemplo", "[[ana-ejemplo") };
    assert.deepEqual(fieldsOf(laidOut(broken).get(issue)), { summary: "…", number: 10, authors: ["ana-ejemplo"], draft: true });
    const strange = { "issues/2021-10/issue.es.md": swap("[ana-ejemplo, bruno-muestra]", "[nobody, 5, bruno-muestra]") };
    assert.deepEqual(fieldsOf(laidOut(strange).get(issue)).authors, ["bruno-muestra"]);
  });

  test("has all authors where no issue is before, and says how they come about where there are none", () => {
    const first = layOutOriginal(holdingsOf(), month(2020, 1), "en").get("issues/2020-01/issue.es.md");
    assert.deepEqual(fieldsOf(first), { summary: "…", authors: ["ana-ejemplo", "bruno-muestra"], draft: true });
    const nobody = layOutOriginal(holdingsOf({ "authors.yaml": null }), month(2020, 1), "en").get("issues/2020-01/issue.es.md");
    assert.match(nobody ?? "", /# .*Add them there first\.\nauthors: \[\]/);
  });

  test("shows the day of publication as an example, in the month after", () => {
    assert.match(laidOut().get(issue) ?? "", /^# published: 2022-01-05$/m);
  });
});

describe("A report that is laid out", () => {
  const north = "issues/2021-12/north.es.md";
  /** Without the fields that take any words: their comments give no example. */
  const example = (text: string | undefined) =>
    (text ?? "").replace(/^# ( *- id| {3,}\w|actions:)/gm, "$1").replace(/^ {4}(?!title:)\w+: "…".*\n/gm, "");
  /** What an editor writes in the place of the gaps: what the comment beside each gives as an example. */
  const filled = (text: string) =>
    text.replace(/^(.*?)(\[?…\]?) # .*such as ([^\s;]+).*$/gm, "$1$3").replace('title: "…"', 'title: "Un hecho: inventado"');

  test("says nothing, and names the region's places", () => {
    const text = laidOut().get(north) ?? "";
    assert.deepEqual(fieldsOf(text), {});
    assert.match(text, /^# Norte, December 2021\./m, "the region is called as in the original");
    assert.match(text, /^# {3}XA-ALT Altamar$/m);
    assert.doesNotMatch(text, /Costera/);
  });

  test("has an example that can be taken out of its comment and filled in by what stands beside it", () => {
    const text = filled(example(laidOut().get(north)));
    const [action] = fieldsOf(text).actions as Record<string, unknown>[];
    const expected = {
      id: "river-agreement",
      title: "Un hecho: inventado",
      place: "XA-ALT",
      partners: ["river-network"],
      topics: ["water"],
      date: "2021-12-15",
      source: "https://example.org/news",
    };
    assert.deepEqual(action, expected);
    assert.deepEqual(problemsOf({ "issues/2021-10/north.es.md": text }), []);
  });

  test("has an example of which nothing becomes a fact when it is left as it is", () => {
    const text = example(laidOut().get(north));
    const told = problemsOf({ "issues/2021-10/north.es.md": text }).map(({ at }) => at.text.trim().split(" #")[0]);
    assert.deepEqual(told, ["- id: …", 'title: "…"', "place: …", "partners: […]", "topics: […]", "date: …", "source: …"]);
  });

  test("does not take a name in two lines for a line of its own", () => {
    const changes = { "regions.yaml": swap("{es: Norte, en: North}", '{es: "Norte\\nactions: []", en: North}') };
    assert.deepEqual(fieldsOf(laidOut(changes).get(north)), {});
  });

  test("is one for each region, and leaves the places out where there are none", () => {
    const changes = { "regions.yaml": append("- {id: far, name: {es: Lejos, en: Far}}\n") };
    const paths = ["issue", "north", "south", "far"].map((name) => `issues/2021-12/${name}.es.md`);
    assert.deepEqual([...laidOut(changes).keys()], paths);
    assert.doesNotMatch(laidOut(changes).get("issues/2021-12/far.es.md") ?? "", /place:|places/);
  });
});

test("What is there of a month is not laid out again", () => {
  const paths = [...laidOut({}, month(2021, 9)).keys()];
  assert.deepEqual(paths, ["issues/2021-09/south.es.md"]);
});

describe("Names of files", () => {
  const of = (changes: Changes) => [...laidOut({ ...inSpanishOnly, ...changes }).keys()][0];
  const bare = Object.fromEntries(
    ["2021-09/issue", "2021-09/north", "2021-10/issue", "2021-10/south"].map((name) => [`issues/${name}.es.md`, null]),
  );

  test("say the language in an archive of one language where the newest month says it", () => {
    assert.equal(of({}), "issues/2021-12/issue.es.md");
  });

  test("do not say it where the newest month does not", () => {
    assert.equal(of({ ...bare, "issues/2021-11/issue.md": "---\nsummary: Inventado.\n---\n" }), "issues/2021-12/issue.md");
  });

  test("are as those of the pages where there is no month, and bare where there is nothing", () => {
    assert.equal(of(bare), "issues/2021-12/issue.es.md");
    assert.equal(of({ ...bare, "pages/about.es.md": null }), "issues/2021-12/issue.md");
  });
});

describe("A translation that is laid out", () => {
  const north = "issues/2021-09/north.en.md";

  test("has a gap for each title, the original's hash, and no facts", () => {
    const { titles, translation, ...more } = fieldsOf(translated().get(north));
    assert.deepEqual([titles, more], [{ "altamar-water": "…" }, {}]);
    assert.deepEqual(translation, { method: "human", date: "2021-12-01", of: (translation as { of: string }).of });
    assert.match((translation as { of: string }).of, /^[0-9a-f]{12}$/);
  });

  test("has a title of the issue where the original has its own", () => {
    const path = "issues/2021-09/issue.en.md";
    assert.deepEqual(Object.keys(fieldsOf(translated().get(path))), ["summary", "translation"]);
    const changes = { "issues/2021-09/issue.es.md": swap("summary:", "title: Número inventado\nsummary:") };
    assert.deepEqual(Object.keys(fieldsOf(translated(changes).get(path))), ["title", "summary", "translation"]);
  });

  test("holds the original in comments, whatever it is made of", () => {
    const body = "---\nactions: []\n---\r\n  Sangría\rRetorno\n\n---\n";
    const text = translated({ "issues/2021-09/north.es.md": append(body) }).get(north) ?? "";
    assert.deepEqual(Object.keys(fieldsOf(text)), ["titles", "translation"]);
    assert.match(text, /^ {2}# Altamar firma un acuerdo inventado$/m);
    for (const line of ["Altamar firmó un acuerdo inventado.", "---", "  Sangría", "Retorno"])
      assert.ok(text.includes(`\n# ${line}\n`), line);
    assert.ok(text.endsWith("\n---\n"));
  });

  test("is left out where it is there, or there is nothing to translate", () => {
    assert.deepEqual(
      [...translated({ "issues/2021-09/south.es.md": "---\nactions: []\n---\n" }).keys()],
      ["issues/2021-09/issue.en.md", north],
    );
    assert.deepEqual([...translated({ "issues/2021-09/issue.en.md": "" }).keys()], [north]);
  });

  test("takes what is faulty in the original for nothing", () => {
    const changes = { "issues/2021-09/north.es.md": swap("title: Altamar firma un acuerdo inventado", "title: 5") };
    assert.deepEqual(Object.keys(fieldsOf(translated(changes).get(north))), ["translation"]);
    const twice = {
      "issues/2021-09/north.es.md": swap(
        "actions:\n",
        "actions:\n  - {id: altamar-water, title: Inventada}\n  - {id: X, title: Y}\n  - 5\n",
      ),
    };
    assert.deepEqual(fieldsOf(translated(twice).get(north)).titles, { "altamar-water": "…" });
  });
});

describe("A month is laid out by an archive with mistakes", () => {
  test("in its issues, lists and files", () => {
    const changes = {
      "issues/2021-10/south.es.md": "---\nactions: [\n---\n",
      "issues/2021-10/stray.txt": "inventado",
      "topics.yaml": "- {id: water\n",
      "authors.yaml": append("- {id: X}\n"),
    };
    assert.equal(laidOut(changes).size, 3);
  });

  const needed: Readonly<Record<string, Changes>> = {
    "site.yaml": { "site.yaml": swap("languages: [es, en]", "languages: [es, xx]"), "topics.yaml": "- {id: water\n" },
    "regions.yaml": { "regions.yaml": swap("id: north", "id: North") },
  };
  for (const [file, changes] of Object.entries(needed)) {
    test(`but not in ${file}, of which alone it is told`, () => {
      assert.throws(
        () => holdingsOf(changes),
        (error) => error instanceof ContentError && error.problems.length > 0 && error.problems.every(({ at }) => at.file === file),
      );
    });
  }
});

describe("A month in somebody's own writing is understood:", () => {
  const suggestion: Readonly<Record<string, string | null>> = {
    "12-2026": "2026-12",
    "2026/12": "2026-12",
    "2026.1": "2026-01",
    "2026 12": "2026-12",
    "2026–12": "2026-12",
    "202612": "2026-12",
    "dec 2026": "2026-12",
    "diciembre de 2026": "2026-12",
    "Diciembre 2026": "2026-12",
    "sept. 2026": "2026-09",
    "enro 2026": "2026-01",
    "février 2026": "2026-02",
    "março de 2026": "2026-03",
    "15/03/2026": "2026-03",
    "2026-13": null,
    "2026-00": null,
    "2026": null,
    december: null,
    "26-12": null,
    content: null,
    "": null,
  };
  for (const [text, month] of Object.entries(suggestion))
    test(`“${text}”`, () => assert.deepEqual(suggestMonth(text), month && parseMonth(month)));
});
