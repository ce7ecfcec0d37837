import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type LoadOptions, load } from "../../../src/content/load.ts";
import type { Archive } from "../../../src/domain/archive.ts";
import { printProblems } from "../../../src/problems/print.ts";
import { ContentError, type Problem } from "../../../src/problems/problem.ts";
import { madeUpArchive } from "./made-up-archive.ts";

/** A symbolic link to another path. */
export interface LinkTo {
  readonly linkTo: string;
}

/** A named pipe, which nobody writes to. */
export interface Pipe {
  readonly pipe: true;
}

type Content = string | Uint8Array | LinkTo | Pipe;

/** What differs from the made-up archive, by path: new content, an edit of what is there, or null for a deleted file. */
export type Changes = Readonly<Record<string, Content | null | ((text: string) => string)>>;

/** Replaces a part of a file, which has to be there. */
export function swap(from: string, to: string): (text: string) => string {
  return (text) => {
    assert.ok(text.includes(from), `“${from}” is not in:\n${text}`);
    return text.replace(from, () => to);
  };
}

/** Adds to the end of a file. */
export function append(more: string): (text: string) => string {
  return (text) => text + more;
}

/** Writes the made-up archive with some changes into a new temporary folder and returns its path. */
export function archive(changes: Changes = {}, base: Readonly<Record<string, Content>> = madeUpArchive): string {
  const folder = mkdtempSync(join(tmpdir(), "gaceta-"));
  for (const path of new Set([...Object.keys(base), ...Object.keys(changes)])) {
    const content = contentOf(base[path], changes[path]);
    if (content !== null) write(join(folder, path), content);
  }
  return folder;
}

function contentOf(before: Content | undefined, change: Changes[string] | undefined): Content | null {
  if (change === undefined) return before ?? null;
  return typeof change === "function" ? change(String(before ?? "")) : change;
}

function write(path: string, content: Content): void {
  mkdirSync(dirname(path), { recursive: true });
  if (typeof content === "object" && "linkTo" in content) symlinkSync(content.linkTo, path);
  else if (typeof content === "object" && "pipe" in content) execFileSync("mkfifo", [path]);
  else writeFileSync(path, content);
}

/** The day on which the tests take place. */
export const testDay = "2022-01-01";

/** Loads the made-up archive with some changes. */
export function loaded(changes: Changes = {}, options: Partial<LoadOptions> = {}): Archive {
  const content = archive(changes);
  try {
    return load({ content, today: () => testDay, drafts: false, ...options });
  } finally {
    rmSync(content, { recursive: true });
  }
}

/** What is wrong with the made-up archive after some changes. */
export function problemsOf(changes: Changes, options: Partial<LoadOptions> = {}): readonly Problem[] {
  try {
    loaded(changes, options);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}

/** What an editor reads of it. */
export function printed(changes: Changes): string {
  return printProblems(problemsOf(changes), "en");
}

/** What makes an archive of one language of the made-up one. */
export const inSpanishOnly: Changes = {
  "site.yaml": (text) => text.replace("[es, en]", "[es]").replace(/\{es: ([^,{}]*), en: [^{}]*\}/g, "$1"),
  "regions.yaml": (text) => text.replace(/\{es: ([^,{}]*), en: [^{}]*\}/g, "$1"),
  "topics.yaml": (text) => text.replace(/\{es: ([^,{}]*), en: [^{}]*\}/g, "$1"),
  "partners.yaml": (text) => text.replace(/\{es: ([^,{}]*), en: [^{}]*\}/g, "$1"),
  "pages/about.en.md": null,
  "issues/2021-09/issue.en.md": null,
  "issues/2021-09/north.en.md": null,
};
