import { join, relative, resolve } from "node:path";
import { type Inventory, pathOf, readInventory, textsOf } from "../../authoring/months/inventory.ts";
import { layOutOriginal } from "../../authoring/months/original.ts";
import { statedIn } from "../../authoring/months/previous-issue.ts";
import { layOutTranslations } from "../../authoring/months/translation.ts";
import { AlreadyThere, LeadsOut, writeNew } from "../../authoring/write-files.ts";
import type { Language } from "../../domain/language.ts";
import { type Month, parseMonth } from "../../domain/month.ts";
import { monthName } from "../../languages/dates.ts";
import { messagesIn } from "../../languages/messages-in.ts";
import { nearest } from "../../problems/nearest.ts";
import { WrongCall } from "../command.ts";
import { type CommandMessages, commandMessages } from "../messages.ts";
import { withContent } from "../report-errors.ts";
import { today } from "../today.ts";
import { ask, type Terminal } from "./ask.ts";
import type { NewOptions } from "./options.ts";
import { type Judge, offeredMonth, wantedMonth } from "./wanted-month.ts";

/** `npm run new`: lays out a month, or the translations of one, and says what to do next. */
export async function newMonth(
  options: NewOptions,
  terminal: Terminal = { input: process.stdin, output: process.stdout },
): Promise<number> {
  const words = commandMessages("new", options.language);
  return await withContent(options, async () => {
    const judge = judgeOf(options, words);
    const named = options.named.join(" ");
    const month = named ? wantedMonth(named, judge) : await askedMonth(judge, terminal);
    console.log(typeof month === "string" ? month : layOut(month, judge, options));
  });
}

function judgeOf(options: NewOptions, words: CommandMessages<"new">): Judge {
  const inventory = readInventory(options.content);
  const { site } = inventory;
  const language = languageOf(inventory, options.in, words);
  const editors = options.language;
  const day = today(site.timezone);
  const missing = (month: Month) =>
    language === site.original
      ? layOutOriginal(inventory, month, editors)
      : layOutTranslations(inventory, month, { language, today: day, editors });
  return { inventory, language, editors, now: parseMonth(day.slice(0, 7)) as Month, missing, words };
}

function languageOf({ site }: Inventory, wanted: string | null, words: CommandMessages<"new">): Language {
  const language = wanted === null ? site.original : site.languages.find((known) => known === wanted);
  if (!language)
    throw new WrongCall(
      words.noLanguage({ language: String(wanted), near: nearest(String(wanted), site.languages), known: site.languages }),
    );
  return language;
}

/** Asks for the month, where there is somebody to ask. @returns what is said instead, where none is wanted. */
async function askedMonth(judge: Judge, terminal: Terminal): Promise<Month | string> {
  const { words, inventory, language, editors, now } = judge;
  const languageName = messagesIn(editors).languages[language];
  const offered = offeredMonth(judge);
  if (!offered) return words.allTranslated({ language: languageName });
  const isOriginal = language === inventory.site.original;
  const about = { month: offered.id, name: monthName(offered, editors) };
  const question = isOriginal ? words.offer(about) : words.offerTranslation({ ...about, language: languageName });
  const understand = (answer: string) => {
    if (/^n(o|ão|on)?$/i.test(answer)) return words.declined;
    return /^(|s[ií]?|y(es)?)$/i.test(answer) ? offered : wantedMonth(answer, judge);
  };
  const answer = terminal.input.isTTY ? await ask(terminal, `${question} `, understand) : undefined;
  if (answer === undefined)
    throw new WrongCall(words.nameIt({ example: `npm run new -- ${(offered ?? now).id}${isOriginal ? "" : ` --language ${language}`}` }));
  return answer;
}

/** Writes what is missing of a month. @returns what is said of it. */
function layOut(month: Month, { inventory, language, editors, missing, words }: Judge, { content }: NewOptions): string {
  const files = missing(month);
  const isOriginal = language === inventory.site.original;
  const languageName = messagesIn(editors).languages[language];
  if (files.size === 0) return words.allThere({ month: month.id, translation: isOriginal ? null : languageName });
  write(content, files, words);
  const { laidOut } = words;
  const about = { month: monthName(month, editors), language: languageName };
  const kept = keptOf(inventory, month, language);
  const opened = (paths: Iterable<string>) => [...paths].map((path) => `  ${asOpened(join(content, path))}`);
  return [
    isOriginal ? laidOut.original(about) : laidOut.translation(about),
    ...opened(files.keys()),
    ...(kept.length > 0 ? [laidOut.kept, ...opened(kept)] : []),
    laidOut.next,
    ...stepsAfter(month, files, { inventory, isOriginal, words, content }).map((step) => `  ${step}`),
  ].join("\n");
}

interface LaidOut extends Pick<Judge, "inventory" | "words"> {
  readonly isOriginal: boolean;
  readonly content: string;
}

/** What to do next, as commands to copy. */
function stepsAfter(month: Month, files: ReadonlyMap<string, string>, { inventory, isOriginal, words, content }: LaidOut): string[] {
  const { write, translate, check, start, publish, commit } = words.laidOut;
  const issue = pathOf(inventory, month, "issue", inventory.site.original);
  const isDraft = files.has(issue) || statedIn(inventory, month)?.draft === true;
  const behind = content === "content" ? "" : ` --content ${/\s/.test(content) ? `"${content}"` : content}`;
  return [
    isOriginal ? write : translate,
    check({ content: behind }),
    start({ content: behind }),
    isDraft ? publish({ issue: asOpened(join(content, issue)) }) : commit,
  ];
}

function write(content: string, files: ReadonlyMap<string, string>, words: CommandMessages<"new">): void {
  try {
    writeNew(content, files);
  } catch (error) {
    if (error instanceof AlreadyThere)
      throw new WrongCall(words.taken({ files: error.files.map((file) => asOpened(join(content, file))) }));
    if (error instanceof LeadsOut) throw new WrongCall(words.leadsOut({ file: asOpened(join(content, error.message)) }));
    throw error;
  }
}

function keptOf(inventory: Inventory, month: Month, language: Language): string[] {
  const texts = [...textsOf(inventory, month).values()];
  const files = texts.map(({ original, translations }) => (language === inventory.site.original ? original : translations.get(language)));
  return files.flatMap((file) => file?.source.path ?? []);
}

/** A path as a person can open it from their own folder, which npm passes on, since it runs commands in the project's folder. The shortest form. */
export function asOpened(path: string, from: string = process.env.INIT_CWD ?? process.cwd()): string {
  const [whole, below] = [resolve(path), relative(from, resolve(path))];
  return below.length < whole.length ? below : whole;
}
