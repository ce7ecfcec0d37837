import { buildAssets } from "../src/assets/build-assets.ts";
import { today } from "../src/cli/today.ts";
import { load } from "../src/content/load.ts";
import { collectionsOf } from "../src/eleventy/collections.ts";
import { build } from "../src/publish/build.ts";
import { Stage } from "../src/publish/stage/stage.ts";
import type { Step } from "../src/publish/steps.ts";
import { writePages } from "../src/publish/write-pages.ts";
import { measureEditions } from "./editions.ts";

/** What one run took, from the start of its process: seconds, and megabytes at most. */
export interface Measured {
  readonly pages: number;
  readonly seconds: number;
  readonly peak: number;
  readonly steps: readonly Step[];
}

/** The pages alone: all files but the search index and what the press makes, with nothing kept from another build. */
async function measurePages(content: string, output: string): Promise<Measured> {
  const stage = await Stage.open(output);
  const write = stage.write.bind(stage);
  const archive = load({ content, today, drafts: false });
  const collections = collectionsOf(archive, []);
  await writePages(collections, await buildAssets(archive, { content, editions: [] }, write), write);
  const files = await stage.finish();
  stage.swap();
  await stage.close();
  return measured(files.filter(({ path }) => path.endsWith(".html")).length, []);
}

/** A whole build but for PDFs, mails and social cards. */
async function measureBuild(content: string, output: string, cache: string): Promise<Measured> {
  const { pages, steps } = await build({ content, output, today, drafts: false, editions: [], cache });
  return measured(pages, steps);
}

/** The clock of `performance` starts with the process: loading the program is a part of what its user waits for. */
function measured(pages: number, steps: readonly Step[]): Measured {
  return { pages, steps, seconds: performance.now() / 1000, peak: process.resourceUsage().maxRSS / 1024 };
}

const [what, content = "", output = "", cache = ""] = process.argv.slice(2);
const measures = { pages: measurePages, build: measureBuild, editions: measureEditions };
console.log(JSON.stringify(await measures[what as keyof typeof measures](content, output, cache)));
