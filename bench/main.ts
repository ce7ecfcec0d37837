import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs, promisify } from "node:util";
import { measureDesk } from "./desk.ts";
import type { Editions } from "./editions.ts";
import { generate, mostIssues } from "./generate.ts";
import { measureHostile } from "./hostile.ts";
import { Ours, type OurTurn } from "./ours.ts";
import { measureRivals } from "./rivals/measure-rivals.ts";
import { type Column, Table } from "./table.ts";

const help = `Usage: npm run bench [-- OPTIONS]

Measures how long archives of several sizes take to build, and how much memory: the pages alone, the whole site, and the whole site again after one
report was changed. The largest is built by plain Eleventy, too, and by Hugo and Pagefind's command where Hugo is installed, in turn with ours. The
archives are made up, in a temporary folder.

Options
  --sizes 12,120,600  the numbers of issues, each with 8 regions in 2 languages
  --runs NUMBER       how often each size is measured; the median counts (3)
  --keep DIR          keeps the archives, as DIR/12 and so on, which must not be there yet
  --alone             measures nothing but our own builds
  --editions          measures PDFs, social cards, mails, citations and data, too, once a size
  --desk              measures only npm start: from a save until a browser has the page anew
  --hostile           measures only texts that are made to be slow, from 15 to 240 kB: check, and a build with all editions
  --only WORDS        with --hostile: only those whose names hold these words
  --help              this text`;

const optionSpec = {
  sizes: { type: "string", default: "12,120,600" },
  runs: { type: "string", default: "3" },
  keep: { type: "string" },
  alone: { type: "boolean", default: false },
  editions: { type: "boolean", default: false },
  desk: { type: "boolean", default: false },
  hostile: { type: "boolean", default: false },
  only: { type: "string", default: "" },
  help: { type: "boolean", short: "h" },
} as const;

interface Options {
  readonly sizes: readonly number[];
  readonly runs: number;
  readonly keep: string | undefined;
  readonly alone: boolean;
  readonly editions: boolean;
  readonly desk: boolean;
  readonly hostile: boolean;
  readonly only: string;
}

const stepOf = (turn: OurTurn, run: "whole" | "merge", step: string) => turn[run].steps.find(({ name }) => name === step)?.seconds ?? null;

/** The whole build, and the one after a change, with their longest parts; `search` goes on beside `pages`. */
const buildColumns: readonly Column<OurTurn>[] = [
  { head: "pages", decimals: 0, of: ({ whole }) => whole.pages },
  { head: "pages alone s", decimals: 2, of: ({ pages }) => pages.seconds },
  { head: "MB", decimals: 0, of: ({ pages }) => pages.peak },
  { head: "whole s", decimals: 2, of: ({ whole }) => whole.seconds },
  ...["load", "pages", "search"].map((step) => ({ head: step, decimals: 2, of: (turn: OurTurn) => stepOf(turn, "whole", step) })),
  { head: "MB", decimals: 0, of: ({ whole }) => whole.peak },
  { head: "pagefind MB", decimals: 0, of: ({ whole }) => whole.pagefindPeak },
  { head: "merge s", decimals: 2, of: ({ merge }) => merge.seconds },
  ...["load", "compare", "pages", "search", "write"].map((step) => ({
    head: step,
    decimals: 2,
    of: (turn: OurTurn) => stepOf(turn, "merge", step),
  })),
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
  const { keep, alone, editions, desk, hostile, only } = values;
  return { sizes, runs: countIn(values.runs, 1000), keep, alone, editions, desk, hostile, only };
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
    else if (options.hostile) await measureHostile(join(temporary, "hostile"), options.only, interruption.signal);
    else await measureSizes(options, temporary);
  } catch (error) {
    if (!interruption.signal.aborted) throw error;
  } finally {
    // What was interrupted may still write its last file.
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function measureSizes({ sizes, runs, keep, alone, editions }: Options, temporary: string): Promise<void> {
  const contents = new Map<number, string>();
  const builds = new Table(buildColumns);
  for (const size of sizes) {
    const content = newFolder(keep ?? temporary, String(size));
    generate(content, size);
    contents.set(size, content);
    builds.add(String(size), await measureBuilds(new Ours(content, newFolder(temporary, `${size}-built`), interruption.signal), runs));
  }
  builds.addGrowth();
  const largest = contents.get(Math.max(...sizes)) as string;
  if (!alone) await measureBeside(largest, runs, temporary);
  if (editions) await measureAllEditions(contents, join(temporary, "site"));
}

async function measureBuilds(ours: Ours, runs: number): Promise<OurTurn[]> {
  const turns: OurTurn[] = [];
  for (let n = 0; n < runs; n++) turns.push(await ours.turn());
  return turns;
}

async function measureBeside(content: string, runs: number, temporary: string): Promise<void> {
  const ours = new Ours(content, newFolder(temporary, "beside"), interruption.signal);
  await measureRivals(content, newFolder(temporary, "rivals"), { runs, ours: () => ours.turn(), signal: interruption.signal });
}

async function measureAllEditions(contents: ReadonlyMap<number, string>, site: string): Promise<void> {
  console.log("\nThe editions, each made anew; milliseconds for one");
  const table = new Table(editionColumns);
  for (const [size, content] of contents) table.add(String(size), [await editionsOf(content, site)]);
}

/** Makes a folder that must not be there yet, so that nothing is overwritten. */
function newFolder(parent: string, name: string): string {
  mkdirSync(parent, { recursive: true });
  mkdirSync(join(parent, name));
  return join(parent, name);
}

/** Measured in a process of its own, which has neither the memory nor the warm code of another. */
async function editionsOf(content: string, site: string): Promise<Editions> {
  rmSync(site, { recursive: true, force: true });
  const script = join(import.meta.dirname, "measure.ts");
  const { stdout } = await promisify(execFile)(process.execPath, [script, "editions", content, site], { signal: interruption.signal });
  return JSON.parse(stdout);
}

process.exitCode = await main(process.argv.slice(2));
