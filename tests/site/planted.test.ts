// What a stranger's branch brings along beside the content, tried from outside: a repository of git, and builds in processes of their own.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { before, beforeEach, describe, suite, test } from "node:test";
import { manifestOf } from "../../src/build/manifest.ts";
import { entriesOf } from "../../src/diff/read-manifest.ts";
import { deep, deepFrom } from "../deep.ts";
import { filesIn, root, temporaryFolder } from "./built-site.ts";

const planted = "<script>alert('made up')</script>";

const folder = temporaryFolder();

/** An archive in a repository, and the home of whoever works with it. */
class Checkout {
  readonly folder = mkdtempSync(join(folder, "checkout-"));
  readonly home: string;

  constructor(home = mkdtempSync(join(folder, "home-"))) {
    this.home = home;
    cpSync(join(root, "tests/fixtures/archives/smallest"), join(this.folder, "content"), { recursive: true });
    writeFileSync(join(this.folder, ".gitignore"), "_site/\n_site.*\n.cache/\n");
    this.git("init", "--quiet");
    this.commit();
  }

  git(...args: readonly string[]): void {
    execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@made-up.example", ...args], { cwd: this.folder, stdio: "ignore" });
  }

  /** Another one of the same person, with all that is in it. */
  copy(): Checkout {
    const copy = new Checkout(this.home);
    rmSync(copy.folder, { recursive: true });
    cpSync(this.folder, copy.folder, { recursive: true, preserveTimestamps: true });
    return copy;
  }

  /** Commits everything, also some paths that are ignored. */
  commit(...ignored: readonly string[]): void {
    this.git("add", ".");
    if (ignored.length > 0) this.git("add", "--force", ...ignored);
    this.git("commit", "--quiet", "--message", "Made up");
  }

  build(...more: readonly string[]) {
    const env = { ...process.env, HOME: this.home, CI: "", LC_ALL: "C", NODE_TEST_CONTEXT: undefined };
    const args = [join(root, "gaceta.mjs"), "build", "--without", "mail", ...more];
    return spawnSync(process.execPath, args, { cwd: this.folder, env, encoding: "utf8", timeout: 600_000 });
  }

  /** Builds what must succeed; gives the manifest of the site, every file of which is as it says. */
  site(): string {
    const { status, stderr } = this.build();
    assert.deepEqual([status, stderr], [0, ""]);
    const manifest = this.read("_site/manifest.json");
    assert.equal(manifestOf(entriesOf(this.path("_site"))), manifest);
    return manifest;
  }

  refuses(path: string, why: RegExp): void {
    const { status, stdout, stderr } = this.build();
    assert.deepEqual([status, stdout], [2, ""], stderr);
    assert.match(stderr, why);
    assert.ok(stderr.startsWith(`“${path}”`), stderr);
  }

  path(path: string): string {
    return join(this.folder, path);
  }

  read(path: string): string {
    return readFileSync(this.path(path), "utf8");
  }
}

