// Builds in processes of their own: what is around an archive, and is no part of it, changes nothing of its site.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { before, describe, suite, test } from "node:test";
import { pathToFileURL } from "node:url";
import { deep, deepFrom } from "../deep.ts";
import { root, temporaryFolder } from "./built-site.ts";
import { copyProgram } from "./program-copy.ts";

/** Files by their paths. */
type Files = Readonly<Record<string, string>>;

interface Around {
  /** The door of the program. */
  readonly program?: string;
  /** The folder in which it runs. */
  readonly cwd?: string;
  readonly environment?: NodeJS.ProcessEnv;
  /** What is made besides the pages, too. */
  readonly isWhole?: boolean;
}

/** Builds an archive that is made up for a test, and tells every file of the site with its hash. */
function manifestOf({ program = join(root, "gaceta.mjs"), cwd = root, environment = {}, isWhole = false }: Around): string {
  const folder = temporaryFolder();
  const [output, cache, content] = [join(folder, "site"), join(folder, "cache"), join(root, "tests/fixtures/archives/smallest")];
  const less = isWhole ? [] : ["--without", "pdf", "--without", "cards"];
  const args = [program, "build", "--content", content, "--output", output, "--cache", cache, ...less];
  const env = { ...process.env, NODE_TEST_CONTEXT: undefined, ...environment };
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, env, encoding: "utf8" });
  assert.equal(status, 0, stderr);
  return readFileSync(join(output, "manifest.json"), "utf8");
}

function put(files: Files, folder: string): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** What takes every page from Eleventy where it is read. */
const nothingMade = JSON.stringify({ eleventyComputed: { batch: [] }, permalink: false, pagination: { size: 1, before: "x" } });
const ignoring = "config => { config.ignores.add('**/*.ts'); console.log('run'); }";

