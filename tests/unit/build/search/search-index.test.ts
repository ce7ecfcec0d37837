import assert from "node:assert/strict";
import { hash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, test } from "node:test";
import { type Count, SearchIndex } from "../../../../src/build/search/search-index.ts";
import type { Archive } from "../../../../src/domain/archive.ts";
import { append, loaded } from "../../content/archive-on-disk.ts";

const report = "issues/2021-09/north.es.md";

describe("The search of an archive", () => {
  let cache: string;

  beforeEach(() => {
    cache = mkdtempSync(join(tmpdir(), "gaceta-search-"));
  });
  afterEach(() => rmSync(cache, { recursive: true, force: true }));

  /** What is made: each path with the hash of its bytes, and what was done for it. */
  async function made(
    archive: Archive,
    where = cache,
  ): Promise<{ readonly files: Readonly<Record<string, string>>; readonly count: Count }> {
    const search = SearchIndex.of(archive, where);
    try {
      const files = (await search.files()).map(({ path, bytes }) => [path, hash("sha256", bytes, "hex")]);
      return { files: Object.fromEntries(files), count: await search.count() };
    } finally {
      await search.close();
    }
  }

  test("has a bundle for each language, and nothing that the site does not use", async () => {
    const { files, count } = await made(loaded());
    const outside = Object.keys(files).filter((path) => !/^pagefind\/(es|en)\/(fragment|index|filter)\//.test(path));
    const bundle = (language: string) =>
      ["pagefind-entry.json", "pagefind-worker.js", "pagefind.js", "pagefind._.pf_meta", `wasm.${language}.pagefind`].map(
        (name) => `pagefind/${language}/${name}`,
      );
    assert.deepEqual(outside.map((path) => path.replace(/\.(es|en)_\w+\.pf/, "._.pf")).sort(), [...bundle("en"), ...bundle("es")].sort());
    assert.equal(count.anew, count.documents);
  });

  test("is the same when it is made again, and nothing is indexed again", async () => {
    const first = await made(loaded());
    const second = await made(loaded());
    assert.deepEqual(second.count, { ...first.count, anew: 0 });
    assert.deepEqual(second.files, first.files);
  });

  test("has only what has changed indexed again, and is what it would be without what was kept", async () => {
    await made(loaded());
    const changed = loaded({ [report]: append("\nUna frase inventada más.\n") });
    const { files, count } = await made(changed);
    assert.equal(count.anew, 1);
    assert.deepEqual(files, (await made(changed, join(cache, "another"))).files);
  });

  test("is made anew where what was kept is spoilt", async () => {
    const { files } = await made(loaded());
    for (const name of readdirSync(join(cache, "search"))) {
      const path = join(cache, "search", name);
      writeFileSync(path, readFileSync(path).fill(0, 5000, 5100));
    }
    const again = await made(loaded());
    assert.equal(again.count.anew, again.count.documents);
    assert.deepEqual(again.files, files);
  });

  test("is whole where two are made at once with one cache", async () => {
    const changed = loaded({ [report]: append("\nUna frase inventada más.\n") });
    const [one, other] = await Promise.all([made(loaded()), made(changed)]);
    assert.deepEqual(one.files, (await made(loaded(), join(cache, "one"))).files);
    assert.deepEqual(other.files, (await made(changed, join(cache, "other"))).files);
    assert.deepEqual((await made(changed)).files, other.files);
  });

  test("fails, rather than to be waited for, where it is ended before it is done", async () => {
    const search = SearchIndex.of(loaded(), cache);
    await search.close();
    await assert.rejects(search.files(), /was not made/);
  });
});
