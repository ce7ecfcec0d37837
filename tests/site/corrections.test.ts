import assert from "node:assert/strict";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite, test } from "node:test";
import { parseFeed } from "@rowanmanning/feed-parser";
import type { Edition } from "../../src/domain/edition.ts";
import { type BuiltSite, builtSite, root, temporaryFolder } from "./built-site.ts";
import { readPdf } from "./read-pdf.ts";

const correction = /corrections:\n {2}- \{date: 2024-01-05.*\n/;
const published = /published: 2023-12-01\n/;

/** The made-up archive with another front matter of its oldest issue. */
async function siteWith(change: (issue: string) => string, editions: readonly Edition[] = []): Promise<BuiltSite> {
  const content = join(temporaryFolder(), "content");
  cpSync(join(root, "tests/fixtures/archives/every-feature"), content, { recursive: true });
  const file = join(content, "issues/2023-11/issue.en.md");
  writeFileSync(file, change(readFileSync(file, "utf8")));
  return await builtSite(content, { editions });
}

/** A feed as a reader sees it that others have written. */
function feedOf(site: BuiltSite) {
  return parseFeed(site.read("feed.xml")).items.map(({ id, published, updated }) => ({
    id,
    published: published?.toISOString(),
    updated: updated?.toISOString(),
  }));
}

// Built before the tests, one after the other.
const before = await siteWith((issue) => issue.replace(correction, ""), ["pdf", "mail"]);
const after = await siteWith((issue) => issue, ["pdf", "mail"]);
const undated = await siteWith((issue) => issue.replace(published, ""));

/** The words of an edition of the corrected month, by the end of its file's name, each with single spaces. */
async function wordsOf(site: BuiltSite, ending: string): Promise<string> {
  const file = site.files.find((name) => name.startsWith("2023/11/") && name.endsWith(ending)) as string;
  const words = ending === ".pdf" ? (await readPdf(join(site.folder, file))).text : site.read(file);
  return words.replace(/\s+/g, " ");
}

suite("an issue that is corrected after its publication", () => {
  const id = "tag:publisher.example.org,2023:en/issue/2023-11";

  for (const ending of ["index.html", "the-north/index.html", ".pdf", ".mail.html", ".mail.txt"]) {
    test(`says so, and what was corrected, in …${ending}`, async () => {
      const [old, now] = [await wordsOf(before, ending), await wordsOf(after, ending)];
      assert.doesNotMatch(old, /January 5, 2024|A made-up correction/);
      assert.match(now, /January 5, 2024.*A made-up correction\./);
    });
  }

  for (const ending of [".bib", ".ris", ".json"]) {
    test(`says so in its reference, …${ending}`, async () => {
      assert.doesNotMatch(await wordsOf(before, ending), /Corrected/);
      assert.match(await wordsOf(after, ending), /Corrected on January 5, 2024/);
    });
  }

  test("says so to programs, and in the data", async () => {
    const modified = async (site: BuiltSite) => /"dateModified":"([^"]+)"/.exec(await wordsOf(site, "index.html"))?.[1];
    assert.deepEqual([await modified(before), await modified(after)], [undefined, "2024-01-05"]);
    const lastColumn = (site: BuiltSite) => /^2023-11\/in-prose,.*,([^,\r\n]+)\r$/m.exec(site.read("data/actions.csv"))?.[1];
    assert.deepEqual([lastColumn(before), lastColumn(after)], ["2023-12-01", "2024-01-05"]);
  });

  test("is not announced as new: its entry keeps its id, its place and the day of publication", () => {
    const [old, now] = [feedOf(before), feedOf(after)];
    assert.deepEqual(
      now.map((item) => [item.id, item.published]),
      old.map((item) => [item.id, item.published]),
    );
    assert.equal(now.find((item) => item.id === id)?.published, "2023-12-01T06:00:00.000Z");
  });

  test("raises the day of the last change in feeds and sitemap, of this issue alone", () => {
    const [old, now] = [feedOf(before), feedOf(after)];
    assert.deepEqual(
      now.filter((item, n) => item.updated !== old[n]?.updated).map((item) => [item.id, item.updated]),
      [[id, "2024-01-05T06:00:00.000Z"]],
    );
    const changed = (site: BuiltSite) => /\/2023\/11\/<\/loc><lastmod>([^<]+)/.exec(site.read("sitemap.xml"))?.[1];
    assert.deepEqual([changed(before), changed(after)], ["2023-12-01", "2024-01-05"]);
    const json = JSON.parse(after.read("feed.json")).items.find((item: { id: string }) => item.id === id);
    assert.deepEqual([json.date_published, json.date_modified], ["2023-12-01T00:00:00-06:00", "2024-01-05T00:00:00-06:00"]);
  });

  test("counts as published at the end of its month where its day is not known, so that no reader takes the correction for it", () => {
    assert.deepEqual(
      feedOf(undated).find((item) => item.id === id),
      { id, published: "2023-11-30T06:00:00.000Z", updated: "2024-01-05T06:00:00.000Z" },
    );
  });
});