suite("The site is the same", () => {
  let [plain, whole] = ["", ""];
  before(() => {
    plain = manifestOf({});
    whole = manifestOf({ isWhole: true });
    assert.ok(plain.split("\n").length > 50 && whole.length > plain.length);
  });

  describe("where the folder in which a build runs has", () => {
    const cases: Readonly<Record<string, Files>> = {
      "an .eleventyignore": { ".eleventyignore": "**/pages/**\n**\n*.ts\n" },
      "a .gitignore": { ".gitignore": "**\n", ".git/info/exclude": "**\n" },
      "configurations of Eleventy": { "eleventy.config.js": `export default ${ignoring}`, ".eleventy.js": `module.exports = ${ignoring}` },
      "a configuration of Eleventy that fails": { "eleventy.config.mjs": "throw new Error('not ours');" },
      "data for Eleventy": {
        "_data/eleventyComputed.json": '{"sheaf": []}',
        "_data/collections.json": "{}",
        "x.11tydata.json": nothingMade,
      },
      "templates for Eleventy": { "index.html": "{{ 1 }}", "templates/pages/home.11ty.ts": "throw 1;", "_includes/x.njk": "{% x %}" },
      "a package.json that says something": {
        "package.json": '{"type": "commonjs", "sideEffects": false, "eleventy": {"dir": {"input": "x"}}}',
      },
      "a package.json that cannot be read": { "package.json": "{" },
      "a configuration of Pagefind": { "pagefind.yml": 'exclude_selectors: ["p", "html"]\nforce_language: fr\nroot_selector: x\n' },
      "a configuration of Pagefind that cannot be read": { "pagefind.toml": "[" },
      "configurations of TypeScript and of packages": { "tsconfig.json": "{", ".npmrc": "x=y", ".pnp.cjs": "throw 1;" },
      "an environment for other programs": { ".env": "TZ=Asia/Tokyo\nNODE_ENV=development\nELEVENTY_ROOT=/\n" },
    };
    for (const [n, [name, files]] of Object.entries(cases).entries())
      test(name + deepFrom(2, n), () => assert.equal(manifestOf({ cwd: put(files, temporaryFolder()) }), plain));

    test(`a log that Pagefind shall write: there is none ${deep}`, () => {
      const cwd = put({ "pagefind.json": '{"logfile": "pagefind.log"}' }, temporaryFolder());
      assert.equal(manifestOf({ cwd, environment: { PAGEFIND_LOGFILE: join(cwd, "another.log") } }), plain);
      assert.deepEqual(readdirSync(cwd), ["pagefind.json"]);
    });
  });

  describe("where the program stands", () => {
    const cases: Readonly<Record<string, readonly [folder: string, around: Files]>> = {
      "below a configuration of TypeScript": [
        "program",
        { "tsconfig.json": '{"compilerOptions": {"target": "es5", "alwaysStrict": true}}' },
      ],
      "below ignore files": ["program", { ".eleventyignore": "**", ".gitignore": "**" }],
      "among ignore files": ["program", { "program/.eleventyignore": "**", "program/templates/.eleventyignore": "**/pages/**" }],
      "among data for Eleventy": [
        "program",
        {
          "program/templates/_data/eleventyComputed.json": '{"sheaf": []}',
          "program/templates/templates.json": nothingMade,
          "program/templates/templates.11tydata.json": nothingMade,
          "program/templates/pages/pages.11tydata.js": `export default ${nothingMade};`,
          "program/templates/pages/home.json": nothingMade,
        },
      ],
      "in a folder of many signs": ["a [b] (c) {d,e} !f +(g) ñ/#h", {}],
      "in a folder that Eleventy knows": ["_site/_includes/_data", {}],
    };
    for (const [n, [name, [folder, around]]] of Object.entries(cases).entries())
      test(name + deepFrom(1, n), () => {
        const place = put(around, temporaryFolder());
        const program = copyProgram(join(place, folder));
        assert.equal(manifestOf({ program, cwd: place }), plain);
      });

    test("below node_modules", () => {
      const place = temporaryFolder();
      const program = copyProgram(join(place, "node_modules/gaceta"));
      const hook = pathToFileURL(join(import.meta.dirname, "types-below-node-modules.ts")).href;
      assert.equal(manifestOf({ program, cwd: place, environment: { NODE_OPTIONS: `--import=${hook}` } }), plain);
    });
  });

  describe("where a build runs in", () => {
    for (const [n, folder] of ["/", "src", "src/eleventy", "templates/pages"].entries())
      test(folder + deepFrom(1, n), () => assert.equal(manifestOf({ cwd: join(folder === "/" ? "" : root, folder) }), plain));
  });

  describe("where the environment says", () => {
    const folder = temporaryFolder();
    const cases: Readonly<Record<string, NodeJS.ProcessEnv>> = {
      "things to Eleventy": {
        ELEVENTY_ROOT: "/",
        ELEVENTY_SOURCE: "cli",
        ELEVENTY_RUN_MODE: "serve",
        ELEVENTY_ENV: "x",
        DEBUG: "Eleventy:Template",
      },
      "things to other programs": {
        ...{ NODE_ENV: "development", NODE_PATH: folder, BROWSERSLIST: "ie 6", FORCE_COLOR: "1", CI: "1" },
        ...{ PAGEFIND_VERBOSE: "neither", PAGEFIND_FORCE_LANGUAGE: "fr", PAGEFIND_EXCLUDE_SELECTORS: "p" },
        ...{ TYPST_FONT_PATHS: "/usr/share/fonts", TYPST_ROOT: folder, SOURCE_DATE_EPOCH: "0" },
      },
      "another place in the world": { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "ar_EG.UTF-8", HOME: folder, TMPDIR: folder },
    };
    for (const [n, [name, environment]] of Object.entries(cases).toReversed().entries())
      test(name + deepFrom(1, n), () => assert.equal(manifestOf({ environment, isWhole: true }), whole));
  });
});
