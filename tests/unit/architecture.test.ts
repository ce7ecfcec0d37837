import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, test } from "node:test";

const root = join(import.meta.dirname, "../..");

interface Import {
  readonly from: string;
  /** A path below the project for a file of ours, else a package's name. */
  readonly to: string;
  /** True where only types are taken, so that nothing is loaded when the program runs. */
  readonly typeOnly: boolean;
}

const files = [".eleventy.ts", ...globSync("{src,templates}/**/*.ts", { cwd: root })].map((file) => file.replaceAll("\\", "/"));
const imports = files.flatMap(importsOf);

function importsOf(from: string): Import[] {
  const text = readFileSync(join(root, from), "utf8");
  const statements = /^(?:import|export)\s+(type\s+)?(?:([^;"']*?)\s+from\s+)?["']([^"']+)["']/gm;
  const dynamic = /\bimport\(\s*["']([^"']+)["']\s*\)/g;
  return [
    ...[...text.matchAll(statements)].map(([, type, names, to]) => importOf(from, to as string, Boolean(type) || onlyTypes(names))),
    ...[...text.matchAll(dynamic)].map(([, to]) => importOf(from, to as string, false)),
  ];
}

function importOf(from: string, to: string, typeOnly: boolean): Import {
  const own = to.startsWith(".") ? relative(root, join(root, dirname(from), to)).replaceAll("\\", "/") : to;
  return { from, to: own, typeOnly };
}

/** `{ type A, type B }`: nothing of it is there when the program runs. */
function onlyTypes(names: string | undefined): boolean {
  const [, list] = /^\{([\s\S]*)\}$/.exec(names ?? "") ?? [];
  return list?.split(",").every((name) => name.trim() === "" || /^type\s/.test(name.trim())) ?? false;
}

/** The imports out of a folder that lead elsewhere than where they may. */
function strays(folder: string, allowed: readonly string[]): string[] {
  return imports
    .filter(({ from, to }) => from.startsWith(`${folder}/`) && /^(src|templates|tests|\.)/.test(to))
    .filter(({ to }) => !["src/program.ts", folder, ...allowed].some((may) => to === may || to.startsWith(`${may}/`)))
    .map(({ from, to }) => `${from} → ${to}`);
}

describe("Dependencies point one way:", () => {
  const may: Readonly<Record<string, readonly string[]>> = {
    "src/domain": [],
    "src/html": [],
    "src/languages": ["src/domain"],
    "src/problems": ["src/domain/slug.ts", "src/languages"],
    "src/markdown": ["src/domain"],
    "src/cache": [],
    "src/pdf": ["src/cache"],
    "src/citations": ["src/domain", "src/languages"],
    "src/views": ["src/domain", "src/languages", "src/citations"],
    "src/content": ["src/domain", "src/languages", "src/markdown", "src/problems"],
    "src/guide": ["src/domain", "src/languages", "src/content", "src/problems"],
    "src/diff": ["src/domain", "src/languages", "src/build/manifest.ts", "src/build/staging/place.ts"],
    "src/authoring": ["src/domain", "src/languages", "src/markdown", "src/problems", "src/content"],
  };
  for (const [folder, allowed] of Object.entries(may)) {
    test(`${folder} takes from ${allowed.join(", ") || "nothing else"}`, () => {
      assert.ok(imports.some(({ from }) => from.startsWith(`${folder}/`)) || folder === "src/html", `no import was read in ${folder}`);
      assert.deepEqual(strays(folder, allowed), []);
    });
  }

  const inContent = ["files", "schemas", "fields", "lists", "texts", "issues", "addresses", "warnings"].map(
    (name) => `src/content/${name}`,
  );
  for (const [n, folder] of inContent.entries()) {
    test(`${folder} takes from none of the folders after it`, () => {
      const later = imports.filter(
        ({ from, to }) => from.startsWith(`${folder}/`) && inContent.slice(n + 1).some((other) => to.startsWith(`${other}/`)),
      );
      assert.deepEqual(later, []);
    });
  }

  for (const folder of ["src/domain", "src/html"]) {
    test(`${folder} takes no package and nothing of the machine`, () => {
      const taken = imports.filter(({ from, to }) => from.startsWith(`${folder}/`) && !to.startsWith("src/"));
      assert.deepEqual(taken, []);
    });
  }

  test("templates take nothing that reads content, publishes or talks to editors", () => {
    const forbidden = /^src\/(content|build|cli|problems)\//;
    const taken = imports.filter(({ from, to }) => from.startsWith("templates/") && forbidden.test(to));
    assert.deepEqual(taken, []);
  });

  test("only what publishes names the templates, and nothing takes from the commands", () => {
    const named = imports.filter(({ from, to }) => from.startsWith("src/") && to.startsWith("templates/"));
    assert.deepEqual(
      [...new Set(named.map(({ from }) => dirname(from)))].filter((folder) => !/^src\/build(\/|$)/.test(folder)),
      [],
    );
    const commanding = imports.filter(({ from, to }) => !from.startsWith("src/cli/") && to.startsWith("src/cli/"));
    assert.deepEqual(commanding, []);
  });

  test("only the border and the step that writes the pages know Eleventy", () => {
    const knowing = imports.filter(({ to }) => /^@11ty\/eleventy(\/|$)/.test(to)).map(({ from }) => from);
    assert.deepEqual(
      knowing.filter((file) => !file.startsWith("src/eleventy/") && file !== "src/build/write-pages.ts"),
      [],
    );
    assert.notEqual(knowing.length, 0);
  });

  test("every file that is imported exists", () => {
    const missing = imports.filter(({ to }) => /^(src|templates)\//.test(to) && /\.ts$/.test(to) && !files.includes(to));
    assert.deepEqual(missing, []);
  });
});

/** The first circle that is found among imports, as a path that ends where it begins. */
function circleIn(among: readonly Import[]): string | null {
  const next = new Map<string, string[]>();
  for (const { from, to } of among) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const follow = (file: string, path: readonly string[]): string | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file].join(" → ");
    if (done.has(file)) return null;
    for (const to of next.get(file) ?? []) {
      const circle = follow(to, [...path, file]);
      if (circle) return circle;
    }
    done.add(file);
    return null;
  };
  for (const file of next.keys()) {
    const circle = follow(file, []);
    if (circle) return circle;
  }
  return null;
}

describe("No files import each other in a circle", () => {
  test("when the program runs", () => assert.equal(circleIn(imports.filter(({ typeOnly }) => !typeOnly)), null));

  test("by their types either, but for the nouns, which refer to each other as an issue and its reports do", () => {
    assert.equal(circleIn(imports.filter(({ from, typeOnly }) => !(typeOnly && from.startsWith("src/domain/")))), null);
  });

  test("and a circle would be found", () => {
    const circle = ["a", "b", "c"].map((from, n, all) => ({ from, to: all[(n + 1) % 3] as string, typeOnly: false }));
    assert.equal(circleIn(circle), "a → b → c → a");
    assert.equal(circleIn(circle.slice(1)), null);
  });
});
