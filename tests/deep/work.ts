import { Session } from "node:inspector/promises";
import { printJobs } from "../../src/build/pdf-jobs.ts";
import { examine } from "../../src/content/examine.ts";
import { editions } from "../../src/domain/edition.ts";
import { collectionsOf } from "../../src/eleventy/collections.ts";
import { printProblems, printWarnings } from "../../src/problems/print.ts";
import { searchDocuments } from "../../templates/search/documents.ts";
import { written } from "../fuzz/editions.ts";
import { Random } from "../fuzz/random.ts";

/** What an archive cost. */
export interface Work {
  /** How often blocks of code were run, in ours and in all libraries: the same on every machine and on every day. */
  readonly steps: number;
  /** How many characters were written: pages, mails, what is printed, what is searched, and messages to editors. */
  readonly characters: number;
  /** The codes of what is wrong. */
  readonly errors: readonly string[];
}

/** Counts what V8 runs. */
export class WorkCounter {
  readonly #session = new Session();

  async start(): Promise<void> {
    this.#session.connect();
    await this.#session.post("Profiler.enable");
    await this.#session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  }

  /** Reads an archive and writes all that can be written of it in this process. */
  async workOf(content: string): Promise<Work> {
    await this.#steps();
    const { characters, errors } = await writeAll(content);
    return { steps: await this.#steps(), characters, errors };
  }

  /** The steps since this was asked the last time. */
  async #steps(): Promise<number> {
    const { result } = await this.#session.post("Profiler.takePreciseCoverage");
    return result
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)))
      .reduce((sum, count) => sum + count, 0);
  }
}

async function writeAll(content: string): Promise<Omit<Work, "steps">> {
  const { archive, errors, warnings } = examine({ content, today: () => "2026-01-01", drafts: false });
  let characters = printProblems(errors, "en").length + printWarnings(warnings, "es").length;
  if (archive) {
    for await (const { text } of written(archive, new Random(1))) characters += text.length;
    for (const document of archive.site.languages.flatMap((language) => [...searchDocuments(archive, language)]))
      characters += document.content.length;
    for (const { data } of printJobs(collectionsOf(archive, editions), { content, site: content }))
      characters += JSON.stringify(data).length;
  }
  return { characters, errors: errors.map(({ code }) => code) };
}
