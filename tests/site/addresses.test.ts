import assert from "node:assert/strict";
import { cpSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, suite, test } from "node:test";
import { parseAtomFeed } from "feedsmith";
import { builtSite, root, temporaryFolder } from "./built-site.ts";
import { answerOf } from "./in-process.ts";

const everything = await builtSite("tests/fixtures/archives/every-feature", { editions: ["pdf"] });

/** A copy of one of the small archives. */
function copyOf(name: string): string {
  const content = join(temporaryFolder(), "content");
  cpSync(join(root, "tests/fixtures/archives", name), content, { recursive: true });
  return content;
}

const check = (content: string, ...args: readonly string[]) => answerOf(["check", "--content", content, ...args]);
const recordOf = (content: string): string => readFileSync(join(content, "addresses.txt"), "utf8");

suite("an older address", () => {
  for (const [name, file, target] of [
    ["of a region", "regions/north/index.html", "/regions/the-north/"],
    ["of a region, in the other language", "es/regiones/norte/index.html", "/es/regiones/el-norte/"],
    ["of a region's report", "2023/11/north/index.html", "/2023/11/the-north/"],
    ["of a region's place", "es/regiones/norte/estado-alfa/index.html", "/es/regiones/el-norte/estado-alfa/"],
    ["of a place", "regions/the-north/beta/index.html", "/regions/the-north/beta-state/"],
    ["of a topic", "topics/arts/index.html", "/topics/culture-arts/"],
    ["of a partner", "partners/un/index.html", "/partners/united-nations/"],
    ["of an author", "es/autores/luis/index.html", "/es/autores/made-up-luis/"],
    ["of a page", "es/quienes/index.html", "/es/acerca/"],
    ["of a report", "2023/12/southern-seas/index.html", "/2023/12/south/"],
    ["of an issue", "2023/10/index.html", "/2023/11/"],
    ["of an issue's report", "2023/10/the-north/index.html", "/2023/11/the-north/"],
  ] as const) {
    test(`${name} leads on to its page`, () => {
      assert.ok(everything.read(file).includes(`<meta http-equiv="refresh" content="0; url=${target}">`), everything.read(file));
    });
  }

  test("is a page in the language that it leads to", () => {
    assert.match(everything.read("es/regiones/norte/index.html"), /<html lang="es">/);
    assert.match(everything.read("regions/north/index.html"), /<html lang="en">/);
  });

  for (const [name, before, now] of [
    ["feed", "regions/north/feed.xml", "regions/the-north/feed.xml"],
    ["data", "es/regiones/norte/actions.csv", "es/regiones/el-norte/actions.csv"],
    ["PDF", "2023/10/made-up-gazette-archive-2023-10.pdf", "2023/11/made-up-gazette-archive-2023-11.pdf"],
    ["PDF from elsewhere", "old/november.pdf", "2023/11/made-up-gazette-archive-2023-11.pdf"],
    ["picture", "2023/10/images/dot.png", "2023/11/images/dot.png"],
  ] as const) {
    test(`of a file is a copy of it: ${name}`, () => {
      assert.ok(readFileSync(join(everything.folder, before)).equals(readFileSync(join(everything.folder, now))));
    });
  }

  test("of a feed is a feed", () => {
    const feed = parseAtomFeed(everything.read("regions/north/feed.xml"));
    assert.ok((feed.entries ?? []).length > 0);
  });

  test("has no copy of what is not made", () => assert.ok(!everything.files.some((file) => /2023\/10\/.*card\.png$/.test(file))));
});

