import { join } from "node:path";
import { type Inventory, pathOf, readInventory, textsOf } from "../../authoring/months/inventory.ts";
import { monthWordsIn } from "../../authoring/months/month-words.ts";
import { layOutOriginal } from "../../authoring/months/original.ts";
import { statedIn } from "../../authoring/months/previous-issue.ts";
import { layOutTranslations } from "../../authoring/months/translation.ts";
import { AlreadyThere, LeadsOut, writeNew } from "../../authoring/write-files.ts";
import type { Language } from "../../domain/language.ts";
import { type Month, parseMonth } from "../../domain/month.ts";
import { nearest } from "../../problems/nearest.ts";
import type { Options } from "../call/options.ts";
import { WrongCall } from "../call/wrong-call.ts";
import { withContent } from "../report-errors.ts";
import { today } from "../today.ts";
import { asOpened } from "./as-opened.ts";
import { ask, type Terminal } from "./ask.ts";
import { type LaidOut, type NewWords, newWordsIn } from "./new-words.ts";
import { type Judge, offeredMonth, wantedMonth } from "./wanted-month.ts";

/** `npm run new`: lays out a month, or the translations of one, and says what to do next. */
export async function newCommand(options: Options, terminal: Terminal = { input: process.stdin, output: process.stdout }): Promise<number> {
  const words = newWordsIn(options.language);
  return await withContent(options, async () => {
    const judge = judgeOf(options, words);
    const named = options.named.join(" ");
    const month = named ? wantedMonth(named, judge) : await askedMonth(judge, terminal);
    console.log(typeof month === "string" ? month : layOut(month, judge, options));
  });
}

function judgeOf(options: Options, words: NewWords): Judge {
  const inventory = readInventory(options.content);
  const { site } = inventory;
  const language = languageOf(inventory, options.in, words);
  const comments = monthWordsIn(options.language);
  const day = today(site.timezone);
  const missing = (month: Month) =>
    language === site.original
      ? layOutOriginal(inventory, month, comments)
      : layOutTranslations(inventory, month, { language, today: day }, comments);
  return { inventory, language, now: parseMonth(day.slice(0, 7)) as Month, missing, words };
}

function languageOf({ site }: Inventory, wanted: string | null, words: NewWords): Language {
  const language = wanted === null ? site.original : site.languages.find((known) => known === wanted);
  if (!language) throw new WrongCall(words.noLanguage(String(wanted), nearest(String(wanted), site.languages), site.languages));
  return language;
}

/** Asks for the month, where there is somebody to ask. @returns what is said instead, where none is wanted. */
async function askedMonth(judge: Judge, terminal: Terminal): Promise<Month | string> {
  const { words, inventory, language, now } = judge;
  const offered = offeredMonth(judge);
  if (!offered) return words.allTranslated(language);
  const isOriginal = language === inventory.site.original;
  const question = isOriginal ? words.offer(offered) : words.offerTranslation(offered, language);
  const understand = (answer: string) => {
    if (/^n(o|ão|on)?$/i.test(answer)) return words.declined;
    return /^(|s[ií]?|y(es)?)$/i.test(answer) ? offered : wantedMonth(answer, judge);
  };
  const answer = terminal.input.isTTY ? await ask(terminal, question, understand) : undefined;
  if (answer === undefined)
    throw new WrongCall(words.nameIt(`npm run new -- ${(offered ?? now).id}${isOriginal ? "" : ` --language ${language}`}`));
  return answer;
}

/** Writes what is missing of a month. @returns what is said of it. */
function layOut(month: Month, { inventory, language, missing, words }: Judge, { content }: Options): string {
  const files = missing(month);
  const isTranslation = language !== inventory.site.original;
  if (files.size === 0) return words.allThere(month, isTranslation ? language : null);
  write(content, files, words);
  const issue = pathOf(inventory, month, "issue", inventory.site.original);
  return words.laidOut({
    month,
    translation: isTranslation ? language : null,
    files: [...files.keys()].map((file) => asOpened(join(content, file))),
    kept: keptOf(inventory, month, language).map((file) => asOpened(join(content, file))),
    issue: asOpened(join(content, issue)),
    isDraft: files.has(issue) || statedIn(inventory, month)?.draft === true,
    content: content === "content" ? "" : ` --content ${/\s/.test(content) ? `"${content}"` : content}`,
  } satisfies LaidOut);
}

function write(content: string, files: ReadonlyMap<string, string>, words: NewWords): void {
  try {
    writeNew(content, files);
  } catch (error) {
    if (error instanceof AlreadyThere) throw new WrongCall(words.taken(error.files.map((file) => asOpened(join(content, file)))));
    if (error instanceof LeadsOut) throw new WrongCall(words.leadsOut(asOpened(join(content, error.message))));
    throw error;
  }
}

function keptOf(inventory: Inventory, month: Month, language: Language): string[] {
  const texts = [...textsOf(inventory, month).values()];
  const files = texts.map(({ original, translations }) => (language === inventory.site.original ? original : translations.get(language)));
  return files.flatMap((file) => file?.source.path ?? []);
}
