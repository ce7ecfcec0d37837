import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { commands } from "../../src/cli/commands.ts";
import { namesOf } from "../../src/cli/read-call.ts";

const root = join(import.meta.dirname, "../..");
const read = (file: string): string => readFileSync(join(root, file), "utf8");
const { scripts, dependencies, devDependencies, optionalDependencies } = JSON.parse(read("package.json"));

/** The words that are in a document as code. */
function codeIn(document: string): Set<string> {
  return new Set([...read(document).matchAll(/`([^`\n]+)`/g)].map(([, code]) => code as string));
}

function missing(wanted: readonly string[], document: string): string[] {
  const code = [...codeIn(document)];
  return wanted.filter((word) => !code.some((known) => known === word || known.split(/[\s,]+/).includes(word)));
}

test("the README names every command", () => {
  const commands = Object.keys(scripts)
    .filter((name) => name !== "prepack")
    .map((name) => (["start", "test"].includes(name) ? `npm ${name}` : `npm run ${name}`));
  assert.deepEqual(
    commands.filter((command) => !codeIn("README.md").has(command)),
    [],
  );
});

test("the README names every option", () => {
  assert.deepEqual(
    missing(["--help", ...Object.values(commands).flatMap(({ options }) => namesOf(options).map((name) => `--${name}`))], "README.md"),
    [],
  );
});

test("ARCHITECTURE.md gives every library its reason", () => {
  const libraries = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies }).filter(
    (name) => !name.startsWith("@types/"),
  );
  assert.deepEqual(missing(libraries, "ARCHITECTURE.md"), []);
});

test("every library is pinned to one version", () => {
  for (const version of Object.values({ ...dependencies, ...devDependencies, ...optionalDependencies }))
    assert.match(String(version), /^(npm:(@[\w-]+\/)?[\w-]+@)?\d+\.\d+\.\d+$/);
});
