import assert from "node:assert/strict";
import { existsSync, globSync, readFileSync } from "node:fs";
import { join, matchesGlob } from "node:path";
import { suite, test } from "node:test";
import { examine } from "../../../src/content/examine.ts";
import { printProblems } from "../../../src/problems/print.ts";
import { answerOf } from "../../site/in-process.ts";
import { archive, swap } from "../content/archive-on-disk.ts";

const root = join(import.meta.dirname, "../../..");
const read = (file: string) => JSON.parse(readFileSync(join(root, ".vscode", file), "utf8"));

interface Matcher {
  readonly severity: string;
  readonly pattern: {
    readonly regexp: string;
    readonly file: number;
    readonly line: number;
    readonly column: number;
    readonly message: number;
  };
}

suite("Visual Studio Code", () => {
  test("holds each YAML file of the archives to its schema", () => {
    const schemas = Object.entries(read("settings.json")["yaml.schemas"]) as [string, string[]][];
    for (const [schema] of schemas) assert.ok(existsSync(join(root, schema)), schema);
    const fixtures = globSync("tests/fixtures/archives/*/{*,maps/*}.yaml", { cwd: root });
    assert.ok(fixtures.length > 20);
    for (const file of fixtures.flatMap((path) => [path, path.replace(/^tests\/fixtures\/archives\/[^/]+/, "content")])) {
      const own = schemas.filter(([, globs]) => globs.some((glob) => matchesGlob(file, glob))).map(([schema]) => schema);
      const wanted = /maps\//.test(file) ? "map" : file.replace(/^.*\//, "").replace(".yaml", "");
      assert.deepEqual(own, [`./schemas/${wanted}.json`], file);
    }
  });

  test("recommends the extension that reads them", () => assert.deepEqual(read("extensions.json").recommendations, ["redhat.vscode-yaml"]));

  test("underlines what the check finds: errors and warnings, each at its place", async () => {
    const content = archive({ "issues/2021-09/north.es.md": swap("XA-ALT", "XA-ATL") });
    const { stdout, stderr } = await answerOf(["check", "--content", content, "--language", "es"]);
    const matchers: Matcher[] = read("tasks.json").tasks[0].problemMatcher;
    const found = (severity: string) =>
      matchers
        .filter((matcher) => matcher.severity === severity)
        .flatMap(({ pattern }) => `${stdout}\n${stderr}`.split("\n").flatMap((line) => matched(line, pattern)));
    const { errors, warnings } = examine({ content, today: () => "2022-01-01", drafts: false });
    assert.ok(errors.length > 0 && warnings.length > 0);
    assert.deepEqual(
      found("error"),
      errors.map(({ at }) => `${at.file}:${at.line}:${at.column}`),
    );
    assert.deepEqual(found("warning").sort(), warnings.map(({ at }) => `${at.file}:${at.line}:${at.column}`).sort());
    assert.match(printProblems(errors, "es"), /XA-ATL/);
  });
});

function matched(line: string, { regexp, file, line: row, column, message }: Matcher["pattern"]): string[] {
  const match = new RegExp(regexp).exec(line);
  return match?.[message] ? [`${match[file]}:${match[row]}:${match[column]}`] : [];
}
