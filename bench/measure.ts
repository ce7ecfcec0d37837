import { readFileSync } from "node:fs";
import { buildAssets } from "../src/assets/build-assets.ts";
import { build } from "../src/build/build.ts";
import { Staging } from "../src/build/staging/staging.ts";
import type { Step } from "../src/build/steps.ts";
import { writePages } from "../src/build/write-pages.ts";
import { today } from "../src/cli/today.ts";
import { examine } from "../src/content/examine.ts";
import { load } from "../src/content/load.ts";
import { editions } from "../src/domain/edition.ts";
import { collectionsOf } from "../src/eleventy/collections.ts";
import { printProblems, printWarnings } from "../src/problems/print.ts";
import { ContentError } from "../src/problems/problem.ts";
import { measureEditions } from "./editions.ts";

/** What one run took, from the start of its process: seconds, and megabytes at most. */
export interface Measured {
  readonly pages: number;
  readonly seconds: number;
  /** Seconds of a processor's time, which another program on the machine makes no longer. */
  readonly processor: number;
  readonly peak: number;
  readonly steps: readonly Step[];
  /** The code of the first error in the content; null where there is none. */
  readonly refusal: string | null;
}

/** The pages alone: all files but the search index and what the document process makes, with nothing kept from another build. */
async function measurePages(content: string, output: string): Promise<Measured> {
  const stage = await Staging.open(output);
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

/** What an editor waits for who checks: everything is read, and all that there is to say of it is said. */
async function measureCheck(content: string): Promise<Measured> {
  const { errors, warnings } = examine({ content, today, drafts: false });
  for (const language of ["en", "es"] as const) printWarnings(warnings, language) + printProblems(errors, language);
  return measured(0, []);
}

/** A whole build with all editions; no pages where the content has errors. */
async function measureAll(content: string, output: string, cache: string): Promise<Measured> {
  try {
    const { pages, steps } = await build({ content, output, today, drafts: false, editions, cache });
    return measured(pages, steps);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return measured(0, [], error.problems[0]?.code);
  }
}

/** The clock of `performance` starts with the process: loading the program is a part of what its user waits for. */
function measured(pages: number, steps: readonly Step[], refusal: string | null = null): Measured {
  const seconds = performance.now() / 1000;
  return { pages, steps, seconds, processor: processorSeconds(), peak: process.resourceUsage().maxRSS / 1024, refusal };
}

/** What this process and, on Linux, those that it has begun and that have ended have taken of a processor's time. */
function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6 + secondsOfChildren();
}

/** The 16th and 17th field, in hundredths of a second, behind a name in parentheses that may hold spaces. */
function secondsOfChildren(): number {
  if (process.platform !== "linux") return 0;
  const [user, system] = (readFileSync("/proc/self/stat", "utf8").split(") ").at(-1) ?? "").split(" ").slice(13, 15).map(Number);
  return ((user ?? 0) + (system ?? 0)) / 100;
}

const [what, content = "", output = "", cache = ""] = process.argv.slice(2);
const measures = { pages: measurePages, build: measureBuild, editions: measureEditions, check: measureCheck, all: measureAll };
console.log(JSON.stringify(await measures[what as keyof typeof measures](content, output, cache)));
