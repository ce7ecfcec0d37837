import { readInventory } from "../../months/inventory.ts";
import { draftOf } from "../draft/draft.ts";
import { Unreadable } from "../page.ts";
import { readPage } from "../readers/read-page.ts";
import type { ImportAnswer, ImportJob } from "./import-in-process.ts";

process.once("message", async (job: ImportJob) => {
  const answer = await answerTo(job);
  process.send?.(answer, undefined, {}, () => process.disconnect());
});

async function answerTo({ path, wanted, content }: ImportJob): Promise<ImportAnswer> {
  try {
    const page = await readPage(path);
    return { imported: { page, draft: draftOf(page, wanted, readInventory(content)) } };
  } catch (error) {
    if (error instanceof Unreadable) return { why: error.why };
    const { message, stack, code, path: file, syscall } = error as NodeJS.ErrnoException;
    return { error: { message, ...(stack && { stack }), ...(code && { code }), ...(file && { path: file }), ...(syscall && { syscall }) } };
  }
}
