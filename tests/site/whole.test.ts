// Builds in processes of their own, which are killed and hindered in earnest. What no system here can do is skipped, and says so.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, rmSync, statfsSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, afterEach, before, describe, suite, test } from "node:test";
import { Worker } from "node:worker_threads";
import { exchange } from "../../src/build/staging/exchange.ts";
import { stagingOf } from "../../src/build/staging/place.ts";
import { deep } from "../deep.ts";
import {
  assertNothingElse,
  BuildProcess,
  builds,
  change,
  coldManifest,
  endAll,
  noneIsLeft,
  type Place,
  placeIn,
  succeeds,
  wholeSite,
} from "./build-process.ts";
import { filesIn, temporaryFolder } from "./built-site.ts";
import { assertKind } from "./in-process.ts";

const isThere = (program: string) => spawnSync(program, ["--version"], { stdio: "ignore" }).status === 0;
const canExchange = process.platform === "linux" && isThere("perl");
const canTrace = canExchange && spawnSync("strace", ["-f", "true"], { stdio: "ignore" }).status === 0;
const withoutTrace = canTrace ? false : "there is no strace that may trace";

const texts = ["one", "two"];

/** Two contents in turn, and the manifest of the site of each. */
class Turns {
  readonly place: Place;
  readonly #manifests: readonly string[];
  #turn = 0;

  /** @param manifests What becomes of each where nothing was built before. */
  constructor(place: Place, manifests: readonly string[]) {
    this.place = place;
    this.#manifests = manifests;
  }

  get old(): string {
    return this.#manifests[1 - this.#turn] as string;
  }

  get new(): string {
    return this.#manifests[this.#turn] as string;
  }

