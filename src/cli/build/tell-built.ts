import type { Built } from "../../build/build.ts";
import type { Step } from "../../build/steps.ts";
import type { EditorsLanguage } from "../../languages/messages-in.ts";
import { countedIn, figuresOf, secondsIn } from "../figures.ts";
import { commandMessages } from "../messages.ts";

/** How many steps are listed. */
const most = 5;

/**
 * What was built, for a person: a line with what there is, one with the files, and one with the slowest steps.
 * @param start When it began, of `performance.now()`.
 */
export function tellBuilt(built: Built, start: number, language: EditorsLanguage): string {
  const { archive, pages, files, unchanged, steps } = built;
  const words = commandMessages("build", language);
  const number = new Intl.NumberFormat(language);
  return [
    commandMessages("build", language).built({ ...countedIn(language, figuresOf(archive, start)), pages }),
    words.files({ count: number.format(files.length), size: megabytes(sizeOf(built), language), unchanged: number.format(unchanged) }),
    words.slowest({
      steps: slowestOf(steps)
        .map(({ name, seconds }) => `${words.steps[name]} ${secondsIn(language, seconds)}`)
        .join(" · "),
    }),
  ].join("\n");
}

/** The same for programs: one JSON object in a line; sizes in bytes, times in seconds. */
export function tellBuiltAsJson(built: Built, start: number): string {
  const { archive, pages, files, unchanged, steps } = built;
  const { seconds, ...figures } = figuresOf(archive, start);
  return JSON.stringify({
    ...figures,
    pages,
    files: files.length,
    bytes: sizeOf(built),
    unchanged,
    seconds: Number(seconds),
    steps: steps.map(inMilliseconds),
  });
}

function inMilliseconds({ name, seconds }: Step): Step {
  return { name, seconds: Math.round(seconds * 1000) / 1000 };
}

function slowestOf(steps: readonly Step[]): Step[] {
  return [...steps].sort((a, b) => b.seconds - a.seconds).slice(0, most);
}

function sizeOf({ files }: Built): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}

function megabytes(bytes: number, language: EditorsLanguage): string {
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(bytes / 1e6)} MB`;
}
