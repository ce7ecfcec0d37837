import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { suite, test } from "node:test";
import { Ajv, type ValidateFunction } from "ajv";
import { readFrontMatter } from "../../../src/content/fields/front-matter.ts";
import { Yaml } from "../../../src/content/fields/yaml.ts";
import { textName } from "../../../src/content/files/layout.ts";
import { Source } from "../../../src/content/files/source.ts";
import { noCache } from "../../../src/content/parse-cache.ts";
import { jsonSchemas } from "../../../src/guide/json-schemas.ts";
import { type Code, Problems } from "../../../src/problems/problem.ts";
import { archive, problemsOf } from "../content/archive-on-disk.ts";
import { allCases } from "../content/problems/all-cases.ts";

const root = join(import.meta.dirname, "../../..");
const ajv = new Ajv({ strict: false, allErrors: true });
const validators = new Map<string, ValidateFunction>(Object.entries(jsonSchemas()).map(([name, schema]) => [name, ajv.compile(schema)]));

/** Which schema is for a file. */
function schemaFor(path: string, original: string): string {
  if (path.startsWith("maps/")) return "map";
  if (path.startsWith("pages/")) return "page";
  if (!path.endsWith(".md")) return path.replace(".yaml", "");
  const { name, language } = textName(path);
  const kind = name === "issue" ? "issue" : "report";
  return language === null || language === original ? kind : `${kind}-translation`;
}

/** What an independent validator finds wrong with a file; null where there is nothing to judge. */
function faultsIn(folder: string, path: string): string[] | null {
  const original = /^languages: *\[?\s*-?\s*(\w\w)/m.exec(readFileSync(join(folder, "site.yaml"), "utf8"))?.[1] as string;
  const value = valueIn(folder, path);
  if (value === null || value === undefined) return null;
  const name = schemaFor(path, original);
  const validate = validators.get(name);
  assert.ok(validate, `there is no schema ${name}, for ${path}`);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function valueIn(folder: string, path: string): unknown {
  const source = new Source(path, readFileSync(join(folder, path)));
  const problems = new Problems();
  return path.endsWith(".md") ? readFrontMatter(source, problems, noCache).value : new Yaml(source).read(problems);
}

const archives = globSync("tests/fixtures/archives/*", { cwd: root }).map((folder) => join(root, folder));

suite("The JSON Schemas take every right file", () => {
  for (const folder of archives) {
    const files = globSync("{*.yaml,maps/*.yaml,pages/*.md,issues/*/*.md}", { cwd: folder }).sort();
    test(`of ${folder.slice(root.length + 1)}`, () => {
      assert.ok(files.length > 1);
      assert.deepEqual(
        files.map((path) => [path, faultsIn(folder, path) ?? []] as const).filter(([, faults]) => faults.length > 0),
        [],
      );
    });
  }
});

/** The rules that a schema of one file alone can hold it to. */
const ofOneFile: readonly Code[] = [
  "unknown-key",
  "inherited-key",
  "missing-key",
  "wrong-shape",
  "wrong-format",
  "not-one-of",
  "empty",
  "too-few",
  "too-long",
  "out-of-range",
];

/** What a schema cannot tell: which languages the archive has, and whether a key is another field's value. */
const beyondSchemas = [
  "a name in a language that the archive does not have",
  "a name without the original's language",
  "a hidden field that would send a second e-mail address",
];

suite("The JSON Schemas refuse what the check refuses", () => {
  for (const { name, codes, changes } of Object.values(allCases).flat()) {
    if (beyondSchemas.includes(name) || !codes.some((code) => ofOneFile.includes(code))) continue;
    test(name, () => {
      const folder = archive(changes);
      const told = problemsOf(changes).filter(({ code }) => ofOneFile.includes(code));
      for (const { at, facts } of told) {
        const faults = faultsIn(folder, at.file);
        assert.notDeepEqual(faults, [], `${at.file}:${at.line} ${JSON.stringify(facts)}`);
      }
    });
  }
});

suite("A JSON Schema", () => {
  const issue = jsonSchemas().issue as { $schema: string; properties: Record<string, Record<string, unknown>> };

  test("is of a draft that the YAML extension reads, and tells of each field in both languages", () => {
    assert.equal(issue.$schema, "http://json-schema.org/draft-07/schema#");
    assert.equal(
      issue.properties.number?.description,
      "Su número en la serie; ningún otro lleva el mismo.\n\nIts number in the series; no other issue has the same.",
    );
    assert.deepEqual(issue.properties.authors?.examples, [["saul-gopar", "mariana-perez"]]);
  });

  test("says in both languages what it expects where a text does not match", () => {
    const { patternErrorMessage } = issue.properties.published ?? {};
    assert.match(String(patternErrorMessage), /^un día real .* · a real day /);
  });

  test("takes words in each language of the interface, whichever the archive has", () => {
    const regions = validators.get("regions") as ValidateFunction;
    assert.ok(regions([{ id: "nord", name: { fr: "Nord" } }]));
    assert.ok(!regions([{ id: "nord", name: { de: "Norden" } }]));
    assert.ok(!regions([{ id: "nord", name: {} }]));
  });

  test("takes a hash of digits alone, which is a number to YAML", () => {
    const validate = validators.get("report-translation") as ValidateFunction;
    assert.ok(validate({ translation: { method: "human", of: 602913485127 } }));
    assert.ok(!validate({ translation: { method: "human", of: 6029 } }));
  });
});
