import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { append, type Changes, problemsOf, swap } from "./archive-on-disk.ts";

/** The problems found, as `code file:line`: short enough to see at once whether one mistake gave one problem. */
function toldOf(changes: Changes): string[] {
  return problemsOf(changes).map(({ code, at }) => `${code} ${at.file}:${at.line}`);
}

const linkToAction = append("\nVéase [el acuerdo](#altamar-water).\n");

describe("One mistake in an action is one problem", () => {
  const mistakes: Readonly<Record<string, readonly [from: string, to: string, told: string]>> = {
    "a misspelt field": ["    topics:", "    topic:", "unknown-key issues/2021-09/north.es.md:7"],
    "an impossible day": ["2021-09-14", "2021-02-30", "wrong-format issues/2021-09/north.es.md:8"],
    "a title that is a number": ["Altamar firma un acuerdo inventado", "2021", "wrong-shape issues/2021-09/north.es.md:4"],
    "an unknown partner": ["river-network", "river-network-x", "unknown-id issues/2021-09/north.es.md:6"],
    "a partner that is no id": ["[river-network]", "[River Network]", "unknown-id issues/2021-09/north.es.md:6"],
    "partners that are no list": ["[river-network]", "river-network", "wrong-shape issues/2021-09/north.es.md:6"],
    "a place that is no code": ["XA-ALT", "Altamar", "unknown-id issues/2021-09/north.es.md:5"],
  };
  for (const [name, [from, to, told]] of Object.entries(mistakes)) {
    test(`${name}, though a link and a translated title name the action`, () => {
      const changes = { "issues/2021-09/north.es.md": swap(from, to), "issues/2021-09/issue.es.md": linkToAction };
      assert.deepEqual(toldOf(changes), [told]);
    });
  }

  test("an id of capitals, which the translation repeats", () => {
    const changes = {
      "issues/2021-09/north.es.md": swap("altamar-water", "Altamar-Water"),
      "issues/2021-09/north.en.md": swap("altamar-water", "Altamar-Water"),
    };
    assert.deepEqual(toldOf(changes), ["wrong-format issues/2021-09/north.es.md:3"]);
  });
});

test("A faulty item of a list does not hide what is wrong elsewhere in the file", () => {
  const second = "  - {id: altamar-trade, title: Inventada, topics: [trade, trde]}\n---\n";
  const changes = {
    "issues/2021-09/north.es.md": (text: string) => text.replace("[river-network]", "[River Network]").replace(/---\n(?=Altamar)/, second),
  };
  assert.deepEqual(toldOf(changes), ["unknown-id issues/2021-09/north.es.md:6", "unknown-id issues/2021-09/north.es.md:9"]);
});

describe("A field that is needed", () => {
  test("is told as unknown alone where it is misspelt", () => {
    const changes = { "regions.yaml": swap("    - {code: XA-COS, name:", "    - {code: XA-COS, nam:") };
    assert.deepEqual(toldOf(changes), ["unknown-key regions.yaml:9"]);
  });

  test("is told as missing, too, where the unknown one is nothing like it", () => {
    const changes = { "regions.yaml": swap("    - {code: XA-COS, name:", "    - {code: XA-COS, colour:") };
    assert.deepEqual(toldOf(changes), ["missing-key regions.yaml:9", "unknown-key regions.yaml:9"]);
  });
});

describe("One mistake in a record is one problem", () => {
  test("each of two topics without a name, and not that they have the same", () => {
    const changes = { "topics.yaml": append("- {id: roads}\n- {id: rails}\n") };
    assert.deepEqual(toldOf(changes), ["missing-key topics.yaml:3", "missing-key topics.yaml:4"]);
  });

  test("each of two places with a faulty code, and not that they have the same", () => {
    const changes = { "regions.yaml": append("    - {code: Lagos, name: Lagos}\n    - {code: Montes, name: Montes}\n") };
    assert.deepEqual(toldOf(changes), ["wrong-format regions.yaml:10", "wrong-format regions.yaml:11"]);
  });

  test("a faulty note of a correction, though a link leads to the issue by its alias", () => {
    const changes = {
      "issues/2021-10/issue.es.md": swap("number:", "aliases: [/viejo]\ncorrections: [{date: 2021-11-20, note: 5}]\nnumber:"),
      "pages/about.es.md": append("\nVéase [octubre](/viejo).\n"),
    };
    assert.deepEqual(toldOf(changes), ["wrong-shape issues/2021-10/issue.es.md:4"]);
  });
});

