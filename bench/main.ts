import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs, promisify } from "node:util";
import { generate, mostIssues } from "./generate.ts";
import type { Phases, Whole } from "./measure.ts";

const help = `Usage: npm run bench [-- OPTIONS]

Measures how long archives of several sizes take to build, and how much memory. They are made up, in a temporary folder.

Options
  --sizes 12,120,600  the numbers of issues, each with 8 regions in 2 languages
  --runs NUMBER       how often each size is measured; the median counts (3)
  --keep DIR          keeps the archives, as DIR/12 and so on, which must not be there yet
  --help              this text`;

const optionSpec = {
  sizes: { type: "string", default: "12,120,600" },
  runs: { type: "string", default: "3" },
  keep: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

interface Options {
  readonly sizes: readonly number[];
  readonly runs: number;
  readonly keep: string | undefined;
}

/** What is known of one size; null is what this machine does not tell. */
type Row = readonly (number | null)[];

interface Column {
  readonly head: string;
  readonly decimals: number;
  readonly of: (run: Phases & Whole) => number | null;
}

const columns: readonly Column[] = [
  { head: "pages", decimals: 0, of: (run) => run.pageCount },
  { head: "load s", decimals: 2, of: (run) => run.load },
  { head: "pages s", decimals: 2, of: (run) => run.pages },
  { head: "search s", decimals: 2, of: (run) => run.search },
  { head: "whole s", decimals: 2, of: (run) => run.whole },
  { head: "node peak MB", decimals: 0, of: (run) => run.nodePeak },
  { head: "pagefind peak MB", decimals: 0, of: (run) => run.pagefindPeak },
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
  return { sizes, runs: countIn(values.runs, 1000), keep: values.keep };
}

function countIn(text: string, most: number): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= most) return count;
  throw new Error(`“${text}” is no whole number from 1 to ${most}.`);
}

async function bench({ sizes, runs, keep }: Options): Promise<void> {
  const temporary = mkdtempSync(join(tmpdir(), "gaceta-bench-"));
  try {
    await measureSizes(sizes, runs, keep ?? temporary, join(temporary, "site"));
  } catch (error) {
    if (!interruption.signal.aborted) throw error;
  } finally {
    // What was interrupted may still write its last file.
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function measureSizes(sizes: readonly number[], runs: number, archives: string, site: string): Promise<void> {
  print("issues", ({ head }) => head);
  const rows: Row[] = [];
  for (const size of sizes) {
    const content = newFolder(archives, String(size));
    generate(content, size);
    const row = await measureSize(content, site, runs);
    print(String(size), ({ decimals }, n) => row[n]?.toFixed(decimals));
    rows.push(row);
  }
  for (let n = 1; n < rows.length; n++) print(`${sizes[n - 1]}→${sizes[n]}`, (_column, k) => growth(rows[n - 1]?.[k], rows[n]?.[k]));
}

/** Makes a folder that must not be there yet, so that nothing is overwritten. */
function newFolder(parent: string, name: string): string {
  mkdirSync(parent, { recursive: true });
  mkdirSync(join(parent, name));
  return join(parent, name);
}

/** The median of each column. */
async function measureSize(content: string, site: string, runs: number): Promise<Row> {
  const results: (Phases & Whole)[] = [];
  for (let n = 0; n < runs; n++) {
    const phases = await measure<Phases>("phases", content, site);
    results.push({ ...phases, ...(await measure<Whole>("whole", content, site)) });
  }
  return columns.map(({ of }) => median(results.map(of)));
}

/** Measures in a process of its own, so that no run has the memory or the warm code of another. */
async function measure<T>(what: string, content: string, site: string): Promise<T> {
  rmSync(site, { recursive: true, force: true });
  const script = join(import.meta.dirname, "measure.ts");
  const { stdout } = await promisify(execFile)(process.execPath, [script, what, content, site], { signal: interruption.signal });
  return JSON.parse(stdout);
}

function median(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  const [low, high] = [known[Math.floor((known.length - 1) / 2)], known[Math.ceil((known.length - 1) / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** How many times more that is. */
function growth(before: number | null | undefined, after: number | null | undefined): string | undefined {
  return before && after ? `×${(after / before).toFixed(1)}` : undefined;
}

/** One line of the table; a dash is what is not known. */
function print(head: string, cell: (column: Column, n: number) => string | undefined): void {
  const cells = columns.map((column, n) => (cell(column, n) ?? "–").padStart(Math.max(8, column.head.length)));
  console.log([head.padEnd(9), ...cells].join("  "));
}

process.exitCode = await main(process.argv.slice(2));
