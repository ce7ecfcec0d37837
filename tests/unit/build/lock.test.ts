import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, test } from "node:test";
import { type Holder, Lock } from "../../../src/build/staging/lock.ts";

/** The number of a process that has ended. */
const ended = spawnSync(process.execPath, ["-e", ""]).pid;
const isLinux = process.platform === "linux";

describe("A lock", () => {
  let folder: string;
  let file: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "gaceta-lock-"));
    file = join(folder, "site.lock");
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** Takes the lock, which must be free. */
  const take = () => Lock.take(file, (holder) => assert.fail(`process ${holder.process} has it`));

  /** Whoever is waited for; then the lock is removed by hand, and taken. */
  async function waitedFor(): Promise<Holder> {
    const told: Holder[] = [];
    const lock = await Lock.take(file, (holder) => {
      told.push(holder);
      rmSync(file);
    });
    lock.release();
    assert.equal(told.length, 1);
    return told[0] as Holder;
  }

  test("is one thing beside the site, and gone when it is released", async () => {
    const lock = await take();
    assert.deepEqual(readdirSync(folder), ["site.lock"]);
    assert.match(readlinkSync(file), new RegExp(`^${process.pid} \\d* ${hostname()}$`));
    lock.release();
    assert.deepEqual(readdirSync(folder), []);
  });

  test("of a process that has ended is taken, whatever form it has", async () => {
    symlinkSync(`${ended} 1 ${hostname()}`, file);
    (await take()).release();
    writeFileSync(file, `${ended} 1 ${hostname()}`);
    (await take()).release();
    writeFileSync(file, "");
    (await take()).release();
    assert.deepEqual(readdirSync(folder), []);
  });

  test("of a process whose number belongs to another by now is taken", { skip: !isLinux }, async () => {
    symlinkSync(`${process.pid} 1 ${hostname()}`, file);
    (await take()).release();
  });

  test("of a process that was killed is taken before its parent takes notice", { skip: !isLinux }, async () => {
    // A shell that never asks after the process that it has begun.
    const parent = spawn("sh", ["-c", "sleep 0 & echo $!; exec sleep 60"], { stdio: ["ignore", "pipe", "ignore"] });
    const [text] = await once(parent.stdout, "data");
    const stat = () =>
      readFileSync(`/proc/${Number(text)}/stat`, "utf8")
        .replace(/^.*\) /, "")
        .split(" ");
    while (stat()[0] !== "Z") await new Promise((resolve) => setTimeout(resolve, 5));
    symlinkSync(`${Number(text)} ${stat()[19]} ${hostname()}`, file);
    (await take()).release();
    parent.kill();
  });

  test("of a process of another machine is waited for, until somebody deletes it", async () => {
    symlinkSync(`${ended} 1 made-up.example`, file);
    assert.equal(Lock.clear(file), false);
    assert.deepEqual(await waitedFor(), { process: ended, machine: "made-up.example", lock: file });
  });

  test("of a process that works is waited for, and does not take another's away", async () => {
    const lock = await take();
    assert.equal(Lock.clear(file), false);
    assert.deepEqual(await waitedFor(), { process: process.pid, machine: null, lock: file });
    symlinkSync("1 1 made-up.example", file);
    lock.release();
    assert.equal(readlinkSync(file), "1 1 made-up.example");
  });

  test("is released when its process ends in the middle of its work", () => {
    const code = `
      import { Lock } from ${JSON.stringify(join(import.meta.dirname, "../../../src/build/staging/lock.ts"))};
      await Lock.take(${JSON.stringify(file)}, () => {});
      process.exit(7);`;
    assert.equal(spawnSync(process.execPath, ["--input-type=module", "-e", code]).status, 7);
    assert.ok(!existsSync(file));
  });
});
