import { execFile } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { type HostileArchive, hostileArchives, sizes, writeArchive } from "../tests/deep/hostile-archive.ts";
import { ChildPeak } from "./child-peak.ts";
import type { Measured } from "./measure.ts";
import { Table } from "./table.ts";

/** What is promised of a text as long as may be: seconds of a processor, megabytes, and how much more a text of twice the length may take. */
const promise = { seconds: 10, peak: 1000, growth: 2.3 };

/** What checking an archive cost, and what building it with all editions did. */
interface Cost {
  readonly check: Measured;
  readonly build: Measured;
}

const columns = (["check", "build"] as const).flatMap((what) => [
  { head: `${what} s`, decimals: 2, of: (cost: Cost) => cost[what].processor },
  { head: "MB", decimals: 0, of: (cost: Cost) => cost[what].peak },
]);

/**
 * Prints what each text that is made to be slow costs at each size, in seconds of a processor and in megabytes at most, of whichever process had the
 * most; then where that is more than what is promised. A text that is refused costs little.
 * @param only Of which texts: of those whose names hold this.
 */
export async function measureHostile(folder: string, only: string, signal: AbortSignal): Promise<void> {
  const broken: string[] = [];
  for (const archive of hostileArchives.filter(({ name }) => name.includes(only)))
    broken.push(...(await measureOne(archive, folder, signal)));
  console.log(broken.length === 0 ? "\nAll is as promised." : `\nMore than is promised:\n${broken.join("\n")}`);
}

async function measureOne(archive: HostileArchive, folder: string, signal: AbortSignal): Promise<string[]> {
  console.log(`\n${archive.name}`);
  const table = new Table<Cost>(columns, "bytes");
  const costs: Cost[] = [];
  for (const size of sizes) {
    const cost = await costOf(archive, size, folder, signal);
    table.add(`${size}${cost.build.refusal ? ` ${cost.build.refusal}` : ""}`, [cost]);
    costs.push(cost);
  }
  table.addGrowth();
  return brokenIn(costs).map((what) => `${archive.name}: ${what}`);
}

async function costOf(archive: HostileArchive, size: number, folder: string, signal: AbortSignal): Promise<Cost> {
  const content = join(folder, "content");
  try {
    writeArchive(archive, size, content);
    return { check: await measured("check", folder, signal), build: await measured("all", folder, signal) };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function measured(what: "check" | "all", folder: string, signal: AbortSignal): Promise<Measured> {
  const children = new ChildPeak("");
  try {
    const args = [join(import.meta.dirname, "measure.ts"), what, ...["content", "site", "cache"].map((name) => join(folder, name))];
    const { stdout } = await promisify(execFile)(process.execPath, ["--max-semi-space-size=4", ...args], { signal });
    const own = JSON.parse(stdout) as Measured;
    return { ...own, peak: Math.max(own.peak, children.stop() ?? 0) };
  } finally {
    children.stop();
  }
}

/** Small costs are those of the program's own start. */
const least = 1;

function brokenIn(costs: readonly Cost[]): string[] {
  return (["check", "build"] as const).flatMap((what) => {
    const figures = costs.map((cost) => cost[what]);
    const last = figures.at(-1) as Measured;
    const growths = figures.slice(1).map(({ processor }, n) => processor / Math.max(least, (figures[n] as Measured).processor));
    const growth = Math.max(...growths);
    return [
      ...(last.processor > promise.seconds ? [`${what} takes ${last.processor.toFixed(1)} s`] : []),
      ...(last.peak > promise.peak ? [`${what} takes ${last.peak.toFixed(0)} MB`] : []),
      ...(growth > promise.growth ? [`${what} grows ${growth.toFixed(1)} times`] : []),
    ];
  });
}
