import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { after, suite, test } from "node:test";
import { manifestOf } from "../../src/build/manifest.ts";
import { entriesOf } from "../../src/diff/read-manifest.ts";
import { editions } from "../../src/domain/edition.ts";
import { type BuiltSite, builtSite, freshSite, root, sharedFolder, temporaryFolder } from "./built-site.ts";

// In a folder of its own where this file runs alone.
process.env[sharedFolder] ??= temporaryFolder();

const everyByte = ({ folder }: BuiltSite): string => manifestOf(entriesOf(folder));

suite("A site that test files share", () => {
  test("is the one that a build makes anew, byte for byte", async () => {
    const content = "tests/fixtures/archives/every-feature";
    const [shared, fresh] = [await builtSite(content, { editions }), await freshSite(content, { editions })];
    assert.notEqual(shared.folder, fresh.folder);
    assert.deepEqual(shared.files, fresh.files);
    assert.equal(everyByte(shared), everyByte(fresh));
    assert.deepEqual([shared.pages, shared.archive], [fresh.pages, fresh.archive]);
  });

  test("is built once, however many ask for it, and however they name it", async () => {
    const content = "tests/fixtures/archives/smallest";
    const sites = await Promise.all([builtSite(content), builtSite(content), builtSite(join(root, content))]);
    assert.equal(new Set(sites.map(({ folder }) => folder)).size, 1);
  });

  test("is another for other options, and anyone's own for those that are not shared", async () => {
    const content = "tests/fixtures/archives/smallest";
    const folders = [{}, { drafts: true }, { editions: ["pdf"] as const }, { today: () => "2024-06-15" }].map(
      async (options) => (await builtSite(content, options)).folder,
    );
    assert.equal(new Set(await Promise.all(folders)).size, 4);
  });
});

test("A site that cannot be built fails in each file that asks for it", async () => {
  const shared = process.env[sharedFolder];
  after(() => {
    process.env[sharedFolder] = shared;
  });
  process.env[sharedFolder] = temporaryFolder();
  for (let turn = 0; turn < 2; turn++) await assert.rejects(builtSite("tests/fixtures/archives/made-up"), /made-up/);
  assert.ok(!existsSync(join(process.env[sharedFolder] as string, "made-up/site")));
});
