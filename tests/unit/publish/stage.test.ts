import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, test } from "node:test";
import { Stage } from "../../../src/publish/stage.ts";

/** The number of a process that has ended. */
const ended = spawnSync(process.execPath, ["-e", ""]).pid;

describe("A stage", () => {
  let folder: string;
  let output: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "gaceta-stage-"));
    output = join(folder, "site");
    mkdirSync(output);
    writeFileSync(join(output, "page.html"), "old, made up for a test");
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test("puts the next site in the old one's place, and leaves nothing beside it", () => {
    const stage = new Stage(`${output}/`);
    writeFileSync(join(stage.folder, "page.html"), "new, made up for a test");
    stage.swap();
    stage.drop();
    assert.equal(readFileSync(join(output, "page.html"), "utf8"), "new, made up for a test");
    assert.deepEqual(readdirSync(folder), ["site"]);
  });

  test("leaves the old site alone when it is dropped", () => {
    new Stage(output).drop();
    assert.equal(readFileSync(join(output, "page.html"), "utf8"), "old, made up for a test");
    assert.deepEqual(readdirSync(folder), ["site"]);
  });

  test("brings the old site back where a build was ended in the middle of its swap", () => {
    renameSync(output, `${output}.old-${ended}`);
    new Stage(output).drop();
    assert.equal(readFileSync(join(output, "page.html"), "utf8"), "old, made up for a test");
    assert.deepEqual(readdirSync(folder), ["site"]);
  });

  test("leaves the stage of a build that still runs alone, and folders of others", () => {
    mkdirSync(`${output}.next-${process.ppid}`);
    mkdirSync(`${output}.old`);
    new Stage(output).drop();
    assert.deepEqual(readdirSync(folder).sort(), ["site", `site.next-${process.ppid}`, "site.old"].sort());
  });

  test("clears away what an ended build left after its swap", () => {
    mkdirSync(`${output}.old-${ended}`);
    mkdirSync(`${output}.next-${ended}`);
    new Stage(output).drop();
    assert.deepEqual(readdirSync(folder), ["site"]);
  });
});
