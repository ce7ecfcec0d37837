import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { systemErrorOf } from "../cache/system-error.ts";
import { DocumentError, type MadeDocument, type SerializedJob, type Task, type WorkerReport } from "./job.ts";
import { Maker } from "./maker.ts";

/** The process of a document process: makes what its standard input says, line by line, and says how that ended. */
async function work({ cache, builder, isWhole }: Task): Promise<WorkerReport> {
  const maker = new Maker(cache, () => endWithout(builder));
  const documents: MadeDocument[] = [];
  const lines = createInterface({ input: createReadStream("", { fd: 0 }), crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) documents.push(await maker.make(JSON.parse(line) as SerializedJob));
  if (isWhole) maker.clearUp();
  return { done: true, documents, refused: maker.refused };
}

/**
 * A build that was killed leaves its document process behind, which hears of that only once it waits for something. Another build may work at the same place
 * by then.
 */
function endWithout(builder: number): void {
  if (process.ppid !== builder) process.exit();
}

async function report(): Promise<WorkerReport> {
  try {
    return await work(JSON.parse(process.argv[2] ?? "") as Task);
  } catch (error) {
    if (error instanceof DocumentError) return { done: false, why: error.why };
    const refused = systemErrorOf(error);
    if (!refused) throw error;
    return { done: false, why: { kind: "file", detail: (error as Error).message, error: refused } };
  }
}

process.once("disconnect", () => process.exit());
const told = await report();
process.send?.(told, undefined, undefined, () => process.disconnect());
