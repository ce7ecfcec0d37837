import type { Assets } from "../../src/assets/assets.ts";
import type { Archive } from "../../src/domain/archive.ts";
import { type Collections, collectionsOf } from "../../src/eleventy/collections.ts";
import { readTemplates } from "../../src/eleventy/read-templates.ts";
import { searchDocuments } from "../../templates/search/documents.ts";
import type { Random } from "./random.ts";

/** A file as a build would write it. */
export interface Written {
  readonly name: string;
  readonly text: string;
}

const templates = (await readTemplates()).map(([, template]) => template);

/** What pages load, by addresses that represent the real ones. */
const assets: Assets = {
  stylesheet: "/assets/main.css",
  pageScript: "/assets/page.js",
  searchScript: "/assets/search.js",
  font: "/assets/serif.woff2",
  icons: { tab: "/favicon.svg", touch: "/touch.png", app: [] },
  paper: { light: "#ffffff", dark: "#000000" },
  map: "/assets/map.svg",
  editions: ["mail"],
};

/** Of kinds with more pages than this, some are drawn. */
const most = 2;

/** In how many runs the search is written once: to look for all synonyms takes as long as all else. */
const searchOneIn = 8;

/** Writes what a build would, without Eleventy and without documents that are typeset; of what there is much, a part. */
export async function* written(archive: Archive, random: Random): AsyncGenerator<Written> {
  const collections = collectionsOf(archive, assets.editions);
  for (const { data, render } of templates) {
    const all: readonly Collections[keyof Collections][number][] = collections[data.collection];
    const some = all.length <= most ? all : Array.from({ length: most }, () => random.pick(all));
    for (const made of some) {
      yield { name: data.output(made), text: await render({ made, assets }) };
    }
  }
  if (random.below(searchOneIn) > 0) return;
  const language = random.pick(archive.site.languages);
  for (const { url, content } of searchDocuments(archive, language)) yield { name: `search:${url}`, text: content };
}
