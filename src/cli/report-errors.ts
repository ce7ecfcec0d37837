import { resolve } from "node:path";
import { MissingFiles } from "../build/missing-files.ts";
import { SendingFailed } from "../build/sending-failed.ts";
import { type SystemError, systemErrorOf } from "../cache/system-error.ts";
import { DocumentError } from "../pdf/document-error.ts";
import { printProblems } from "../problems/print.ts";
import { ContentError } from "../problems/problem.ts";
import { visiblePath } from "../problems/visible.ts";
import { callWordsIn } from "./call/call-words.ts";
import type { Options } from "./call/options.ts";
import { WrongCall } from "./call/wrong-call.ts";
import { nearestThere, requireContent } from "./folders.ts";
import { mailWordsIn } from "./mail/mail-words.ts";
import { type EditorsLanguage, wordsIn } from "./words.ts";

/**
 * Runs what reads the content, and answers with the exit status. Whatever a person can do something about is printed; only what is a
 * mistake of ours is thrown on.
 * @param run Where it gives a number, that is the exit status; else it is 0.
 */
export async function withContent(options: Options, run: () => Promise<unknown> | unknown): Promise<number> {
  return await reportErrors(options.language, () => {
    requireContent(options);
    return run();
  });
}

/** The same for what reads no content. */
export async function reportErrors(language: EditorsLanguage, run: () => Promise<unknown> | unknown): Promise<number> {
  try {
    const status = await run();
    return typeof status === "number" ? status : 0;
  } catch (error) {
    const [status, sentence] = answerTo(error, language);
    console.error(sentence);
    return status;
  }
}

/**
 * What is said of what a person can do something about, and the exit status.
 * @throws the error itself where it is a mistake of ours.
 */
export function answerTo(error: unknown, language: EditorsLanguage): [status: number, sentence: string] {
  if (error instanceof WrongCall) return [2, error.message];
  if (error instanceof ContentError) return [1, printProblems(error.problems, language)];
  if (error instanceof SendingFailed) return [1, mailWordsIn(language).failed[error.failure](error.message)];
  if (error instanceof MissingFiles) return [1, missingFiles(error, language)];
  if (error instanceof DocumentError && error.why.kind !== "file") return [1, wordsIn(language).noDocuments(error.why)];
  const refused = error instanceof DocumentError && error.why.kind === "file" ? error.why.error : systemErrorOf(error);
  if (!refused) throw error;
  return [2, refusal(refused, language)];
}

/** How many missing files are named. */
const most = 50;

/** A sentence, and a line for each file. */
function missingFiles({ paths }: MissingFiles, language: EditorsLanguage): string {
  const number = new Intl.NumberFormat(language);
  const { missing, more } = wordsIn(language).missingFiles;
  const named = paths.slice(0, most).map((path) => `  ${visiblePath(path)}`);
  const others = paths.length - named.length;
  return [missing(number.format(paths.length)), ...named, ...(others > 0 ? [`  ${more(number.format(others))}`] : [])].join("\n");
}

/** Where something cannot be made, what is in the way is the nearest thing that is there. */
function refusal({ code, path }: SystemError, language: EditorsLanguage): string {
  return callWordsIn(language).refused({ code, path: path && nearestThere(resolve(path)) });
}
