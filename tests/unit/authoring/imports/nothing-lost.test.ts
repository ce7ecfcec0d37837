import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { test } from "node:test";
import { draftOf } from "../../../../src/authoring/imports/draft/draft.ts";
import { readHtml } from "../../../../src/authoring/imports/readers/read-html.ts";
import { readInventory } from "../../../../src/authoring/months/inventory.ts";
import { month } from "../../../../src/domain/month.ts";
import { archive } from "../../content/archive-on-disk.ts";
import { madeUpPage } from "./made-up-pages.ts";

const content = archive();
const inventory = readInventory(content);
rmSync(content, { recursive: true });

/** How many pages are tried: more by hand, `PAGES=5000 node --test …`. */
const pages = Number(process.env.PAGES ?? 150);

/** The files that a page becomes. */
function filesOf(html: string): string[] {
  const page = readHtml(Buffer.from(html));
  assert.deepEqual(page.dropped, []);
  const wanted = { month: month(2019, 4), region: null, language: "es", file: "made-up.html", comments: "es" } as const;
  return [...draftOf(page, wanted, inventory).files.values()];
}

test(`no word of ${pages} odd pages is lost, and each part keeps their order`, () => {
  for (let seed = 1; seed <= pages; seed++) {
    const { html, words } = madeUpPage(seed);
    const files = filesOf(html).map((text) => text.replace(/^summary: .*$/m, ""));
    const lost = words.filter((word) => !files.some((text) => text.includes(word)));
    assert.deepEqual(lost, [], `page ${seed}\n${html}`);
    const [editorial = ""] = files;
    for (const file of files.slice(1)) assertInOrder(file, words, `page ${seed}`);
    for (const part of editorial.split("\n***\n")) assertInOrder(part, words, `page ${seed}`);
  }
});

function assertInOrder(text: string, words: readonly string[], page: string): void {
  const prose = text.replace(/^---\n[\s\S]*?\n---\n/, "");
  const found = words.map((word) => prose.indexOf(word)).filter((index) => index >= 0);
  assert.deepEqual(
    found,
    found.toSorted((a, b) => a - b),
    page,
  );
}