suite("What a stranger plants", () => {
  let first: Checkout;
  let own: Checkout;
  let right: string;

  before(() => {
    first = new Checkout();
    right = first.site();
  });
  beforeEach(() => {
    own = first.copy();
  });

  describe("in git is refused, named, and read by no build:", () => {
    for (const [n, path] of [".cache/texts", ".cache/pages", ".cache/search/es", ".cache/pdf/made-up", ".cache/made-up"].entries())
      test(path + deepFrom(1, n), () => {
        if (!existsSync(own.path(path))) writeFileSync(own.path(path), planted);
        own.commit(path);
        own.refuses(".cache", / is in git, .* git rm -rf "\.cache"/);
        own.git("rm", "-rf", "--quiet", ".cache");
        assert.equal(own.site(), right);
      });

    test(`_site.lock, as a link and as a file, which nobody waits for ${deep}`, () => {
      for (const put of [
        () => symlinkSync("4711 1 made-up", own.path("_site.lock")),
        () => writeFileSync(own.path("_site.lock"), "4711 1 made-up"),
      ]) {
        put();
        own.commit("_site.lock");
        own.refuses("_site.lock", / is in git, /);
        own.git("rm", "-f", "--quiet", "_site.lock");
      }
      assert.equal(own.site(), right);
    });

    for (const [n, ending] of ["stage", "swap"].entries())
      test(`_site.${ending}${deepFrom(1, n)}`, () => {
        cpSync(own.path("_site"), own.path(`_site.${ending}`), { recursive: true });
        own.commit(`_site.${ending}`);
        own.refuses(`_site.${ending}`, / is in git, /);
      });

    test(`a link that the site or the cache would be written through ${deep}`, () => {
      rmSync(own.path("_site"), { recursive: true });
      symlinkSync("content/site", own.path("_site"));
      own.commit("_site");
      const { status, stderr } = own.build();
      assert.deepEqual([status, existsSync(own.path("content/site"))], [2, false], stderr);
      rmSync(own.path("_site"));
      mkdirSync(own.path("elsewhere"));
      symlinkSync("elsewhere", own.path("_site"));
      own.commit("_site");
      own.refuses("_site", / is in git, /);
      rmSync(own.path("_site"));
      symlinkSync("elsewhere", own.path("way"));
      own.commit("way");
      assert.match(own.build("--cache", "way/cache").stderr, /^“way\/cache” is in git, /);
      assert.deepEqual(readdirSync(own.path("elsewhere")), []);
    });

    test("a cache in other letters, which some disks take for the same", () => {
      mkdirSync(own.path(".Cache"));
      writeFileSync(own.path(".Cache/texts"), planted);
      own.commit(".Cache/texts");
      own.refuses(".cache", / is in git, /);
    });
  });

  describe("as a link is refused before anything is read or written:", () => {
    for (const [n, path] of [".cache", "_site.stage", "_site.swap", ".cache/texts", ".cache/search"].entries())
      test(path + deepFrom(1, n), () => {
        mkdirSync(own.path("elsewhere"));
        rmSync(own.path(path), { recursive: true, force: true });
        symlinkSync(own.path("elsewhere"), own.path(path));
        own.refuses(path, / is a link, /);
        assert.deepEqual(readdirSync(own.path("elsewhere")), []);
      });
  });

  describe("without git, as in an archive that was unpacked, goes into no page:", () => {
    /** Takes what another machine has kept, and no site. */
    function withKeptOf(other: Checkout): void {
      for (const path of ["_site", "_site.stage", ".cache"]) rmSync(own.path(path), { recursive: true, force: true });
      cpSync(other.path(".cache"), own.path(".cache"), { recursive: true });
    }

    test("what another machine has kept of the same texts with other words", () => {
      const stranger = new Checkout();
      stranger.site();
      withKeptOf(stranger);
      for (const path of [".cache/texts", ".cache/pages"])
        writeFileSync(own.path(path), own.read(path).replaceAll("<p>", `<p>${planted.replaceAll("'", "")}`));
      assert.equal(own.site(), right);
    });

    test(`documents and indexes in the place of others, with seals of another machine ${deep}`, () => {
      const stranger = new Checkout();
      const file = stranger.path("content/issues/2024-01/issue.md");
      const text = readFileSync(file, "utf8");
      writeFileSync(file, `${text}\nA false word.\n`);
      stranger.site();
      const names = (of: Checkout) => filesIn(of.path(".cache/pdf"));
      const mine = new Set(names(own));
      const [false_ = ""] = names(stranger).filter((name) => !mine.has(name));
      const keys = names(own).map((name) => name.slice(0, 64));
      withKeptOf(stranger);
      const seal = false_.slice(65);
      for (const key of keys) cpSync(stranger.path(`.cache/pdf/${false_}`), own.path(`.cache/pdf/${key}.${seal}`));
      assert.ok(keys.length > 0);
      assert.equal(own.site(), right);
    });

    test("a site and a stage whose manifest says of false files that they are right", () => {
      own.site();
      for (const site of ["_site", "_site.stage"]) {
        const page = own.path(`${site}/index.html`);
        const lie = Buffer.alloc(statSync(page).size, " ");
        lie.write(planted);
        writeFileSync(page, lie);
        // As whoever packs an archive may set the times.
        utimesSync(page, 1, 1);
        const manifest = own.read(`${site}/manifest.json`);
        rmSync(own.path(`${site}/manifest.json`));
        writeFileSync(own.path(`${site}/manifest.json`), manifest);
      }
      assert.equal(own.site(), right);
      assert.ok(!own.read("_site/index.html").includes("alert("));
    });

    test(`a site in git, with such a manifest ${deep}`, () => {
      const page = own.path("_site/index.html");
      const { size } = statSync(page);
      writeFileSync(page, planted.padEnd(size));
      own.commit("_site");
      own.git("rm", "-r", "--quiet", "_site");
      own.git("checkout", "--quiet", "HEAD", "--", "_site");
      utimesSync(page, 1, 1);
      assert.equal(own.site(), right);
    });

    test(`and no file is written through a marker that is a link ${deep}`, () => {
      const letter = own.path("letter.txt");
      writeFileSync(letter, planted);
      own.site();
      rmSync(own.path("_site.stage/.gaceta"));
      symlinkSync(letter, own.path("_site.stage/.gaceta"));
      assert.equal(own.build().status, 2);
      assert.equal(readFileSync(letter, "utf8"), planted);
    });
  });

  test("What this machine has kept itself is taken, and its secret can be read by nobody else", () => {
    rmSync(own.path("_site"), { recursive: true });
    // Each site has a manifest of its own, which is recorded anew.
    const cached = () => filesIn(own.path(".cache")).filter((name) => name !== "manifests");
    const before = cached().map((name) => [name, statSync(own.path(`.cache/${name}`)).ino]);
    assert.equal(own.site(), right);
    assert.deepEqual(
      cached().map((name) => [name, statSync(own.path(`.cache/${name}`)).ino]),
      before,
    );
    if (process.platform !== "win32") assert.equal(lstatSync(join(own.home, ".cache/gaceta/secret")).mode & 0o777, 0o600);
  });

  test(`A home that cannot hold a secret costs time, not the build, and that is said ${deep}`, () => {
    const poor = new Checkout("/dev/null");
    const { status, stderr } = poor.build();
    assert.equal(status, 0, stderr);
    assert.match(stderr, /^The site is complete, but not everything could be kept .*\(ENOTDIR\b.*\n$/);
    assert.equal(poor.read("_site/manifest.json"), right);
  });
});
