import { existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { PressError } from "../press/press-error.ts";
import { printProblems } from "../problems/print.ts";
import { ContentError } from "../problems/problem.ts";
import { marker } from "../publish/stage.ts";
import type { Options } from "./options.ts";
import { wordsIn } from "./words.ts";

/** Runs what reads the content; problems in it, and documents that cannot be made, are printed, not thrown, and are exit status 1. */
export async function told({ content, language }: Options, run: () => Promise<void> | void): Promise<number> {
  if (!existsSync(content) || !statSync(content).isDirectory()) {
    console.error(wordsIn(language).noContent(content));
    return 2;
  }
  try {
    await run();
    return 0;
  } catch (error) {
    if (error instanceof ContentError) console.error(printProblems(error.problems, language));
    else if (error instanceof PressError) console.error(wordsIn(language).noDocuments(error.why));
    else throw error;
    return 1;
  }
}

/** Whether a folder may be replaced by a site: it is new or empty, or is one, and neither holds nor is in the content. */
export function isSafeOutput({ content, output }: Options): boolean {
  const target = real(output);
  const isIn = (inner: string, outer: string) => `${inner}${sep}`.startsWith(`${outer}${sep}`);
  if ([content, process.cwd(), import.meta.dirname].some((path) => isIn(real(path), target)) || isIn(target, real(content))) return false;
  if (!existsSync(target)) return true;
  return statSync(target).isDirectory() && (readdirSync(target).length === 0 || existsSync(join(target, marker)));
}

function real(path: string): string {
  return existsSync(path) ? realpathSync(path) : resolve(path);
}
