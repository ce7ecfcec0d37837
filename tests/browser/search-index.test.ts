import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, suite, test } from "node:test";
import { close } from "pagefind";
import type { Browser, Page } from "playwright-core";
import type { Bundle, IndexFile } from "../../src/build/search/bundle.ts";
import { makeBundle } from "../../src/build/search/make-bundle.ts";
import { load } from "../../src/content/load.ts";
import type { Language } from "../../src/domain/language.ts";
import { type SearchDocument, searchDocuments } from "../../templates/search/documents.ts";
import { backCatalogue, root } from "../site/built-site.ts";
import { directIndex } from "../unit/build/search/direct-index.ts";
import { edited, numbersFrom } from "../unit/build/search/made-up-documents.ts";
import { openBrowser } from "./shared-browser.ts";
import { type Served, serveFolder } from "./static-server.ts";

/** What is asked of a search, in Pagefind's own terms. */
interface Question {
  readonly words: string | null;
  readonly filters?: Readonly<Record<string, unknown>>;
  readonly sort?: Readonly<Record<string, "asc" | "desc">>;
}

/** Accents and none, beginnings of words, several words, phrases, words that are in no text, all filters and both orders. */
const questions: Readonly<Record<"es" | "en", readonly Question[]>> = {
  es: [
    ...["gobierno", "cooperación", "cooperacion", "COOPERACIÓN", "coop", "g", "ciudades hermanas", "México Estados Unidos", "ano", "año"],
    ...['"relaciones internacionales"', '"derechos humanos"', "Querétaro", "queretaro", "nuevo leon", "MCR2030", "zzzzz", "el de la"],
  ].map((words) => ({ words })),
  en: ["government", "cooperation", "sister cities", '"human rights"', "queretaro", "Querétaro", "govern", "the", "zzzzz"].map((words) => ({
    words,
  })),
};
const filtered: readonly Omit<Question, "words">[] = [
  { filters: { region: "northwest" } },
  { filters: { place: "MX-JAL" }, sort: { month: "desc" } },
  { filters: { month: { any: ["2021-07", "2021-08", "2021-09"] } }, sort: { month: "asc" } },
  { filters: { author: { none: ["saul-gopar"] } } },
  { filters: { topic: "culture", region: { any: ["west", "east"] } } },
  { sort: { month: "desc" } },
];

/** Writes an index into a folder, from which a browser reads it. */
function write(folder: string, files: readonly IndexFile[]): void {
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

/** An index that has come to be by many builds, each of which kept what the one before had made. */
async function grown(documents: readonly SearchDocument[], language: Language): Promise<Bundle> {
  const random = numbersFrom(11);
  const builds = [edited(documents, 60, random), edited(documents, 20, random), edited(documents, 1, random), documents];
  let bundle: Bundle | null = null;
  for (const build of builds) bundle = (await makeBundle(build, language, bundle)).bundle;
  return bundle as Bundle;
}

/** Everything that an index answers, in the browser: results, their order and scores, what is shown of them, and all counts. */
async function answers(page: Page, index: string, asked: readonly Question[]): Promise<unknown[]> {
  return await page.evaluate(
    async ([index, asked]) => {
      const search = await import(`/${index}/pagefind.js`);
      const given: unknown[] = [await search.filters()];
      for (const { words, ...options } of asked) {
        const { results, timings, ...counts } = await search.search(words, options);
        const shown = results.slice(0, 8).map(({ data }: { data: () => Promise<unknown> }) => data());
        given.push({ results, ...counts, shown: await Promise.all(shown) });
      }
      return JSON.parse(JSON.stringify(given));
    },
    [index, asked] as const,
  );
}

suite("an index that was made of those before", () => {
  let folder: string;
  let server: Served;
  let browser: Browser;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "gaceta-indexes-"));
    for (const name of ["index.html", "404.html"]) writeFileSync(join(folder, name), "<!doctype html><title>Made up for a test</title>");
    server = await serveFolder(folder);
    browser = await openBrowser();
  });
  after(async () => {
    server.close();
    await close();
    rmSync(folder, { recursive: true });
  });

  for (const language of ["es", "en"] as const) {
    test(`answers as Pagefind's own does, in ${language}`, async () => {
      const documents = [
        ...searchDocuments(load({ content: join(root, backCatalogue), today: () => "2026-01-01", drafts: false }), language),
      ];
      write(join(folder, `direct-${language}`), await directIndex(documents, language));
      write(join(folder, `grown-${language}`), (await grown(documents, language)).files);
      const asked = [
        ...questions[language],
        ...filtered.flatMap((rest) => [{ words: null, ...rest }, ...questions[language].map((one) => ({ ...one, ...rest }))]),
      ];
      const page = await browser.newPage();
      await page.goto(server.origin);
      const [direct, grownOne] = [await answers(page, `direct-${language}`, asked), await answers(page, `grown-${language}`, asked)];
      for (const [n, answer] of direct.entries()) assert.deepEqual(grownOne[n], answer, JSON.stringify(asked[n - 1]));
      const found = direct.filter((answer) => (answer as { results?: unknown[] }).results?.length);
      assert.ok(found.length > asked.length / 3, `only ${found.length} of ${asked.length} questions found anything`);
      await page.close();
    });
  }
});
