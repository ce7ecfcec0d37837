import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { close } from "pagefind";
import type { Bundle } from "../../../../src/build/search/bundle.ts";
import { keyed } from "../../../../src/build/search/documents.ts";
import { encode } from "../../../../src/build/search/encode.ts";
import { makeBundle } from "../../../../src/build/search/make-bundle.ts";
import { merge } from "../../../../src/build/search/merge.ts";
import { indexed } from "../../../../src/build/search/pagefind.ts";
import type { SearchDocument } from "../../../../templates/search/documents.ts";
import { bytesOf, contentsOf, directIndex } from "./direct-index.ts";
import { edited, madeUpDocument, madeUpDocuments, numbersFrom } from "./made-up-documents.ts";

after(close);

/** A document with a text that is made up for a test. */
function saying(url: string, text: string, facts = ""): SearchDocument {
  return { url, content: `<html lang="es"><body data-pagefind-body>${facts}<p>${text}</p></body></html>`, sorts: {} };
}

async function cold(documents: readonly SearchDocument[]): Promise<Bundle> {
  return (await makeBundle(documents, "es", null)).bundle;
}

/** Holds an index that was made of the one before to one that was made anew, byte by byte, and to Pagefind's own. */
async function holds(before: readonly SearchDocument[], now: readonly SearchDocument[], anew: number): Promise<Bundle> {
  const warm = await makeBundle(now, "es", await cold(before));
  assert.equal(warm.anew, anew);
  assert.deepEqual(bytesOf(warm.bundle), bytesOf(await cold(now)));
  assert.deepEqual(contentsOf(warm.bundle.files), contentsOf(await directIndex(now)));
  return warm.bundle;
}

describe("An index that was made of the one before is the same as one made at once, and as Pagefind's own:", () => {
  const texts = ["Made up: una canción de la ciudad", "Made up: otra cancion", "Made up: sin música ni café", "Made up: café del puerto"];
  const four = texts.map((text, n) => saying(`/${n}/`, text));
  const [first, second, third, fourth] = four as [SearchDocument, SearchDocument, SearchDocument, SearchDocument];

  const cases: Readonly<Record<string, readonly [now: readonly SearchDocument[], anew: number]>> = {
    "nothing has changed": [four, 0],
    "one in the middle is gone": [[first, third, fourth], 0],
    "the first is gone": [[second, third, fourth], 0],
    "one has changed": [[first, saying("/1/", "Made up: otra canción, que cambió"), third, fourth], 1],
    "one has another address": [[first, { ...second, url: "/new/" }, third, fourth], 1],
    "some are new, at the beginning, in the middle and at the end": [
      [
        saying("/a/", "Made up: nueva"),
        first,
        second,
        saying("/b/", "Made up: música nueva"),
        third,
        fourth,
        saying("/c/", "Made up: café"),
      ],
      3,
    ],
    "all are in another order": [[fourth, second, first, third], 0],
    "a word stands nowhere any more, in any form": [[first, second], 0],
    "another has the same text": [[first, { ...first, url: "/twin/" }, second, third, fourth], 1],
    "one has no words": [[first, saying("/1/", ""), third, fourth], 1],
    "none has words": [[saying("/0/", ""), saying("/1/", "")], 2],
    "two have the same address": [[first, second, third, { ...first, content: fourth.content }], 1],
  };
  for (const [name, [now, anew]] of Object.entries(cases)) {
    test(name, async () => void (await holds(four, now, anew)));
  }

  test("words come where there were none", async () => void (await holds([saying("/1/", "")], four, 4)));

  test("a field comes before those that there were, and goes again", async () => {
    const field = (name: string) => `<i data-pagefind-ignore data-pagefind-meta="${name}">música y canción</i>`;
    const titled = [saying("/t/", "Made up: con título", field("title") + field("part")), saying("/p/", "Made up: más", field("part"))];
    const more = [...titled, saying("/a/", "Made up: con autor", field("author") + field("title"))];
    await holds(titled, more, 1);
    await holds(more, titled, 0);
  });

  test("forms of a word are met in the text and in a field of one page", async () => {
    const both = saying("/2/", "Made up: résumé", `<i data-pagefind-ignore data-pagefind-meta="title">resumé</i>`);
    await holds([saying("/1/", "Made up: resume")], [saying("/1/", "Made up: resume"), both, saying("/3/", "Made up: rèsumé")], 2);
  });

  test("values of a filter come and go", async () => {
    const filter = (value: string) => `<i data-pagefind-filter="place:${value}"></i>`;
    const filtered = [saying("/1/", "Made up: uno", filter("b")), saying("/2/", "Made up: dos", filter("c") + filter("a"))];
    await holds(filtered, [...filtered, saying("/3/", "Made up: tres", filter("b") + filter("á"))], 1);
    await holds(filtered, filtered.slice(0, 1), 0);
  });

  for (const seed of [1, 2, 3, 4]) {
    test(`random documents after random edits, with the seed ${seed}`, async () => {
      const random = numbersFrom(seed);
      let documents = madeUpDocuments(130, random);
      let warm = await cold(documents);
      for (const edits of [1, 12]) {
        documents = edited(documents, edits, random);
        warm = (await makeBundle(documents, "es", warm)).bundle;
      }
      assert.deepEqual(bytesOf(warm), bytesOf(await cold(documents)));
      assert.deepEqual(contentsOf(warm.files), contentsOf(await directIndex(documents)));
      assert.ok(warm.files.filter(({ path }) => path.startsWith("index/")).length > 1, "the words fill one file only: nothing parted them");
    });
  }
});

describe("A new index", () => {
  test("is the same in whatever portions it is indexed", async () => {
    const documents = keyed(madeUpDocuments(60, numbersFrom(5)));
    const whole = await cold(documents);
    const portions = await indexed(documents, "es", 20_000);
    assert.ok(portions.length > 3);
    const merged = merge(
      portions.map(({ part }) => part),
      documents.map(({ key }) => key),
    );
    const files = encode(merged, { language: "es", reader: portions[0]!.reader, packed: new Map() });
    assert.deepEqual(bytesOf({ entries: merged.entries, files }), bytesOf(whole));
  });

  test("takes packed files over, and packs no other", async () => {
    const documents = madeUpDocuments(130, numbersFrom(6));
    const before = await cold(documents);
    const changed = documents.with(70, madeUpDocument("/made-up/70/", numbersFrom(7)));
    const { bundle } = await makeBundle(changed, "es", before);
    const kept = new Set(before.files.map(({ bytes }) => bytes));
    const isKept = ({ bytes }: { readonly bytes: Uint8Array }) => kept.has(bytes);
    assert.equal(bundle.files.filter(({ path }) => path.startsWith("fragment/")).filter((file) => !isKept(file)).length, 1);
    assert.ok(bundle.files.some((file) => file.content !== null && isKept(file)));
    assert.ok(bundle.files.some((file) => file.content !== null && !isKept(file)));
  });
});