describe("One mistake that leaves a whole file unread is one problem", () => {
  test("in the topics that actions name", () => {
    assert.deepEqual(toldOf({ "topics.yaml": append("- {id: roads\n") }), ["bad-yaml topics.yaml:3"]);
  });

  test("in the regions that reports are about", () => {
    assert.deepEqual(toldOf({ "regions.yaml": "north: Norte\n" }), ["wrong-shape regions.yaml:1"]);
  });

  test("in the site's own file", () => {
    assert.deepEqual(toldOf({ "site.yaml": append("licence: CC: BY\n") }), ["bad-yaml site.yaml:7"]);
  });

  test("a missing file of the site", () => {
    assert.deepEqual(toldOf({ "site.yaml": null }), ["missing-file site.yaml:1"]);
  });

  test("a missing list of regions", () => {
    assert.deepEqual(toldOf({ "regions.yaml": null }), ["missing-file regions.yaml:1"]);
  });

  test("a report with broken front matter, though a link names its action", () => {
    const changes = { "issues/2021-09/north.es.md": swap("[water]", "[water"), "issues/2021-09/issue.es.md": linkToAction };
    assert.deepEqual(toldOf(changes), ["bad-yaml issues/2021-09/north.es.md:7"]);
  });

  for (const [mistake, from, code] of [
    ["that begins late", "---\ntitles", "late-front-matter"],
    ["that is not closed", "}\n---", "open-front-matter"],
  ] as const) {
    test(`a translation with front matter ${mistake}, though a link names its heading`, () => {
      const changes = {
        "issues/2021-09/issue.en.md": append("\n[A heading](north.en.md#figures)\n"),
        "issues/2021-09/north.en.md": (text: string) => `${text.replace(from, from === "}\n---" ? "}\n" : `\n${from}`)}\n## Figures\n`,
      };
      assert.deepEqual(toldOf(changes), [`${code} issues/2021-09/north.en.md:${code === "late-front-matter" ? 2 : 1}`]);
    });
  }

  test("an original issue that is missing beside its translation", () => {
    const changes = {
      "issues/2021-09/issue.es.md": null,
      "pages/about.es.md": "---\ntitle: Acerca de\n---\nInventada.\n",
      "pages/about.en.md": null,
    };
    assert.deepEqual(toldOf(changes), ["missing-original issues/2021-09/issue.en.md:1"]);
  });
});

describe("An id that is the word “unknown” is an id like others", () => {
  test("an author of that id who does not exist is told", () => {
    assert.deepEqual(toldOf({ "issues/2021-10/issue.es.md": swap("[ana-ejemplo, bruno-muestra]", "[unknown]") }), [
      "unknown-id issues/2021-10/issue.es.md:4",
    ]);
  });

  test("a topic of that id can be named", () => {
    const changes = {
      "topics.yaml": append("- {id: unknown, name: {es: Desconocido, en: Unknown}}\n"),
      "issues/2021-10/south.es.md": swap("[trade]", "[unknown]"),
    };
    assert.deepEqual(toldOf(changes), []);
  });

  test("two actions of that id in an issue are told", () => {
    const action = "---\nactions:\n  - {id: unknown, title: Inventada}\n  - {id: unknown, title: Inventada}\n---\nInventado.\n";
    assert.deepEqual(toldOf({ "issues/2021-10/south.es.md": action }), ["duplicate-id issues/2021-10/south.es.md:4"]);
  });
});

describe("A hint can be followed:", () => {
  test("a text in a folder too many is not told to be named as it is", () => {
    const [problem] = problemsOf({ "pages/old/history.es.md": "---\ntitle: Inventada\n---\nInventada.\n" });
    assert.deepEqual(problem?.code === "unknown-file" && problem.facts.nearest, null);
  });

  test("a map that is named where no map exists does not expect one of nothing", () => {
    const [problem] = problemsOf({ "site.yaml": append("map: made-up\n") });
    assert.notDeepEqual(problem?.code === "not-one-of" && problem.facts.allowed, []);
  });
});

describe("An alias where the build writes a file is told, not left for the build to fail on:", () => {
  for (const alias of ["/2021/10/index.html", "/2021/09/index.html", "/robots.txt", "/sitemap.xml", "/en/feed.json"]) {
    test(alias, () => {
      const changes = { "issues/2021-10/issue.es.md": swap("number:", `aliases: [${alias}]\nnumber:`) };
      assert.deepEqual(toldOf(changes), ["address-taken issues/2021-10/issue.es.md:3"]);
    });
  }
});
