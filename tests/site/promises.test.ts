import assert from "node:assert/strict";
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { cpSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { suite, test } from "node:test";
import { pathToFileURL } from "node:url";
import { deep } from "../deep.ts";
import { backCatalogue, filesIn, root, temporaryFolder } from "./built-site.ts";
import { copyProgram } from "./program-copy.ts";

const gaceta = join(root, "gaceta.mjs");

function run(args: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  return spawnSync(process.execPath, [gaceta, ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, LANG: "C", LC_ALL: "", ...environment },
  });
}

/** Every file of a folder with the hash of its bytes. */
function fingerprint(folder: string): Record<string, string> {
  const hash = (file: string) =>
    createHash("sha256")
      .update(readFileSync(join(folder, file)))
      .digest("hex");
  return Object.fromEntries(filesIn(folder).map((file) => [file, hash(file)]));
}

/** What the systems of two machines say of themselves: the languages are those in which letters and digits turn out most differently. */
const here = { TZ: "America/Los_Angeles", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" };
const there = { TZ: "Pacific/Kiritimati", LANG: "ar_EG.UTF-8", LC_ALL: "ar_EG.UTF-8" };
/** Another clock, and folders listed in another order. */
const anotherMachine = `--import=${pathToFileURL(join(import.meta.dirname, "another-machine.ts")).href}`;

/** The back catalogue at another path, its files written in another order and at another time. */
function elsewhere(folder: string): string {
  const content = join(folder, "un camino/más largo/content");
  for (const file of filesIn(join(root, backCatalogue)).toReversed()) {
    mkdirSync(dirname(join(content, file)), { recursive: true });
    writeFileSync(join(content, file), readFileSync(join(root, backCatalogue, file)));
    utimesSync(join(content, file), 0, 0);
  }
  return content;
}

interface Machine {
  readonly program: string;
  /** An empty folder: the output, the cache and the user's home are in it. */
  readonly folder: string;
  readonly content: string;
  readonly cwd: string;
  readonly umask: number;
  readonly environment: NodeJS.ProcessEnv;
}

/** Builds the site without a cache, and says what came of it. */
function builtOn({ program, folder, content, cwd, umask, environment }: Machine): Record<string, string> {
  const [output, home, cache] = ["site", "home", "cache"].map((name) => join(folder, name)) as [string, string, string];
  mkdirSync(home);
  const before = process.umask(umask);
  try {
    execFileSync(process.execPath, [program, "build", "--content", content, "--output", output, "--cache", cache], {
      cwd,
      env: { ...process.env, ...environment, HOME: home, TMPDIR: home },
    });
  } finally {
    process.umask(before);
  }
  return fingerprint(output);
}

suite("a build promises", () => {
  test(`the same bytes on another machine, and another day ${deep}`, () => {
    const [folder, another] = [temporaryFolder(), temporaryFolder()];
    const one = builtOn({ program: gaceta, folder, content: join(root, backCatalogue), cwd: root, umask: 0o022, environment: here });
    const environment = { ...there, NODE_OPTIONS: anotherMachine };
    const [program, content] = [copyProgram(join(another, "otro/programa")), elsewhere(another)];
    const two = builtOn({ program, folder: another, content, cwd: another, umask: 0o077, environment });
    const different = [...new Set([...Object.keys(one), ...Object.keys(two)])].filter((file) => one[file] !== two[file]);
    assert.deepEqual(different, []);
    assert.ok(Object.keys(one).length > 400);
  });

  test("all or nothing: problems leave the old site as it was", () => {
    const folder = temporaryFolder();
    const [content, output] = [join(folder, "content"), join(folder, "site")];
    cpSync(join(root, "tests/fixtures/archives/smallest"), content, { recursive: true });
    assert.equal(run(["build", "--content", content, "--output", output]).status, 0);
    const before = fingerprint(output);
    writeFileSync(join(content, "issues/2024-01/issue.md"), "---\nsumary: A made-up mistake\nauthors: [anna]\n---\n");
    const { status, stderr } = run(["build", "--content", content, "--output", output, "--language", "en"]);
    assert.equal(status, 1);
    assert.match(stderr, /issue\.md:2:1: “sumary” is not a field here\./);
    assert.match(stderr, /There is no author “anna”\..*Did you mean “ana”\?/s);
    assert.doesNotMatch(stderr, /at .*\.ts:\d+/, "no stack trace for a person's mistake");
    assert.deepEqual(fingerprint(output), before);
    // What the writer had laid out by then stays for the next build.
    const left = readdirSync(folder).filter((name) => name !== "site.stage");
    assert.deepEqual(left, ["content", "site"]);
  });

  test("nothing lost: the closing line counts what was built", () => {
    const output = join(temporaryFolder(), "site");
    const { stdout } = run(["build", "--content", "tests/fixtures/archives/every-feature", "--output", output, "--language", "en"]);
    assert.match(stdout, /^2 issues, 3 reports, 3 actions, 2 languages · 80 pages · \d+\.\d\d s\n/);
  });

  test(`a whole site where two builds run at once ${deep}`, async () => {
    const output = join(temporaryFolder(), "site");
    const args = [gaceta, "build", "--content", "tests/fixtures/archives/four-languages", "--output", output];
    const both = [0, 1].map(() => once(spawn(process.execPath, args, { cwd: root }), "exit"));
    assert.deepEqual(await Promise.all(both), [
      [0, null],
      [0, null],
    ]);
    const alone = join(temporaryFolder(), "site");
    assert.equal(run([...args.slice(1, 4), "--output", alone]).status, 0);
    assert.deepEqual(fingerprint(output), fingerprint(alone));
    // The site before the last one is of use to the next build.
    assert.deepEqual(readdirSync(dirname(output)).sort(), ["site", "site.stage"]);
  });

  test("to replace nothing that is no site", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "precious"));
    writeFileSync(join(folder, "precious/letter.txt"), "made up for a test");
    const { status, stderr } = run(["build", "--output", join(folder, "precious")]);
    assert.equal(status, 2);
    assert.match(stderr, /cannot be the output/);
    assert.deepEqual(filesIn(join(folder, "precious")), ["letter.txt"]);
    assert.equal(run(["build", "--output", "."]).status, 2);
    assert.equal(run(["build", "--output", "content"]).status, 2);
    assert.equal(run(["build", "--output", "content/site"]).status, 2);
    writeFileSync(join(folder, "precious/sitemap.xml"), "made up for a test");
    assert.equal(run(["build", "--output", join(folder, "precious")]).status, 2, "another's site is not ours");
  });

  test("to say in a sentence what is wrong with a call", () => {
    const nowhere = run(["check", "--content", "no/such/folder", "--language", "es"]);
    assert.equal(nowhere.status, 2);
    assert.equal(nowhere.stderr, "No existe la carpeta «no/such/folder». Indique la carpeta del contenido con --content DIR.\n");
    const unknown = run(["build", "--outptu", "x"]);
    assert.equal(unknown.status, 2);
    assert.match(unknown.stderr, /^There is no option “--outptu”/);
    for (const wrong of [["start", "--port", "abc"], ["build", "--language", "fr"], ["constructor"], []]) {
      const { status, stderr } = run(wrong);
      assert.equal(status, 2, wrong.join(" "));
      assert.doesNotMatch(stderr, /at .*\.ts:\d+/);
    }
    assert.equal(run(["build", "--help"]).status, 0);
  });

  test("to answer in the language of the system", () => {
    const args = ["check", "--content", "tests/fixtures/archives/smallest"];
    assert.match(run(args, { LANG: "es_MX.UTF-8" }).stdout, /^Sin errores: 1 número, 0 informes/m);
    assert.match(run(args, { LANG: "fr_FR.UTF-8" }).stdout, /^No errors: 1 issue, 0 reports/m);
  });
});