describe("check --record", () => {
  test("begins the record, in order, once; draft and future issues wait", async () => {
    const content = copyOf("every-feature");
    const first = await check(content, "--record");
    assert.match(first.stdout, /^\d+ addresses recorded in addresses\.txt: commit that file\.$/m);
    const lines = recordOf(content).split("\n");
    const addresses = lines.slice(2, -1);
    assert.ok(lines[0]?.startsWith("# Todas las direcciones") && lines[1]?.startsWith("# Every address"));
    assert.deepEqual(addresses, [...new Set(addresses)].sort());
    for (const known of ["/", "/es/", "/feed.xml", "/2023/11/images/dot.png", "/regions/north/feed.xml", "/data/actions.csv"])
      assert.ok(addresses.includes(known), known);
    assert.deepEqual(
      addresses.filter((address) => /2030|2024\/02|404|webmanifest|\.eml|\.mail\.|%/.test(address)),
      [],
    );
    const before = recordOf(content);
    const second = await check(content, "--record");
    assert.match(second.stdout, /^All addresses are recorded in addresses\.txt\.$/m);
    assert.equal(recordOf(content), before);
  });

  test("adds what is new, keeps what stands there, and sorts it", async () => {
    const content = copyOf("every-feature");
    await check(content, "--record");
    const whole = recordOf(content);
    writeFileSync(join(content, "addresses.txt"), whole.replace("/about/\n", "").replace("/\n", "").replace(/$/, "/\n/\n"));
    assert.match((await check(content)).stdout, /1 address is not recorded yet: npm run check -- --record/);
    const { stdout } = await check(content, "--record");
    assert.match(stdout, /^1 address recorded/m);
    assert.doesNotMatch(stdout, /unrecorded-address/);
    assert.equal(recordOf(content), whole);
  });

  test("records nothing where there are errors", async () => {
    const content = copyOf("smallest");
    writeFileSync(join(content, "regions.yaml"), "- {id: north, nam: North}\n");
    const { status, stdout } = await check(content, "--record");
    assert.equal(status, 1);
    assert.doesNotMatch(stdout, /recorded/);
    assert.throws(() => recordOf(content), /ENOENT/);
  });

  test("tells programs how many", async () => {
    const content = copyOf("smallest");
    const recorded = async (...args: readonly string[]) => JSON.parse((await check(content, "--format", "json", ...args)).stdout).recorded;
    assert.equal(await recorded(), null);
    assert.ok((await recorded("--record")) > 10);
    assert.equal(await recorded("--record"), 0);
  });

  test("does not follow a link out of the content", async () => {
    const content = copyOf("smallest");
    const outside = join(temporaryFolder(), "outside.txt");
    writeFileSync(outside, "Made up.\n");
    symlinkSync(outside, join(content, "addresses.txt"));
    assert.equal((await check(content, "--record")).status, 1);
    assert.equal(readFileSync(outside, "utf8"), "Made up.\n");
  });
});

describe("check --addresses", () => {
  test("refuses a record that has lost a line of an older one, though its page is there", async () => {
    const content = copyOf("smallest");
    await check(content, "--record");
    const older = join(temporaryFolder(), "older.txt");
    writeFileSync(older, recordOf(content));
    assert.equal((await check(content, "--addresses", older)).status, 0);
    writeFileSync(join(content, "addresses.txt"), recordOf(content).replace("\n/feed.xml\n", "\n"));
    const { status, stderr } = await check(content, "--addresses", older);
    assert.equal(status, 1);
    assert.match(
      stderr,
      /^addresses\.txt:1:1: An address that was published is missing in this record: \/feed\.xml\. \[dropped-address\]$/m,
    );
  });

  test("takes the record of a branch that has none yet", async () => {
    const older = join(temporaryFolder(), "older.txt");
    writeFileSync(older, "");
    assert.equal((await check(copyOf("smallest"), "--addresses", older)).status, 0);
  });

  test("says that a file is not there", async () => {
    const { status, stderr } = await check(copyOf("smallest"), "--addresses", "no/such.txt");
    assert.deepEqual([status, stderr], [2, "There is no file “no/such.txt”.\n"]);
  });
});

test("A preview that shows drafts does not hide that they were public", async () => {
  const content = copyOf("smallest");
  await check(content, "--record");
  const issue = join(content, "issues/2024-01/issue.md");
  writeFileSync(issue, readFileSync(issue, "utf8").replace("---\n", "---\ndraft: true\n"));
  await assert.rejects(builtSite(content, { drafts: true }), { name: "ContentError" });
});
