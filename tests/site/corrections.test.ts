import assert from "node:assert/strict";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite, test } from "node:test";
import { parseFeed } from "@rowanmanning/feed-parser";
import { type BuiltSite, builtSite, root, temporaryFolder } from "./built-site.ts";

const correction = /corrections:\n {2}- \{date: 2024-01-05.*\n/;
const published = /published: 2023-12-01\n/;

/** The made-up archive with another front matter of its oldest issue. */
async function siteWith(change: (issue: string) => string): Promise<BuiltSite> {
  const content = join(temporaryFolder(), "content");
  cpSync(join(root, "tests/fixtures/archives/every-feature"), content, { recursive: true });
  const file = join(content, "issues/2023-11/issue.en.md");
  writeFileSync(file, change(readFileSync(file, "utf8")));
  return await builtSite(content);
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
const before = await siteWith((issue) => issue.replace(correction, ""));
const after = await siteWith((issue) => issue);
const undated = await siteWith((issue) => issue.replace(published, ""));

suite("an issue that is corrected after its publication", () => {
  const id = "tag:publisher.example.org,2023:en/issue/2023-11";

  test("is not announced as new: its entry keeps its id, its place and the day of publication", () => {
    const [old, now] = [feedOf(before), feedOf(after)];
    assert.deepEqual(
      now.map((item) => [item.id, item.published]),
      old.map((item) => [item.id, item.published]),
    );
    assert.equal(now.find((item) => item.id === id)?.published, "2023-12-01T00:00:00.000Z");
  });

  test("raises the day of the last change in feeds and sitemap, of this issue alone", () => {
    const [old, now] = [feedOf(before), feedOf(after)];
    assert.deepEqual(
      now.filter((item, n) => item.updated !== old[n]?.updated).map((item) => [item.id, item.updated]),
      [[id, "2024-01-05T00:00:00.000Z"]],
    );
    const changed = (site: BuiltSite) => /\/2023\/11\/<\/loc><lastmod>([^<]+)/.exec(site.read("sitemap.xml"))?.[1];
    assert.deepEqual([changed(before), changed(after)], ["2023-12-01", "2024-01-05"]);
    const json = JSON.parse(after.read("feed.json")).items.find((item: { id: string }) => item.id === id);
    assert.deepEqual([json.date_published, json.date_modified], ["2023-12-01T00:00:00.000Z", "2024-01-05T00:00:00.000Z"]);
  });

  test("counts as published at the end of its month where its day is not known, so that no reader takes the correction for it", () => {
    assert.deepEqual(
      feedOf(undated).find((item) => item.id === id),
      { id, published: "2023-11-30T00:00:00.000Z", updated: "2024-01-05T00:00:00.000Z" },
    );
  });
});
