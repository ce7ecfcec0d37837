import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { parseDocument } from "yaml";
import { build } from "../src/build/build.ts";
import { today } from "../src/cli/today.ts";
import type { Archive } from "../src/domain/archive.ts";
import type { Issue } from "../src/domain/issue.ts";
import type { Region } from "../src/domain/region.ts";
import { browserProgram, quiet } from "../tests/browser/browser.ts";
import { serveFolder } from "../tests/browser/static-server.ts";
import { type Judgement, lossesIn, pointsOf, titlesOf } from "./judgement.ts";

/** Lighthouse brings 200 packages along: it is fetched for those who ask for it, and is no library of the project. */
const lighthouse = "lighthouse@13.5.0";

const categories = ["performance", "accessibility", "best-practices", "seo"];

/** How often each page is opened: times vary from run to run, and so does what depends on which file comes first. */
const runs = 3;

/** What Lighthouse takes for granted at an address of this machine, and only the real host can show. */
const hostsTask = ["is-on-https", "redirects-http"];

interface Result {
  readonly page: string;
  /** The run in the middle, by its performance. */
  readonly judgement: Judgement;
  /** The points for performance of all runs. */
  readonly performances: readonly (number | null)[];
}

/** Ends what is running when the command is interrupted, so that the temporary folder can be removed. */
const interruption = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => interruption.abort());

/** Builds the back catalogue, serves it and has four pages judged. The exit status: 0 where all have 100 points, else 1. */
async function main(): Promise<number> {
  const temporary = mkdtempSync(join(tmpdir(), "gaceta-lighthouse-"));
  const host = await serveFolder(join(temporary, "site"));
  try {
    const archive = await buildFor(host.origin, temporary);
    const results: Result[] = [];
    for (const page of pagesOf(archive)) results.push(await judge(page, host.origin, temporary));
    return print(results);
  } finally {
    host.close();
    // What was interrupted may still write its last file.
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The back catalogue, but with the address that it is served at: so Lighthouse can hold canonical addresses against the pages'. */
async function buildFor(origin: string, temporary: string): Promise<Archive> {
  const content = join(temporary, "content");
  cpSync(join(import.meta.dirname, "../tests/fixtures/archives/back-catalogue"), content, { recursive: true });
  const site = parseDocument(readFileSync(join(content, "site.yaml"), "utf8"));
  site.set("url", `${origin}/`);
  writeFileSync(join(content, "site.yaml"), String(site));
  return (await build({ content, output: join(temporary, "site"), today, drafts: false, editions: [], cache: join(temporary, "cache") }))
    .archive;
}

/** The front page, the issue with most reports, a region, and the search as it opens. */
function pagesOf({ routes, site: { original }, issues, regions }: Archive): string[] {
  const [fullest] = issues.toSorted((a, b) => b.reports.length - a.reports.length);
  return [
    routes.to("home", original, null),
    routes.to("issue", original, fullest as Issue),
    routes.to("region", original, regions[0] as Region),
    routes.to("search", original, null),
  ];
}

/** One run after the other: two at once would take the time from each other. */
async function judge(page: string, origin: string, temporary: string): Promise<Result> {
  console.error(`${lighthouse} opens ${page}`);
  const all: Judgement[] = [];
  while (all.length < runs) all.push(await run(origin + page, temporary));
  const performanceOf = (judgement: Judgement) => pointsOf(judgement, "performance");
  const sorted = all.toSorted((a, b) => Number(performanceOf(a)) - Number(performanceOf(b)));
  return { page, judgement: sorted[Math.floor(runs / 2)] as Judgement, performances: all.map(performanceOf) };
}

/** Lighthouse as it comes: a phone of the middle class on a slow connection. */
async function run(address: string, temporary: string): Promise<Judgement> {
  const report = join(temporary, "report.json");
  const flags = ["--headless", ...quiet].join(" ");
  const wanted = ["--output=json", `--output-path=${report}`, `--only-categories=${categories}`, `--chrome-flags=${flags}`];
  // What the browser leaves behind goes with the temporary folder.
  const env = { ...process.env, CHROME_PATH: await browserProgram(), TMPDIR: temporary };
  const { signal } = interruption;
  await promisify(execFile)("npx", ["--yes", lighthouse, address, "--quiet", "--no-enable-error-reporting", ...wanted], { env, signal });
  return JSON.parse(readFileSync(report, "utf8"));
}

/** Prints the table, what cost points, and what is open. The exit status: 0 where nothing cost points, else 1. */
function print(results: readonly Result[]): number {
  const found = results.flatMap(({ page, judgement }) => categories.flatMap((category) => lossesIn(page, judgement, category)));
  const warnings = results.flatMap(({ page, judgement }) => judgement.runWarnings.map((warning) => `${page}: ${warning}`));
  const open = results.slice(0, 1).flatMap(({ judgement }) => titlesOf(judgement, hostsTask));
  printTable(results);
  console.log(["", ...found, ...warnings].join("\n"));
  console.log(`Not judged at an address of this machine, and left to the real host: ${open.join("; ")}.`);
  return found.length === 0 ? 0 : 1;
}

/** A dash is what Lighthouse could not tell. */
function printTable(results: readonly Result[]): void {
  const heads = categories.map((category) => results[0]?.judgement.categories[category]?.title ?? category);
  const width = Math.max(...results.map(({ page }) => page.length));
  console.log(["".padEnd(width), ...heads, "Performance, each run"].join("  "));
  for (const { page, judgement, performances } of results) {
    const points = categories.map((category, n) => told(pointsOf(judgement, category)).padStart(heads[n]?.length ?? 0));
    console.log([page.padEnd(width), ...points, performances.map(told).join(" ")].join("  "));
  }
}

function told(points: number | null): string {
  return String(points ?? "–");
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!interruption.signal.aborted) throw error;
  process.exitCode = 130;
}
