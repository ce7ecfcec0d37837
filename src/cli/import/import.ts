import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { ImportDraft } from "../../authoring/imports/draft/draft.ts";
import type { ImportRequest } from "../../authoring/imports/draft/findings.ts";
import { Unreadable } from "../../authoring/imports/page.ts";
import { type ImportJob, type ImportResult, importApart } from "../../authoring/imports/process/import-in-process.ts";
import { endingOf, endings } from "../../authoring/imports/readers/read-page.ts";
import { type Inventory, monthsOf, readInventory } from "../../authoring/months/inventory.ts";
import { AlreadyThere, filesThere, LeadsOut, writeNew } from "../../authoring/write-files.ts";
import { suggestMonth } from "../../content/files/suggest-month.ts";
import type { Language } from "../../domain/language.ts";
import { type Month, parseMonth } from "../../domain/month.ts";
import { nearest } from "../../problems/nearest.ts";
import { WrongCall } from "../command.ts";
import { type CommandMessages, commandMessages } from "../messages.ts";
import { firstOf } from "../printing.ts";
import { withContent } from "../report-errors.ts";
import type { ImportOptions } from "./options.ts";
import { reportOf } from "./report.ts";

/** `npm run import`: makes a draft of a month, or one region's report, from a saved page, and says what it found and what it could not place. */
export async function importPage(options: ImportOptions): Promise<number> {
  const words = commandMessages("import", options.language);
  return await withContent(options, async () => {
    const file = fileOf(options.named[0], words);
    const month = monthOf(options.month, words);
    const inventory = readInventory(options.content);
    const wanted = wantedOf(options, month, basename(file), inventory, words);
    if (wanted.region === null) requireNew(options.content, month, words);
    else requireMonth(inventory, month, words);
    const { page, draft } = await read({ path: file, wanted, content: options.content }, words);
    write(options.content, draft, wanted, words);
    console.log(reportOf({ page, draft, wanted, inventory, content: options.content }, words));
  });
}

function wantedOf(
  options: ImportOptions,
  month: Month,
  file: string,
  inventory: Inventory,
  words: CommandMessages<"import">,
): ImportRequest {
  const { region } = options;
  const known = inventory.registers.regions.all.map(({ id }) => id);
  if (region !== null && !known.includes(region)) throw new WrongCall(words.noRegion({ region, near: nearest(region, known), known }));
  return { month, region, language: languageOf(inventory, options.in, words), file, comments: options.language };
}

/** Endings of documents that people have, and that no reader of ours takes. */
const ofOtherPrograms = /^\.(pdf|doc|odt|rtf|pages)$/;

function fileOf(file: string | undefined, words: CommandMessages<"import">): string {
  if (file === undefined) throw new WrongCall(words.usage);
  if (!existsSync(file)) throw new WrongCall(words.noFile({ file, near: near(file) }));
  if (statSync(file).isDirectory()) throw new WrongCall(words.isFolder({ file }));
  const ending = endingOf(file);
  if (ofOtherPrograms.test(ending)) throw new WrongCall(words.otherProgram({ file, ending }));
  if (!endings.includes(ending)) throw new WrongCall(words.wrongKind({ file, known: endings }));
  return file;
}

/** The file in the same folder that may have been meant. */
function near(file: string): string | null {
  const folder = dirname(file);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => endings.includes(endingOf(name))) : [];
  const found = nearest(basename(file), names);
  return found === null ? null : join(folder, found);
}

function monthOf(text: string | null, words: CommandMessages<"import">): Month {
  if (text === null) throw new WrongCall(words.noMonth);
  const month = parseMonth(text);
  const near = suggestMonth(text)?.id ?? null;
  if (!month) throw new WrongCall(words.badMonth({ text, near, example: near ?? "2021-09" }));
  return month;
}

function languageOf({ site }: Inventory, wanted: string | null, words: CommandMessages<"import">): Language {
  const language = wanted === null ? site.original : site.languages.find((known) => known === wanted);
  if (!language)
    throw new WrongCall(
      words.noLanguage({ language: String(wanted), near: nearest(String(wanted), site.languages), known: site.languages }),
    );
  return language;
}

/** How many files of a month are named. */
const most = 3;

function requireNew(content: string, month: Month, words: CommandMessages<"import">): void {
  const there = filesThere(content, month);
  if (there.length > 0) throw new WrongCall(words.monthThere({ month: month.id, files: firstOf(there, most) }));
}

function requireMonth(inventory: Inventory, { id }: Month, words: CommandMessages<"import">): void {
  const months = monthsOf(inventory).map((month) => month.id);
  if (!months.includes(id)) throw new WrongCall(words.noSuchMonth({ month: id, near: nearest(id, months) }));
}

async function read(job: ImportJob, words: CommandMessages<"import">): Promise<ImportResult> {
  try {
    return await importApart(job);
  } catch (error) {
    if (error instanceof Unreadable) throw new WrongCall(words.unreadable[error.why]({ file: job.path }));
    throw error;
  }
}

function write(
  content: string,
  { files, pictures }: ImportDraft,
  { month, region }: ImportRequest,
  words: CommandMessages<"import">,
): void {
  try {
    writeNew(content, new Map<string, string | Uint8Array>([...files, ...pictures]));
  } catch (error) {
    if (error instanceof AlreadyThere)
      throw new WrongCall(
        region === null
          ? words.monthThere({ month: month.id, files: firstOf(error.files, most) })
          : words.fileThere({ files: error.files, count: error.files.length }),
      );
    if (error instanceof LeadsOut) throw new WrongCall(words.leadsOut({ file: error.message }));
    throw error;
  }
}
