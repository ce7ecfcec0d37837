import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs, promisify } from "node:util";
import { measureDesk } from "./desk.ts";
import type { Editions } from "./editions.ts";
import { generate, mostIssues } from "./generate.ts";
import type { Phases, Whole } from "./measure.ts";
import { type Column, Table } from "./table.ts";

const help = `Usage: npm run bench [-- OPTIONS]

Measures how long archives of several sizes take to build, and how much memory. They are made up, in a temporary folder.

Options
  --sizes 12,120,600  the numbers of issues, each with 8 regions in 2 languages
  --runs NUMBER       how often each size is measured; the median counts (3)
  --keep DIR          keeps the archives, as DIR/12 and so on, which must not be there yet
  --editions          measures PDFs, social cards, mails, citations and data, too, once a size
  --desk              measures only npm start: from a save until a browser has the page anew
  --help              this text`;

const optionSpec = {
  sizes: { type: "string", default: "12,120,600" },
  runs: { type: "string", default: "3" },
  keep: { type: "string" },
  editions: { type: "boolean", default: false },
  desk: { type: "boolean", default: false },
  help: { type: "boolean", short: "h" },
} as const;

interface Options {
  readonly sizes: readonly number[];
  readonly runs: number;
  readonly keep: string | undefined;
  readonly editions: boolean;
  readonly desk: boolean;
}

const buildColumns: readonly Column<Phases & Whole>[] = [
  { head: "pages", decimals: 0, of: (run) => run.pageCount },
  { head: "load s", decimals: 2, of: (run) => run.load },
  { head: "pages s", decimals: 2, of: (run) => run.pages },
  { head: "search s", decimals: 2, of: (run) => run.search },
  { head: "whole s", decimals: 2, of: (run) => run.whole },
  { head: "node peak MB", decimals: 0, of: (run) => run.nodePeak },
  { head: "pagefind peak MB", decimals: 0, of: (run) => run.pagefindPeak },
];

const editionColumns: readonly Column<Editions>[] = [
  { head: "PDF ms", decimals: 1, of: (run) => run.pdf },
  { head: "year's PDF ms", decimals: 0, of: (run) => run.yearPdf },
  { head: "card ms", decimals: 1, of: (run) => run.card },
  { head: "mail ms", decimals: 1, of: (run) => run.mail },
  { head: "citations ms", decimals: 2, of: (run) => run.citations },
  { head: "all data ms", decimals: 0, of: (run) => run.data },
  { head: "press peak MB", decimals: 0, of: (run) => run.pressPeak },
];

/** Ends what is being measured when the bench is interrupted, so that the temporary folder can be removed. */
const interruption = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => interruption.abort());

/** The exit status: 0 well, 2 a wrong call, 130 interrupted. */
async function main(args: string[]): Promise<number> {
  let options: Options | null;
  try {
    options = optionsIn(args);
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${help}`);
    return 2;
  }
  if (!options) console.log(help);
  else await bench(options);
  return interruption.signal.aborted ? 130 : 0;
}

/** The options; null where the help is asked for. */
function optionsIn(args: string[]): Options | null {
  const { values } = parseArgs({ args, options: optionSpec, strict: true });
  if (values.help) return null;
  const sizes = values.sizes.split(",").map((size) => countIn(size, mostIssues));
  return { sizes, runs: countIn(values.runs, 1000), keep: values.keep, editions: values.editions, desk: values.desk };
}

function countIn(text: string, most: number): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= most) return count;
  throw new Error(`“${text}” is no whole number from 1 to ${most}.`);
}

async function bench(options: Options): Promise<void> {
  const temporary = mkdtempSync(join(tmpdir(), "gaceta-bench-"));
  try {
    if (options.desk) await measureDesk(temporary, options.runs, interruption.signal);
    else await measureSizes(options, temporary);
  } catch (error) {
    if (!interruption.signal.aborted) throw error;
  } finally {
    // What was interrupted may still write its last file.
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function measureSizes({ sizes, runs, keep, editions }: Options, temporary: string): Promise<void> {
  const site = join(temporary, "site");
  const contents = new Map<number, string>();
  const builds = new Table(buildColumns);
  for (const size of sizes) {
    contents.set(size, newFolder(keep ?? temporary, String(size)));
    generate(contents.get(size) as string, size);
    builds.add(String(size), await measureBuilds(contents.get(size) as string, site, runs));
  }
  builds.addGrowth();
  if (!editions) return;
  console.log("\nThe editions, each made anew; milliseconds for one");
  const table = new Table(editionColumns);
  for (const [size, content] of contents) table.add(String(size), [await measure<Editions>("editions", content, site)]);
}

/** Makes a folder that must not be there yet, so that nothing is overwritten. */
function newFolder(parent: string, name: string): string {
  mkdirSync(parent, { recursive: true });
  mkdirSync(join(parent, name));
  return join(parent, name);
}

async function measureBuilds(content: string, site: string, runs: number): Promise<(Phases & Whole)[]> {
  const results: (Phases & Whole)[] = [];
  for (let n = 0; n < runs; n++) {
    const phases = await measure<Phases>("phases", content, site);
    results.push({ ...phases, ...(await measure<Whole>("whole", content, site)) });
  }
  return results;
}

/** Measures in a process of its own, so that no run has the memory or the warm code of another. */
async function measure<T>(what: string, content: string, site: string): Promise<T> {
  rmSync(site, { recursive: true, force: true });
  const script = join(import.meta.dirname, "measure.ts");
  const { stdout } = await promisify(execFile)(process.execPath, [script, what, content, site], { signal: interruption.signal });
  return JSON.parse(stdout);
}

process.exitCode = await main(process.argv.slice(2));