  /** Gives the content that is not on the site. */
  next(): void {
    this.#turn = 1 - this.#turn;
    change(this.place, texts[this.#turn] as string);
  }

  /** Holds the site that is seen to be whole, whichever it is; then builds, which must make the new one. */
  async areWhole(): Promise<void> {
    assert.ok([this.old, this.new].includes(wholeSite(this.place)), "one of the two sites");
    await this.nextSucceeds();
  }

  /** Holds the old site to be there, every byte of it. */
  areOld(): void {
    assert.equal(wholeSite(this.place), this.old);
  }

  async nextSucceeds(): Promise<void> {
    await succeeds(this.place);
    assert.equal(wholeSite(this.place), this.new);
    assertNothingElse(this.place);
  }
}

suite("whole or not at all", () => {
  const manifests: string[] = [];
  const turns = new Turns(placeIn(temporaryFolder()), manifests);

  before(async () => {
    const cold = placeIn(temporaryFolder());
    for (const text of texts) {
      change(cold, text);
      manifests.push(await coldManifest(cold));
    }
    assert.notEqual(...(manifests as [string, string]));
    turns.next();
    await turns.nextSucceeds();
  });

  afterEach(endAll);

  describe("where a build is killed", () => {
    const folder = temporaryFolder();
    /** Each step says so when it ends; between them are the lock and the search, which goes on beside. */
    const steps = ["Content", "Search", "Pages", "PDFs", "Files", "Swap"];
    for (const step of ["lock", ...steps])
      test(`after “${step}”, the next one makes the site${step === "Pages" ? "" : ` ${deep}`}`, async () => {
        turns.next();
        const build = new BuildProcess(turns.place, [], { CI: "true" });
        await (step === "lock" ? build.hasLock() : build.says(step));
        build.child.kill("SIGKILL");
        await build.ended;
        await noneIsLeft(turns.place);
        await turns.areWhole();
      });

    /** Kills whoever comes to some system call at the site, before it is made. */
    async function killedAt(calls: string, nth: number, more: readonly string[] = []) {
      const { output } = turns.place;
      const paths = ["", ".lock", ".swap", ".stage"].flatMap((ending) => ["-P", output + ending]);
      const trace = ["-e", `trace=renameat2,${calls}`, ...more, "-e", `inject=${calls}:signal=SIGKILL:when=${nth}`];
      turns.next();
      const ended = await builds(turns.place, ["strace", "-f", "-qq", "-o", "/dev/null", ...paths, ...trace]);
      await noneIsLeft(turns.place);
      return ended;
    }

    /** Kills a build when one of its threads comes to its nth change of anything, before that is made. */
    async function killedBefore(nth: number, { place }: Turns) {
      const changes = "?mkdir,mkdirat,?link,linkat,?symlink,symlinkat,?unlink,unlinkat,?rename,renameat,write";
      const ended = await builds(place, [
        ...["strace", "-f", "-qq", "-o", "/dev/null"],
        ...["-e", `trace=${changes}`, "-e", `inject=${changes}:signal=SIGKILL:when=${nth}`],
      ]);
      await noneIsLeft(place);
      return ended;
    }

    for (const nth of [4, 48])
      test(`before its change number ${nth}, the next one makes the site ${deep}`, { skip: withoutTrace }, async () => {
        turns.next();
        await killedBefore(nth, turns);
        await turns.areWhole();
      });

    test(`before there is any site, the next one makes it ${deep}`, { skip: withoutTrace }, async () => {
      const first = new Turns(placeIn(folder), manifests);
      first.next();
      const { signal } = await killedBefore(16, first);
      assert.deepEqual([signal, existsSync(first.place.output)], ["SIGKILL", false]);
      await first.nextSucceeds();
    });

    test(`right after the exchange, the new site is there ${deep}`, { skip: withoutTrace }, async () => {
      const { signal } = await killedAt("?unlink,unlinkat", 1);
      assert.deepEqual([signal, wholeSite(turns.place)], ["SIGKILL", turns.new]);
      await turns.nextSucceeds();
    });

    for (const [nth, isSeen] of [true, true, false].entries())
      test(`before step ${nth + 1} of an exchange in three, the next one makes the site ${deep}`, { skip: withoutTrace }, async () => {
        const { signal } = await killedAt("?rename,?renameat", nth + 1, ["-e", "inject=renameat2:error=ENOSYS"]);
        assert.deepEqual([signal, existsSync(turns.place.output)], ["SIGKILL", isSeen]);
        if (isSeen) turns.areOld();
        await turns.nextSucceeds();
      });

    test(`or the program that exchanges, it finds another way ${deep}`, { skip: withoutTrace }, async () => {
      const { status } = await killedAt("renameat2", 1);
      assert.deepEqual([status, wholeSite(turns.place)], [0, turns.new]);
    });
  });

  test(`there is no instant without a site ${deep}`, {
    skip: !canExchange && "this system exchanges folders in several steps",
  }, async () => {
    const counts = new Int32Array(new SharedArrayBuffer(12));
    const reader = new Worker(readerCode, { eval: true, workerData: { file: join(turns.place.output, "index.html"), counts } });
    const ended = once(reader, "exit");
    try {
      for (let n = 1; n <= 4; n++) {
        turns.next();
        await turns.nextSucceeds();
      }
      // An instant is missed easily: more of them, without all that a build does besides.
      const { output } = turns.place;
      for (let n = 1; n <= 300; n++) exchange(stagingOf(output), output, `${output}.swap`);
    } finally {
      Atomics.store(counts, 2, 1);
      await ended;
    }
    const [found = 0, missed] = counts;
    assert.equal(missed, 0);
    assert.ok(found > 1000);
  });

  describe(`on a disk ${deep}`, () => {
    // Before its folder is removed.
    after(() => isMounted && execFileSync("umount", [disk]));
    const disk = temporaryFolder();
    let isMounted = false;
    before(() => {
      isMounted = process.platform === "linux" && mount("-t", "tmpfs", "-o", "size=16m", "none", disk);
    });
    const testOnDisk = (name: string, run: () => Promise<void>) =>
      test(name, async (t) => (isMounted ? await run() : t.skip("no disk may be mounted here")));
    const remount = (how: string) => assert.ok(mount("-o", `remount,${how}`, disk));

    /** Leaves so many bytes of room on the disk. */
    function fill(left: number): void {
      const { bavail, bsize } = statfsSync(disk);
      writeFileSync(join(disk, "filler"), Buffer.alloc(bavail * bsize - left));
    }

    const makeRoom = () => rmSync(join(disk, "filler"));

    const content = temporaryFolder();
    testOnDisk("that is the output itself, a build says that it cannot be replaced, and what to do", async () => {
      const place = placeIn(content, { output: join(disk, "volume") });
      mkdirSync(place.output);
      assert.ok(mount("-t", "tmpfs", "none", place.output));
      try {
        const { status, stderr } = await builds(place);
        assert.equal(status, 2);
        assert.match(stderr, /^“.*volume” cannot be replaced \(EBUSY\)\. .* name a folder in it with --output DIR\.\n$/);
        assertNothingElse(place);
        assert.ok(!existsSync(`${place.output}.stage`));
      } finally {
        execFileSync("umount", [place.output]);
      }
    });

    /** Turns of which the site or the cache is on the disk. */
    function turnsWith(kind: "output" | "cache"): Turns {
      const turns = new Turns(placeIn(temporaryFolder(), { [kind]: join(disk, kind) }), manifests);
      before(async () => {
        if (!isMounted) return;
        turns.next();
        await turns.nextSucceeds();
      });
      return turns;
    }

    describe("with the site", () => {
      const turns = turnsWith("output");

      /** Builds what has changed, which must be refused with a sentence and leave the old site. */
      async function isRefused(code: string): Promise<void> {
        const { status, stdout, stderr } = await builds(turns.place);
        assert.deepEqual([status, stdout], [2, ""], stderr);
        assertKind({ status: 2, stdout, stderr });
        assert.match(stderr, new RegExp(`\\(${code}\\b`));
        await noneIsLeft(turns.place);
        turns.areOld();
      }

      for (const left of [0, 4096])
        testOnDisk(`that is full but for ${left} bytes, a build says so and leaves the old site`, async () => {
          turns.next();
          // The site before the last is just the one that is wanted: it would need no room.
          rmSync(`${turns.place.output}.stage`, { recursive: true, force: true });
          fill(left);
          await isRefused("ENOSPC").finally(makeRoom);
          await turns.nextSucceeds();
        });

      testOnDisk("that may only be read, a build says so and leaves the old site", async () => {
        turns.next();
        remount("ro");
        await isRefused("EROFS").finally(() => remount("rw"));
        await turns.nextSucceeds();
      });
    });

    describe("with the cache", () => {
      const turns = turnsWith("cache");

      /** Builds what has changed, which must succeed and say that not everything could be kept. */
      async function isUnkept(code: string): Promise<void> {
        const { status, stderr } = await builds(turns.place);
        assert.equal(status, 0, stderr);
        assertKind({ status, stdout: "", stderr });
        assert.match(stderr, new RegExp(`^The site is complete, but not everything could be kept in the cache “.*cache” \\(${code}\\b`));
        assert.equal(wholeSite(turns.place), turns.new);
        assertNothingElse(turns.place);
      }

      for (const left of [0, 4096])
        testOnDisk(`that is full but for ${left} bytes, a build takes longer, and says so`, async () => {
          turns.next();
          fill(left);
          await isUnkept("ENOSPC").finally(makeRoom);
          turns.next();
          await turns.nextSucceeds();
        });

      testOnDisk("that may only be read, a build takes longer, and says so", async () => {
        turns.next();
        remount("ro");
        await isUnkept("EROFS").finally(() => remount("rw"));
        turns.next();
        await turns.nextSucceeds();
      });
    });
  });

  describe("of two builds at once", () => {
    /** One build that is still while it has the lock, and another that has said for whom it waits. */
    async function both(): Promise<[BuildProcess, BuildProcess]> {
      turns.next();
      const first = new BuildProcess(turns.place);
      await first.hasLock();
      first.child.kill("SIGSTOP");
      const second = new BuildProcess(turns.place, [], { LC_ALL: "es_MX.UTF-8" });
      await second.says(/\n/);
      const waiting = `^Otra construcción \\(proceso ${first.child.pid}\\) trabaja en el mismo sitio; esta espera a que termine`;
      assert.match(second.said, new RegExp(waiting));
      turns.areOld();
      return [first, second];
    }

    test("the second waits for the first", async () => {
      const [first, second] = await both();
      first.child.kill("SIGCONT");
      const [one, other] = [await first.ended, await second.ended];
      assert.deepEqual([one.status, one.stderr, other.status], [0, "", 0]);
      assert.equal(wholeSite(turns.place), turns.new);
      assertNothingElse(turns.place);
    });

    test(`the second goes on where the first is killed ${deep}`, async () => {
      const [first, second] = await both();
      first.child.kill("SIGKILL");
      assert.equal((await second.ended).status, 0);
      assert.equal(wholeSite(turns.place), turns.new);
      assertNothingElse(turns.place);
    });
  });

  test(`a build says that another machine has the lock, and goes on once somebody has deleted that ${deep}`, async () => {
    turns.next();
    const lock = `${turns.place.output}.lock`;
    symlinkSync("4711 1 made-up.example", lock);
    const build = new BuildProcess(turns.place);
    await build.says(/\n/);
    assert.match(build.said, /\(process 4711 on made-up\.example\) .* If it has, delete its lock, “.*site\.lock”\.\n$/);
    turns.areOld();
    rmSync(lock);
    assert.equal((await build.ended).status, 0);
    assert.equal(wholeSite(turns.place), turns.new);
    assertNothingElse(turns.place);
  });

  test("a build that is ended with Ctrl+C leaves the old site, and no lock", async () => {
    turns.next();
    const build = new BuildProcess(turns.place);
    await build.hasLock();
    build.child.kill("SIGINT");
    const { status, stdout, stderr } = await build.ended;
    assert.deepEqual([status, stdout, stderr], [130, "", ""]);
    await noneIsLeft(turns.place);
    turns.areOld();
    assertNothingElse(turns.place);
    await turns.nextSucceeds();
  });

  for (const step of ["lock", "Content", "Search", "PDFs"])
    test(`a first build that is ended with Ctrl+C after “${step}” leaves nothing ${deep}`, async () => {
      const place = placeIn(temporaryFolder());
      change(place, "one");
      const build = new BuildProcess(place, [], { CI: "true" });
      await (step === "lock" ? build.hasLock() : build.says(step));
      build.child.kill("SIGINT");
      assert.equal((await build.ended).status, 130);
      await noneIsLeft(place);
      const left = filesIn(dirname(place.content)).filter((file) => !/^(content|cache)\//.test(file) || /half/.test(file));
      assert.deepEqual([left, readdirSync(dirname(place.content)).filter((name) => name.startsWith("site"))], [[], []]);
    });

  test(`the output may be a link to a folder, with spaces and letters of any kind ${deep}`, async () => {
    const folder = temporaryFolder();
    const [output, cache] = [join(folder, "a link/año nuevo"), join(folder, "una caché")];
    const site = join(folder, "disco de señas/sitio público");
    for (const name of ["a link", "disco de señas/sitio público"]) mkdirSync(join(folder, name), { recursive: true });
    symlinkSync(site, output);
    const linked = new Turns(placeIn(folder, { output, cache }), manifests);
    for (const _ of texts) {
      linked.next();
      await linked.nextSucceeds();
    }
    const { ino } = statSync(join(output, "robots.txt"));
    assert.equal(statSync(join(site, "robots.txt")).ino, ino, "the link is still one");
  });
});

/** Opens a file again and again: counts how often it is there, and how often not, until it is stopped. */
const readerCode = `
const { closeSync, openSync } = require("node:fs");
const { file, counts } = require("node:worker_threads").workerData;
while (Atomics.load(counts, 2) === 0) {
  let place = 0;
  try {
    closeSync(openSync(file));
  } catch {
    place = 1;
  }
  Atomics.add(counts, place, 1);
}`;

function mount(...args: readonly string[]): boolean {
  return spawnSync("mount", args, { stdio: "ignore" }).status === 0;
}
