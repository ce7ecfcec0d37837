import { buildAssets } from "../src/assets/build-assets.ts";
import { today } from "../src/cli/today.ts";
import { load } from "../src/content/load.ts";
import { collectionsOf } from "../src/eleventy/collections.ts";
import { build } from "../src/publish/build.ts";
import { SearchIndex } from "../src/publish/search-index.ts";
import { Stage } from "../src/publish/stage/stage.ts";
import { writePages } from "../src/publish/write-pages.ts";
import { ChildPeak } from "./child-peak.ts";
import { measureEditions } from "./editions.ts";

/** The phases of a build, one after the other: in seconds and megabytes, null where that cannot be known. */
export interface Phases {
  readonly load: number;
  readonly pages: number;
  readonly search: number;
  readonly pagefindPeak: number | null;
}

/** A build as a whole, from the start of its process, in seconds and megabytes. */
export interface Whole {
  readonly pageCount: number;
  readonly whole: number;
  readonly nodePeak: number;
}

async function measurePhases(content: string, output: string): Promise<Phases> {
  const [archive, loading] = await timed(() => load({ content, today, drafts: false }));
  const [, pages] = await timed(async () => {
    const stage = await Stage.open(output);
    const write = stage.write.bind(stage);
    await writePages(collectionsOf(archive, []), await buildAssets(archive, { content, editions: [] }, write), write);
    await stage.finish();
    stage.swap();
    await stage.close();
  });
  const peak = new ChildPeak("pagefind");
  const [, search] = await timed(async () => (await SearchIndex.of(archive)).files());
  const pagefindPeak = peak.stop();
  await SearchIndex.close();
  return { load: loading, pages, search, pagefindPeak };
}

async function timed<T>(run: () => T | Promise<T>): Promise<[result: T, seconds: number]> {
  const start = performance.now();
  const result = await run();
  return [result, (performance.now() - start) / 1000];
}

async function measureWhole(content: string, output: string): Promise<Whole> {
  const { pages } = await build({ content, output, today, drafts: false, editions: [], cache: `${output}.cache` });
  // The clock of `performance` starts with the process: loading the program is a part of what its user waits for.
  return { pageCount: pages, whole: performance.now() / 1000, nodePeak: process.resourceUsage().maxRSS / 1024 };
}

const [what, content = "", output = ""] = process.argv.slice(2);
const measures = { phases: measurePhases, whole: measureWhole, editions: measureEditions };
console.log(JSON.stringify(await measures[what as keyof typeof measures](content, output)));
