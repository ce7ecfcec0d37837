import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { languages } from "../../../src/domain/language.ts";
import { editorMessages } from "../../../src/languages/messages-in.ts";
import { vocabularyOf } from "../../../src/languages/vocabulary.ts";
import { printWarnings } from "../../../src/problems/print.ts";
import type { WarningCode } from "../../../src/problems/problem.ts";
import { say } from "../../../src/problems/say.ts";
import { linkCases, linkWarningsAfter } from "../authoring/links/link-cases.ts";
import { append, type Changes, swap } from "./archive-on-disk.ts";
import { png } from "./png.ts";
import { allWarningCases } from "./warnings/all-cases.ts";
import type { WarningCase } from "./warnings/case.ts";
import { examined } from "./warnings/sound-archive.ts";

const { kinds } = editorMessages("problems", "en");
const cases = Object.values(allWarningCases).flat();

/** The problems in short: `error code file:line`. */
function toldOf(changes: Changes): string[] {
  const { errors, warnings } = examined(changes);
  return [...errors, ...warnings].map(({ severity, code, at }) => `${severity} ${code} ${at.file}:${at.line}`);
}

for (const [group, ofGroup] of Object.entries(allWarningCases)) {
  describe(`An editor is warned of ${group}:`, () => {
    for (const weakness of ofGroup) test(weakness.name, () => isToldAsExpected(weakness));
  });
}

function isToldAsExpected({ changes, code, printed }: WarningCase): void {
  const { archive, errors, warnings } = examined(changes);
  assert.equal(printWarnings(warnings, "en"), printed);
  assert.deepEqual(
    warnings.map((found) => found.code),
    [code],
  );
  assert.deepEqual([errors, archive === null], [[], false], "a warning keeps nothing from being built");
}

describe("The warnings", () => {
  test("have a case each", () => {
    const tried = new Set<string>([...cases.map(({ code }) => code), ...Object.keys(linkCases)]);
    assert.deepEqual(
      Object.keys(kinds).filter((code) => !tried.has(code)),
      [],
    );
  });

  for (const code of Object.keys(kinds) as WarningCode[]) {
    test(`say “${code}” in Spanish otherwise than in English`, () => {
      const [found] = linkCases[code]
        ? linkWarningsAfter(linkCases[code])
        : examined(cases.find((weakness) => weakness.code === code)?.changes ?? {}).warnings;
      assert.ok(found);
      assert.notEqual(say(found, "es").message, say(found, "en").message);
      assert.notEqual(printWarnings([found], "es").split("\n")[0], printWarnings([found], "en").split("\n")[0]);
    });
  }
});

describe("There is no warning", () => {
  test("of a sound archive", () => assert.deepEqual(toldOf({}), []));

  test("of a note behind a value, of a hash sign in quotes or in a word, nor of one in prose", () => {
    const changes = {
      "issues/2021-10/issue.es.md": swap("Otro mes inventado.", '"Inventado, el #2" # una nota'),
      "topics.yaml": swap("es: Agua", "es: Agua#1"),
      "issues/2021-10/south.es.md": append("\nInventado, el #3.\n"),
    };
    assert.deepEqual(toldOf(changes), []);
  });

  test("of what is still to come in a draft", () => {
    const draft = swap("published: 2021-11-05", "draft: true");
    const gone = Object.fromEntries(["issue.en", "north.es", "north.en", "south.en"].map((name) => [`issues/2021-10/${name}.md`, null]));
    assert.deepEqual(toldOf({ ...gone, "issues/2021-10/issue.es.md": draft }), []);
  });

  test("of lists that nothing names yet in an archive without issues", () => {
    const issues = ["2021-09", "2021-10"].flatMap((month) => ["issue", "north", "south"].map((name) => `issues/${month}/${name}`));
    const gone = [...issues.flatMap((path) => [`${path}.es.md`, `${path}.en.md`]), "issues/2021-09/images/puente.png"];
    const about = {
      "pages/about.es.md": "---\ntitle: Acerca de\n---\nInventada.\n",
      "pages/about.en.md": "---\ntitle: About\n---\nMade up.\n",
    };
    const told = toldOf({ ...Object.fromEntries(gone.map((path) => [path, null])), ...about });
    assert.deepEqual(told, ["warning unstamped-translation pages/about.en.md:1"]);
  });

  test("of a link that says where it leads, however it begins, or that is vague in another language only", () => {
    const more = "\n[Aquí empezó el acuerdo](https://fuente.example/), [here](https://fuente.example/), <https://fuente.example>.\n";
    assert.deepEqual(toldOf({ "issues/2021-09/south.es.md": append(more) }), []);
  });
});

test("Every language has words that say nothing of where a link leads", () => {
  for (const language of languages) assert.ok(vocabularyOf(language).vagueLinks.length > 10, language);
});

describe("Warnings are told beside errors", () => {
  test("of another file", () => {
    const changes = {
      "topics.yaml": append("- {id: roads, nam: x, name: Caminos}\n"),
      "issues/2021-10/issue.es.md": swap("published: 2021-11-05\n", ""),
    };
    assert.deepEqual(toldOf(changes), ["error unknown-key topics.yaml:3", "warning no-published issues/2021-10/issue.es.md:1"]);
  });

  test("of the same file, where the error is in its prose and the warning is about its fields", () => {
    const changes = { "issues/2021-10/issue.es.md": (text: string) => `${text.replace("published: 2021-11-05\n", "")}\n[Nada](nada.md)\n` };
    assert.deepEqual(toldOf(changes), [
      "error broken-link issues/2021-10/issue.es.md:8",
      "warning no-published issues/2021-10/issue.es.md:1",
    ]);
  });
});

