import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { meantMonth } from "../../content/issues/meant-month.ts";
import { type Draft, draftOf } from "../../desk/imports/draft/draft.ts";
import type { Wanted } from "../../desk/imports/draft/findings.ts";
import { filesThere } from "../../desk/imports/month-there.ts";
import { type Page, Unreadable } from "../../desk/imports/page.ts";
import { endingOf, endings, readPage } from "../../desk/imports/readers/read-page.ts";
import { type Holdings, readHoldings } from "../../desk/months/holdings.ts";
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

/** `npm run import`: makes a draft of a month from a saved page, and says what it found and what it could not place. */
export async function importCommand(options: Options): Promise<number> {
  const words = importWordsIn(options.language);
  return await told(options, async () => {
    const file = fileOf(options.named[0], words);
    const month = monthOf(options.month, words);
    const holdings = readHoldings(options.content);
    const wanted: Wanted = { month, language: languageOf(holdings, options.in, words), file: basename(file), comments: options.language };
    requireNew(options.content, month, words);
    const { page, draft } = await read(file, wanted, holdings, words);
    write(options.content, draft, month, words);
    console.log(reportOf({ page, draft, wanted, holdings, content: options.content }, words));
  });
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

async function read(file: string, wanted: Wanted, holdings: Holdings, words: ImportWords): Promise<{ page: Page; draft: Draft }> {
  try {
    const page = await readPage(file);
    return { page, draft: draftOf(page, wanted, holdings) };
  } catch (error) {
    if (error instanceof Unreadable) throw new WrongCall(words.unreadable[error.why](file));
    throw error;
  }
}

function write(content: string, { files }: Draft, { id }: Month, words: ImportWords): void {
  try {
    writeNew(content, files);
  } catch (error) {
    if (error instanceof AlreadyThere) throw new WrongCall(words.monthThere(id, error.files));
    if (error instanceof LeadsOut) throw new WrongCall(words.leadsOut(error.message));
    throw error;
  }
}
