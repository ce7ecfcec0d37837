import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, globSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { before, suite, test } from "node:test";
import { deep } from "../deep.ts";
import { root, temporaryFolder } from "./built-site.ts";

/** What npm needs to pack. */
const packed = ["release", "schemas", "docs", "tsconfig.json", "tsconfig.dist.json", "NOTICE.md", "LICENSE", "README.md"];

suite(`The package ${deep}`, () => {
  const [folder, place] = [temporaryFolder(), temporaryFolder()];
  const program = join(place, "node_modules/gaceta");
  const content = join(place, "content");

  const call = (door: string, ...args: readonly string[]) =>
    execFileSync(process.execPath, [door, ...args], {
      cwd: place,
      encoding: "utf8",
      env: { ...process.env, NODE_TEST_CONTEXT: undefined },
    });

  before(() => {
    for (const part of ["gaceta.mjs", "package.json", ".eleventy.ts", "src", "templates", "public", ...packed])
      cpSync(join(root, part), join(folder, part), { recursive: true });
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
    execFileSync("npm", ["pack", "--silent", "--pack-destination", place], { cwd: folder });
    const [tarball = ""] = globSync("*.tgz", { cwd: place });
    mkdirSync(program, { recursive: true });
    execFileSync("tar", ["-xzf", join(place, tarball), "-C", program, "--strip-components=1"]);
    // As npm installs it: beside the packages that it needs.
    for (const name of readdirSync(join(root, "node_modules")).filter((entry) => !entry.startsWith(".") && entry !== "gaceta-node"))
      symlinkSync(join(root, "node_modules", name), join(dirname(program), name));
    cpSync(join(root, "tests/fixtures/archives/every-feature"), content, { recursive: true });
  });

  test("holds no TypeScript but that of browsers' scripts, and no tests", () => {
    const files = globSync("**/*", { cwd: program });
    const sources = files.filter((file) => /(?<!\.d)\.ts$/.test(file) && !/^dist\/(templates\/scripts|src\/cli\/start\/page)\//.test(file));
    assert.deepEqual(sources, []);
    assert.ok(files.includes("dist/src/languages/es/site.yaml") && files.includes("schemas/site.json"));
    assert.deepEqual(
      files.filter((file) => /^(tests|bench|content)\//.test(file)),
      [],
    );
  });

  test("builds the same bytes as the repository, from below node_modules", () => {
    const [own, sources] = ["own", "sources"].map((name) => join(place, name)) as [string, string];
    call(join(program, "gaceta.mjs"), "build", "--content", content, "--output", own, "--cache", join(place, "cache-own"));
    call(join(root, "gaceta.mjs"), "build", "--content", content, "--output", sources, "--cache", join(place, "cache-sources"));
    assert.equal(readFileSync(join(own, "manifest.json"), "utf8"), readFileSync(join(sources, "manifest.json"), "utf8"));
  });

  test("checks, and lays out a month", () => {
    const door = join(program, "gaceta.mjs");
    assert.match(call(door, "check", "--content", content, "--language", "en"), /^No errors: /m);
    assert.match(call(door, "new", "2024-02", "--content", content), /issues\/2024-02\/issue/);
    assert.match(call(door, "--version"), /^\d+\.\d+\.\d+\n$/);
  });
});