describe("An error is not told again as a warning that follows from it:", () => {
  const mistakes: Readonly<Record<string, readonly [Changes, string]>> = {
    "a misspelt partner, whom no other action names": [
      { "issues/2021-10/south.es.md": swap("old-port", "old-prt") },
      "unknown-id issues/2021-10/south.es.md:6",
    ],
    "a misspelt author": [
      { "issues/2021-10/issue.es.md": swap("bruno-muestra", "bruno-muestr") },
      "unknown-id issues/2021-10/issue.es.md:4",
    ],
    "a misspelt field for the source": [
      { "issues/2021-10/south.es.md": swap("source:", "sorce:") },
      "unknown-key issues/2021-10/south.es.md:8",
    ],
    "a source that is no address": [
      { "issues/2021-10/south.es.md": swap("https://fuente.example/oficina", "fuente.example") },
      "wrong-format issues/2021-10/south.es.md:8",
    ],
    "an impossible day of publication": [
      { "issues/2021-10/issue.es.md": swap("2021-11-05", "2021-11-31") },
      "wrong-format issues/2021-10/issue.es.md:5",
    ],
    "a misspelt summary of a translation": [
      { "issues/2021-10/issue.en.md": swap("summary:", "sumary:") },
      "unknown-key issues/2021-10/issue.en.md:2",
    ],
    "a hash that is none": [{ "issues/2021-09/south.en.md": swap("HASH", "xyz") }, "wrong-format issues/2021-09/south.en.md:2"],
    "regions that cannot be read": [{ "regions.yaml": "north: Norte\n" }, "wrong-shape regions.yaml:1"],
    "a report of a region whose name is misspelt": [
      { "issues/2021-10/north.es.md": null, "issues/2021-10/north.en.md": null, "issues/2021-10/nort.es.md": "Inventado.\n" },
      "unknown-id issues/2021-10/nort.es.md:1",
    ],
    "a translation whose language is misspelt": [
      { "issues/2021-10/north.en.md": null, "issues/2021-10/north.eng.md": "Made up.\n" },
      "unknown-language issues/2021-10/north.eng.md:1",
    ],
    "a picture whose name is misspelt": [
      { "issues/2021-10/images/faro.png": png(40, 30), "issues/2021-10/issue.es.md": append("\n![Un faro inventado.](images/far.png)\n") },
      "missing-image issues/2021-10/issue.es.md:9",
    ],
    "an original with a conflict, whose translation may be up to date": [
      { "issues/2021-09/south.es.md": append("\n<<<<<<< HEAD\n") },
      "conflict-marker issues/2021-09/south.es.md:3",
    ],
    "a comment that does not end": [
      { "issues/2021-09/south.es.md": append("\nUno <!-- dos\n") },
      "open-comment issues/2021-09/south.es.md:3",
    ],
    "a site without languages that are known": [{ "site.yaml": swap("[es, en]", "[es, en, xx]") }, "not-one-of site.yaml:4"],
  };
  for (const [name, [changes, error]] of Object.entries(mistakes)) {
    test(name, () => {
      assert.deepEqual(toldOf(changes), [`error ${error}`]);
    });
  }
});

test("At most 500 warnings are told", () => {
  const topics = Array.from({ length: 600 }, (_, n) => `- {id: made-up-${n}, name: Inventado ${n}}\n`).join("");
  assert.equal(examined({ "topics.yaml": append(topics) }).warnings.length, 500);
});

test("Of more than five of a kind the newest months are printed, and how many are left", () => {
  const topics = Array.from({ length: 7 }, (_, n) => `- {id: made-up-${n}, name: Inventado ${n}}\n`).join("");
  const printed = printWarnings(examined({ "topics.yaml": append(topics) }).warnings, "en").split("\n");
  assert.equal(printed[0], "Records that nothing names (7) [unused]");
  assert.equal(printed.filter((line) => line.includes("No action names")).length, 5);
  assert.ok(printed.includes("  … and 2 more; --format json lists all."));
  const months = {
    "issues/2021-09/issue.es.md": swap("published: 2021-10-05\n", ""),
    "issues/2021-10/issue.es.md": swap("published: 2021-11-05\n", ""),
  };
  assert.match(printWarnings(examined(months).warnings, "en"), /2021-10\/issue[\s\S]*2021-09\/issue/);
});

test("A comment of a hundred thousand carriage returns is looked at once", () => {
  // Half a minute, where each of them was taken for the beginning of a line and of another search.
  const told = toldOf({ "topics.yaml": append(`# a${"\r".repeat(200_000)}# b\n`) });
  assert.deepEqual(
    told.filter((line) => line.includes("cut-value")),
    [],
  );
  for (const signs of ["\r", "\n"]) {
    const many = toldOf({ "issues/2021-10/issue.es.md": swap("number: 10", `number: 10\n# a${signs.repeat(200_000)}`) });
    assert.deepEqual(
      many.filter((line) => line.startsWith("error")),
      [],
    );
  }
});
