import assert from "node:assert/strict";
import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, test } from "node:test";
import type { Holder } from "../../../src/build/staging/lock.ts";
import { Staging } from "../../../src/build/staging/staging.ts";

type Files = Readonly<Record<string, string>>;

describe("A stage", () => {
  let folder: string;
  let output: string;
  let cache: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "gaceta-stage-"));
    output = join(folder, "site");
    cache = mkdtempSync(join(tmpdir(), "gaceta-cache-"));
  });
  afterEach(() => {
    for (const made of [folder, cache]) rmSync(made, { recursive: true, force: true });
  });

  /** Makes a site of some files, all made up for a test. */
  async function made(files: Files, kept: readonly string[] = []): Promise<void> {
    const stage = await Staging.open(`${output}/`, { cache });
    try {
      const known = await stage.known;
      assert.deepEqual(
        kept.filter((path) => !known.has(path)),
        [],
      );
      for (const [path, text] of Object.entries(files)) stage.write(path, text);
      stage.keep(kept);
      await stage.finish();
      stage.swap();
    } finally {
      await stage.close();
    }
  }

  const read = (path: string) => readFileSync(join(output, path), "utf8");
  const inode = (path: string) => statSync(join(output, path)).ino;
  const filesOf = (site: string) =>
    readdirSync(join(folder, site), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name)
      .sort();

  test("makes a first site, and leaves nothing beside it", async () => {
    await made({ "page.html": "one", "a/b/c.html": "two" });
    assert.deepEqual([read("page.html"), read("a/b/c.html")], ["one", "two"]);
    assert.deepEqual(readdirSync(folder), ["site"]);
    assert.equal(
      read("manifest.json"),
      `{"files":[
{"path":"a/b/c.html","sha256":"3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3","size":3},
{"path":"page.html","sha256":"7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed","size":3}
]}
`,
    );
  });

  test("puts the next site in the old one's place, which stands beside it then", async () => {
    await made({ "page.html": "one", "gone.html": "one", "same.html": "same" });
    await made({ "page.html": "two", "same.html": "same" });
    assert.deepEqual(filesOf("site"), [".gaceta", "manifest.json", "page.html", "same.html"]);
    assert.equal(read("page.html"), "two");
    assert.equal(readFileSync(join(folder, "site.stage/page.html"), "utf8"), "one");
    assert.deepEqual(readdirSync(folder).sort(), ["site", "site.stage"]);
  });

  test("leaves files alone that stay the same, through any number of sites", async () => {
    await made({ "same.html": "same", "other.html": "1" });
    const first = inode("same.html");
    for (const other of ["2", "3", "4"]) {
      await made({ "same.html": "same", "other.html": other });
      assert.deepEqual([inode("same.html"), read("other.html")], [first, other]);
    }
    await made({ "other.html": "5" }, ["same.html"]);
    assert.deepEqual([inode("same.html"), read("same.html")], [first, "same"]);
  });

  test("keeps a file as the last site has it, not the one before", async () => {
    await made({ "page.html": "one" });
    await made({ "page.html": "two" });
    await made({ "new.html": "three" }, ["page.html"]);
    assert.equal(read("page.html"), "two");
  });

  test("never writes into a file that another site holds, too", async () => {
    await made({ "page.html": "one" });
    linkSync(join(output, "page.html"), join(folder, "elsewhere.html"));
    await made({ "page.html": "two" });
    await made({ "page.html": "three" });
    assert.equal(readFileSync(join(folder, "elsewhere.html"), "utf8"), "one");
  });

  test("believes no manifest of a file that was touched since, and removes what is not ours", async () => {
    await made({ "page.html": "one", "other.html": "one" });
    await made({ "page.html": "one", "other.html": "two" });
    for (const site of ["site", "site.stage"]) {
      rmSync(join(folder, site, "page.html"));
      writeFileSync(join(folder, site, "page.html"), "0ne");
      utimesSync(join(folder, site, "page.html"), 1, Date.parse("2100-01-01") / 1000);
      mkdirSync(join(folder, site, "theirs"));
      writeFileSync(join(folder, site, "theirs/page.html"), "made up for a test");
      symlinkSync("page.html", join(folder, site, "link.html"));
    }
    await made({ "page.html": "one", "other.html": "two" });
    assert.equal(read("page.html"), "one");
    assert.deepEqual(filesOf("site"), [".gaceta", "manifest.json", "other.html", "page.html"]);
  });

  test("looks at every file where there is no manifest, as after a build that was killed", async () => {
    await made({ "page.html": "one", "same.html": "same" });
    await made({ "page.html": "two", "same.html": "same" });
    rmSync(join(folder, "site.stage/manifest.json"));
    writeFileSync(join(folder, "site.stage/page.html"), "half");
    await made({ "page.html": "three", "same.html": "same" });
    assert.deepEqual([read("page.html"), read("same.html")], ["three", "same"]);
  });

  test("lets a file and a folder take each other's place", async () => {
    await made({ a: "file", "b/c.html": "in a folder", "b/d/e.html": "deeper" });
    await made({ "a/x.html": "in a folder", b: "file" });
    assert.deepEqual([read("a/x.html"), read("b")], ["in a folder", "file"]);
    await made({ a: "file", "b/c.html": "in a folder" });
    await made({ "a/x.html": "in a folder", b: "file" });
    assert.deepEqual([read("a/x.html"), read("b")], ["in a folder", "file"]);
  });

  test("leaves the old site alone when it is closed without a swap, and nothing of a first one", async () => {
    const first = await Staging.open(output);
    first.write("page.html", "made up for a test");
    await first.close();
    assert.deepEqual(readdirSync(folder), []);
    await made({ "page.html": "one" });
    const second = await Staging.open(output);
    second.write("page.html", "two");
    await second.close();
    assert.equal(read("page.html"), "one");
    await made({ "page.html": "three" });
    assert.equal(read("page.html"), "three");
  });

  test("leaves nothing of a site that could not be written to its end, and what is laid out where nothing was written", async () => {
    await made({ "page.html": "one" });
    const untouched = await Staging.open(output);
    await untouched.known;
    await untouched.close();
    assert.deepEqual(readdirSync(folder).sort(), ["site", "site.stage"]);
    const stage = await Staging.open(output);
    stage.write("page.html", "two");
    await stage.close();
    assert.deepEqual([read("page.html"), readdirSync(folder)], ["one", ["site"]]);
  });

  test("brings a site back where a build was ended in the middle of an exchange of several steps", async () => {
    await made({ "page.html": "one" });
    renameSync(output, `${output}.swap`);
    Staging.clearUp(output);
    assert.deepEqual([read("page.html"), readdirSync(folder)], ["one", ["site"]]);
    await made({ "page.html": "two" });
    renameSync(`${output}.stage`, `${output}.swap`);
    Staging.clearUp(output);
    assert.deepEqual([read("page.html"), readdirSync(folder).sort()], ["two", ["site", "site.stage"]]);
  });

  test("touches no folder of somebody else's beside the site", async () => {
    mkdirSync(`${output}.swap`);
    writeFileSync(`${output}.swap/letter.txt`, "made up for a test");
    Staging.clearUp(output);
    await made({ "page.html": "one" });
    await made({ "page.html": "two" });
    assert.deepEqual([read("page.html"), filesOf("site.swap")], ["two", ["letter.txt"]]);
  });

  test("is beside the site itself where a link leads to it, also to one that is still to be made", async () => {
    mkdirSync(join(folder, "elsewhere"));
    symlinkSync("elsewhere/site", output);
    for (const text of ["one", "two"]) {
      await made({ "page.html": text });
      assert.equal(read("page.html"), text);
    }
    assert.deepEqual(
      [readdirSync(folder).sort(), readdirSync(join(folder, "elsewhere")).sort()],
      [
        ["elsewhere", "site"],
        ["site", "site.stage"],
      ],
    );
  });

  test("clears away the first site of a build that was killed, and nothing while another build is at work", async () => {
    mkdirSync(`${output}.stage`);
    const stage = await Staging.open(output);
    Staging.clearUp(output);
    assert.deepEqual(readdirSync(folder).sort(), ["site.lock", "site.stage"]);
    await stage.close();
    mkdirSync(`${output}.stage`);
    Staging.clearUp(output);
    assert.deepEqual(readdirSync(folder), []);
  });

  test("waits for another build of the same place", async () => {
    const told: Holder[] = [];
    const first = await Staging.open(output, { waits: (holder) => told.push(holder) });
    assert.equal(told.length, 0);
    let isOpen = false;
    const waiting = Promise.withResolvers<void>();
    const waits = (holder: Holder) => {
      told.push(holder);
      waiting.resolve();
    };
    const second = Staging.open(output, { waits }).then((stage) => {
      isOpen = true;
      return stage;
    });
    await waiting.promise;
    assert.deepEqual([isOpen, told], [false, [{ process: process.pid, machine: null, lock: `${output}.lock` }]]);
    await first.close();
    await (await second).close();
    assert.deepEqual(readdirSync(folder), []);
  });

  test("tells what the machine refuses", async () => {
    const stage = await Staging.open(output);
    stage.write(`${"x".repeat(300)}/page.html`, "made up for a test");
    await assert.rejects(stage.finish(), { code: "ENAMETOOLONG", syscall: "mkdir" });
    await stage.close();
  });
});
