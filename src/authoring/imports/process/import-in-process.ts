import { type ChildProcess, fork } from "node:child_process";
import { modulePath } from "../../../program.ts";
import type { ImportDraft } from "../draft/draft.ts";
import type { ImportRequest } from "../draft/findings.ts";
import { type ImportedPage, Unreadable, type Why } from "../page.ts";

/** What the process is to do: read a page, and make a draft of it for an archive. */
export interface ImportJob {
  /** The saved page. */
  readonly path: string;
  readonly wanted: ImportRequest;
  /** The archive's content folder. */
  readonly content: string;
}

/** A page that was read, and what became of it. */
export interface ImportResult {
  readonly page: ImportedPage;
  readonly draft: ImportDraft;
}

/** An error, as it goes from one process to another. */
type SentError = Pick<NodeJS.ErrnoException, "message" | "stack" | "code" | "path" | "syscall">;

/** What the process answers: what it made, why the page cannot be read, or an error of the system or of ours. */
export type ImportAnswer = { readonly imported: ImportResult } | { readonly why: Why } | { readonly error: SentError };

/** What an import may take: memory, in megabytes, and time, in milliseconds. */
export interface Limits {
  readonly memory: number;
  readonly time: number;
}

/** A document of as much text as an archive reads takes a tenth of it. */
const usual: Limits = { memory: 1_000, time: 60_000 };

/**
 * Reads a page and makes a draft of it in a process of its own. A stranger wrote the page: a small file may ask for more than the machine has, and
 * what runs out of memory ends with its process. A thread could be given less memory, and takes the process with it all the same.
 * @throws Unreadable for what is no page, or takes too much; an error of the system where the file cannot be read.
 */
export async function importApart(job: ImportJob, limits = usual): Promise<ImportResult> {
  const child = fork(modulePath(import.meta.dirname, "process"), [], {
    execArgv: [`--max-old-space-size=${limits.memory}`],
    serialization: "advanced",
    // What the engine says of its end is for nobody.
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  const timer = setTimeout(() => child.kill("SIGKILL"), limits.time);
  try {
    const answer = await answerOf(child, job);
    if ("imported" in answer) return answer.imported;
    throw "why" in answer ? new Unreadable(answer.why) : Object.assign(new Error(answer.error.message), answer.error);
  } finally {
    clearTimeout(timer);
    child.kill("SIGKILL");
  }
}

/** What the process answers; where it ends without a word, the page took too much. */
function answerOf(child: ChildProcess, job: ImportJob): Promise<ImportAnswer> {
  return new Promise((done, fail) => {
    child.on("message", (answer) => done(answer as ImportAnswer));
    child.on("error", fail);
    child.on("exit", () => done({ why: "too-costly" }));
    child.send(job, (error) => error && done({ why: "too-costly" }));
  });
}
