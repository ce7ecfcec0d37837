import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type EditorsLanguage, editorMessages } from "../../languages/messages-in.ts";
import { excerptOf } from "../../problems/excerpt.ts";
import type { JsonPosition, JsonProblem } from "../../problems/json.ts";
import { commandMessages } from "../messages.ts";

/** One thing that has to be mended: all of it is text, none of it markup. */
export interface FailureDetail extends Pick<JsonProblem, "message" | "expected" | "hint" | "also"> {
  /** Null where nobody knows the place. */
  readonly at: JsonPosition | null;
}

/** Why the dev session cannot show what is in the folders now, as the page reports it. */
export interface BuildFailure {
  readonly language: EditorsLanguage;
  readonly title: string;
  readonly mistakes: readonly FailureDetail[];
  /** What is before the parts of a mistake. */
  readonly labels: { readonly expected: string; readonly hint: string; readonly also: string };
  readonly waiting: string;
  readonly close: string;
  /** The same for the terminal. */
  readonly printed: string;
}

/** Puts mistakes into a frame of words. */
export function failureWith(title: string, mistakes: readonly FailureDetail[], printed: string, language: EditorsLanguage): BuildFailure {
  const { waiting, close } = commandMessages("start", language);
  return { language, title, mistakes, labels: editorMessages("problems", language).labels, waiting, close, printed };
}

/** What has no place in a file, in one sentence. */
export function hindranceFailure(message: string, language: EditorsLanguage): BuildFailure {
  const mistake = { at: null, message, expected: null, hint: null, also: [] };
  return failureWith(commandMessages("start", language).hindrance, [mistake], message, language);
}

const root = join(import.meta.dirname, "../../..");

/** Where something is in the program: a file below its root, line and column from 1. */
interface Spot {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** What esbuild says of styles and scripts, as far as it is used here; its columns begin with 0. */
interface BundlerMessage {
  readonly text: string;
  readonly location: Spot | null;
}

/** Errors in the program's code, in short: where they are, and what Node or esbuild says (in English, as they do). */
export function codeFailure(error: unknown, language: EditorsLanguage): BuildFailure {
  const mistakes = bundlerMessages(error)?.map(ofBundler) ?? [ofNode(error)];
  const { codeProblem } = commandMessages("start", language);
  return failureWith(codeProblem, mistakes, [`${codeProblem}:`, ...mistakes.map(print)].join("\n\n"), language);
}

function bundlerMessages(error: unknown): readonly BundlerMessage[] | null {
  const { errors } = error as { errors?: readonly object[] };
  return errors?.every((message) => "location" in message) ? (errors as readonly BundlerMessage[]) : null;
}

function ofBundler({ text, location }: BundlerMessage): FailureDetail {
  return mistakeAt(text, location && { ...location, column: location.column + 1 });
}

/** What Node threw; Eleventy wraps what templates throw. */
function ofNode(error: unknown): FailureDetail {
  if (!(error instanceof Error)) return mistakeAt(String(error), null);
  const { originalError, cause = originalError } = error as { originalError?: unknown; cause?: unknown };
  if (cause instanceof Error) return ofNode(cause);
  return mistakeAt(`${error.name}: ${error.message}`.replaceAll(`${root}/`, ""), spotIn(error.stack ?? ""));
}

/** The first file of the program that a stack names, as a path or as an address; packages are not ours to mend. */
function spotIn(stack: string): Spot | null {
  const marked = stack.replaceAll(`${pathToFileURL(root)}/`, "\0").replaceAll(`${root}/`, "\0");
  for (const [, file = "", line = 1, column] of marked.matchAll(/\0([^\s():?']+)(?:\?\d+)?(?::(\d+))?(?::(\d+))?/g)) {
    if (file.startsWith("node_modules/") || !statSync(join(root, file), { throwIfNoEntry: false })?.isFile()) continue;
    return { file, line: Number(line), ...(column ? { column: Number(column), length: 1 } : caretIn(stack)) };
  }
  return null;
}

/** Where code cannot even be read, the line is in the stack with a mark below it. */
function caretIn(stack: string): Pick<Spot, "column" | "length"> {
  const [, before = "", mark = " "] = /^( *)(\^+)$/m.exec(stack) ?? [];
  return { column: before.length + 1, length: mark.length };
}

function mistakeAt(message: string, spot: Spot | null): FailureDetail {
  return { at: spot && positionOf(spot), message, expected: null, hint: null, also: [] };
}

function positionOf({ file, line, column, length }: Spot): JsonPosition {
  const text = readFileSync(join(root, file), "utf8").split("\n")[line - 1] ?? "";
  const position = { file, line, column, length, text };
  return { file, line, column, endColumn: column + length, excerpt: excerptOf(position) };
}

function print({ at, message }: FailureDetail): string {
  if (!at) return message;
  const { file, line, column, excerpt } = at;
  const lines = excerpt ? [`  ${excerpt.text}`, `  ${" ".repeat(excerpt.column - 1)}${"^".repeat(excerpt.length)}`] : [];
  return [`${file}:${line}:${column}: ${message}`, ...lines].join("\n");
}
