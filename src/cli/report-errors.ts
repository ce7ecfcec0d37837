import { resolve } from "node:path";
import { MissingFiles } from "../build/listed-files.ts";
import { SendingFailed } from "../build/sending-failed.ts";
import { type SystemError, systemErrorOf } from "../cache/system-error.ts";
import type { EditorsLanguage } from "../languages/messages-in.ts";
import { DocumentError, type Refusal } from "../pdf/job.ts";
import { printProblems } from "../problems/print.ts";
import { ContentError } from "../problems/problem.ts";
import { visiblePath } from "../problems/visible.ts";
import { WrongCall } from "./command.ts";
import { type ContentOptions, nearestThere, requireContent } from "./folders.ts";
import { commandMessages } from "./messages.ts";

/**
 * Runs what reads the content, and answers with the exit status. Whatever a person can do something about is printed; only what is a
 * mistake of ours is thrown on.
 * @param run Where it gives a number, that is the exit status; else it is 0.
 */
export async function withContent(options: ContentOptions, run: () => Promise<unknown> | unknown): Promise<number> {
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
  if (error instanceof SendingFailed) return [1, commandMessages("mail", language).failed[error.failure]({ answer: error.message })];
  if (error instanceof MissingFiles) return [1, missingFiles(error, language)];
  if (error instanceof DocumentError && error.why.kind !== "file") return [1, noDocuments(error.why, language)];
  const refused = error instanceof DocumentError && error.why.kind === "file" ? error.why.error : systemErrorOf(error);
  if (!refused) throw error;
  return [2, refusal(refused, language)];
}

function noDocuments(why: Exclude<Refusal, { kind: "file" }>, language: EditorsLanguage): string {
  const words = commandMessages("build", language).noDocuments;
  if (why.kind === "missing") return words.missing({ name: why.program, detail: why.detail });
  return why.kind === "refused" ? words.refused(why) : words.ended(why);
}

/** How many missing files are named. */
const most = 50;

/** A sentence, and a line for each file. */
function missingFiles({ paths }: MissingFiles, language: EditorsLanguage): string {
  const number = new Intl.NumberFormat(language);
  const { missingFiles: missing, moreFiles: more } = commandMessages("build", language);
  const named = paths.slice(0, most).map((path) => `  ${visiblePath(path)}`);
  const others = paths.length - named.length;
  return [
    missing({ count: number.format(paths.length) }),
    ...named,
    ...(others > 0 ? [`  ${more({ count: number.format(others) })}`] : []),
  ].join("\n");
}

/** The system's words for what a sentence of ours is said of. */
const refusals = {
  permission: ["EACCES", "EPERM", "EROFS"],
  full: ["ENOSPC", "EDQUOT"],
  notFolder: ["ENOTDIR", "EEXIST"],
  busy: ["EBUSY", "EXDEV"],
};

/** Where something cannot be made, what is in the way is the nearest thing that is there. */
function refusal({ code, path }: SystemError, language: EditorsLanguage): string {
  const { refused } = commandMessages("call", language);
  const [kind = "other"] = Object.entries(refusals).find(([, codes]) => codes.includes(code)) ?? [];
  return refused[kind as keyof typeof refused]({ code, path: path && nearestThere(resolve(path)) });
}
