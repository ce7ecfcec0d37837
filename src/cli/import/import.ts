import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { meantMonth } from "../../content/issues/meant-month.ts";
import { importApart } from "../../desk/imports/apart/import-apart.ts";
import type { Imported, Job } from "../../desk/imports/apart/job.ts";
import type { Draft } from "../../desk/imports/draft/draft.ts";
import type { Wanted } from "../../desk/imports/draft/findings.ts";
import { filesThere } from "../../desk/imports/month-there.ts";
import { Unreadable } from "../../desk/imports/page.ts";
import { endingOf, endings } from "../../desk/imports/readers/read-page.ts";
import { type Holdings, monthsOf, readHoldings } from "../../desk/months/holdings.ts";
import { AlreadyThere, LeadsOut, writeNew } from "../../desk/write-files.ts";
import type { Language } from "../../domain/language.ts";
import { type Month, parseMonth } from "../../domain/month.ts";
import { nearest } from "../../problems/nearest.ts";
import type { Options } from "../call/options.ts";
import { WrongCall } from "../call/wrong-call.ts";
import { told } from "../told.ts";
import type { ImportWords } from "./import-words.ts";
import { importWordsIn } from "./import-words-in.ts";
import { reportOf } from "./report.ts";

/** `npm run import`: makes a draft of a month, or one region's report, from a saved page, and says what it found and what it could not place. */
export async function importCommand(options: Options): Promise<number> {
  const words = importWordsIn(options.language);
  return await told(options, async () => {
    const file = fileOf(options.named[0], words);
    const month = monthOf(options.month, words);
    const holdings = readHoldings(options.content);
    const wanted = wantedOf(options, month, basename(file), holdings, words);
    if (wanted.region === null) requireNew(options.content, month, words);
    else requireMonth(holdings, month, words);
    const { page, draft } = await read({ path: file, wanted, content: options.content }, words);
    write(options.content, draft, wanted, words);
    console.log(reportOf({ page, draft, wanted, holdings, content: options.content }, words));
  });
}

function wantedOf(options: Options, month: Month, file: string, holdings: Holdings, words: ImportWords): Wanted {
  const { region } = options;
  const known = holdings.registers.regions.all.map(({ id }) => id);
  if (region !== null && !known.includes(region)) throw new WrongCall(words.noRegion(region, nearest(region, known), known));
  return { month, region, language: languageOf(holdings, options.in, words), file, comments: options.language };
}

function fileOf(file: string | undefined, words: ImportWords): string {
  if (file === undefined) throw new WrongCall(words.usage);
  if (!existsSync(file)) throw new WrongCall(words.noFile(file, near(file)));
  if (statSync(file).isDirectory()) throw new WrongCall(words.isFolder(file));
  if (!endings.includes(endingOf(file))) throw new WrongCall(words.wrongKind(file, endingOf(file), endings));
  return file;
}

/** The file in the same folder that may have been meant. */
function near(file: string): string | null {
  const folder = dirname(file);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => endings.includes(endingOf(name))) : [];
  const found = nearest(basename(file), names);
  return found === null ? null : join(folder, found);
}

function monthOf(text: string | null, words: ImportWords): Month {
  if (text === null) throw new WrongCall(words.noMonth);
  const month = parseMonth(text);
  if (!month) throw new WrongCall(words.badMonth(text, meantMonth(text)));
  return month;
}

function languageOf({ site }: Holdings, wanted: string | null, words: ImportWords): Language {
  const language = wanted === null ? site.original : site.languages.find((known) => known === wanted);
  if (!language) throw new WrongCall(words.noLanguage(String(wanted), nearest(String(wanted), site.languages), site.languages));
  return language;
}

function requireNew(content: string, month: Month, words: ImportWords): void {
  const there = filesThere(content, month);
  if (there.length > 0) throw new WrongCall(words.monthThere(month.id, there));
}

function requireMonth(holdings: Holdings, { id }: Month, words: ImportWords): void {
  const months = monthsOf(holdings).map((month) => month.id);
  if (!months.includes(id)) throw new WrongCall(words.noSuchMonth(id, nearest(id, months)));
}

async function read(job: Job, words: ImportWords): Promise<Imported> {
  try {
    return await importApart(job);
  } catch (error) {
    if (error instanceof Unreadable) throw new WrongCall(words.unreadable[error.why](job.path));
    throw error;
  }
}

function write(content: string, { files, pictures }: Draft, { month, region }: Wanted, words: ImportWords): void {
  try {
    writeNew(content, new Map<string, string | Uint8Array>([...files, ...pictures]));
  } catch (error) {
    if (error instanceof AlreadyThere)
      throw new WrongCall(region === null ? words.monthThere(month.id, error.files) : words.fileThere(error.files));
    if (error instanceof LeadsOut) throw new WrongCall(words.leadsOut(error.message));
    throw error;
  }
}
