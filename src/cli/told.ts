import { existsSync, readdirSync, statSync } from "node:fs";
import { resolve, sep } from "node:path";
import { printProblems } from "../problems/print.ts";
import { ContentError } from "../problems/problem.ts";
import type { Options } from "./options.ts";
import { wordsIn } from "./words.ts";

/** Runs what reads the content; problems in it are printed, not thrown, and are exit status 1. */
export async function told({ content, language }: Options, run: () => Promise<void> | void): Promise<number> {
  if (!existsSync(content) || !statSync(content).isDirectory()) {
    console.error(wordsIn(language).noContent(content));
    return 2;
  }
  try {
    await run();
    return 0;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(printProblems(error.problems, language));
    return 1;
  }
}

/** Whether a folder may be replaced by a site: it is new or empty, or was one, and does not hold the content or this program. */
export function isSafeOutput({ content, output }: Options): boolean {
  const target = resolve(output);
  const holds = (path: string) => `${resolve(path)}${sep}`.startsWith(`${target}${sep}`);
  if (holds(content) || holds(process.cwd()) || holds(import.meta.dirname)) return false;
  if (!existsSync(target)) return true;
  return statSync(target).isDirectory() && (readdirSync(target).length === 0 || existsSync(resolve(target, "sitemap.xml")));
}
