import { isLacking } from "../../authoring/translations/draft/draft.ts";
import { readTexts, type Texts } from "../../authoring/translations/read-texts.ts";
import { type State, statesOf } from "../../authoring/translations/states.ts";
import type { Language } from "../../domain/language.ts";
import { ContentError } from "../../problems/problem.ts";
import { WrongCall } from "../command.ts";
import { type CommandMessages, commandMessages } from "../messages.ts";
import { linesOf, wrapped } from "../printing.ts";
import type { TranslationsOptions } from "./options.ts";
import { findTextSet } from "./requests.ts";

/** The columns of the table: of how many texts each is true. */
const columns = ["missing", "partial", "outdated", "machine", "reviewed", "human", "unstated"] as const;

/** How the texts of a month are in a language: a row of the table. */
interface Standing {
  readonly textSet: string;
  readonly language: Language;
  readonly states: readonly State[];
}

/** Prints how all translations are, or those of the month that is named. */
export function showTranslations({ named, content, language }: TranslationsOptions): void {
  const words = commandMessages("translations", language);
  const [name, ...more] = named;
  if (more.length > 0) throw new WrongCall(words.show.usage);
  const texts = readTexts(content);
  if (texts.site.languages.length === 1) throw new WrongCall(words.find.oneLanguage);
  const textSets = name === undefined ? texts.textSets : [findTextSet(name, texts, language, ["stamp", "draft"])];
  const standings = standingsOf({ ...texts, textSets });
  console.log([...table(standings, words), ...mending(standings, content, words)].join("\n"));
  // What could not be read is missing in the table, which is of use all the same.
  if (texts.errors.length > 0) throw new ContentError(texts.errors);
}

function standingsOf({ site, textSets }: Texts): Standing[] {
  const others = site.languages.filter((language) => language !== site.original);
  return textSets.flatMap((textSet) =>
    others.map((language) => ({ textSet: textSet.name, language, states: statesOf(textSet, language) })),
  );
}

/** Whether a text counts in a column. */
const counts: Readonly<Record<(typeof columns)[number], (state: State) => boolean>> = {
  missing: ({ made }) => made === "missing",
  partial: ({ lacks, lacksText }) => lacks.length > 0 || lacksText,
  outdated: ({ outdated }) => outdated === true,
  machine: ({ made }) => made === "machine",
  reviewed: ({ made }) => made === "reviewed",
  human: ({ made }) => made === "human",
  unstated: ({ made, outdated }) => made === "unstated" || outdated === null,
};

/** A line for each month and language, what is to be done below it, and the sums. */
function table(standings: readonly Standing[], words: CommandMessages<"translations">): string[] {
  const rows = standings.map(({ textSet, language, states }) => [textSet, language, ...numbers(states)]);
  const total = [words.show.total, "", ...numbers(standings.flatMap(({ states }) => states))];
  const [head = "", ...lines] = linesOf(
    [[words.show.textSet, words.show.language, ...columns.map((column) => words.show.columns[column])], ...rows, total],
    2,
  );
  const sum = lines.pop() as string;
  const body = lines.flatMap((line, n) => [line, ...remarks((standings[n] as Standing).states, words)]);
  return [head, ...body, "", sum];
}

function numbers(states: readonly State[]): string[] {
  return columns.map((column) => String(states.filter(counts[column]).length).replace(/^0$/, "·"));
}

/** What is to be done to the texts of a row, by their names. */
function remarks(states: readonly State[], words: CommandMessages<"translations">): string[] {
  const missing = states.filter(counts.missing).map(nameOf);
  const partial = states.filter(counts.partial).map((state) => `${nameOf(state)} (${lackedBy(state, words).join(", ")})`);
  const outdated = states.filter(counts.outdated).map(nameOf);
  const unstated = states.filter(counts.unstated).map((state) => `${nameOf(state)} (${state.made === "unstated" ? "method" : "of"})`);
  const said = Object.entries({ missing, partial, outdated, unstated }) as [
    keyof CommandMessages<"translations">["show"]["remarks"],
    string[],
  ][];
  return said.flatMap(([what, names]) =>
    names.length > 0 ? wrapped(`${words.show.remarks[what]}: ${names.join(", ")}`, "         ") : [],
  );
}

function lackedBy({ lacks, lacksText }: State, { text }: CommandMessages<"translations">): string[] {
  return [...lacks, ...(lacksText ? [text] : [])];
}

function nameOf({ group }: State): string {
  return group.name;
}

/** How each kind is mended, with the newest as the example: a command to copy. */
function mending(standings: readonly Standing[], content: string, words: CommandMessages<"translations">): string[] {
  const folder = /^[\w./~-]+$/.test(content) ? content : `"${content}"`;
  const more = content === "content" ? "" : ` --content ${folder}`;
  const say = (
    what: keyof CommandMessages<"translations">["show"]["mend"],
    is: (state: State) => boolean,
    command: (found: Found) => string,
  ) => {
    const found = find(standings, is);
    return found ? ["", ...wrapped(words.show.mend[what], ""), `  ${command(found)}`] : [];
  };
  const stamp = (path: string, rest: string) => `npm run translations -- stamp ${folder}/${path} ${rest} "${words.show.name}"${more}`;
  const reviewed = "--method reviewed --reviewer";
  return [
    ...say("missing", isLacking, ({ standing }) => `npm run translations -- draft ${standing.textSet} ${standing.language}${more}`),
    ...say(
      "partial",
      (state) => counts.partial(state) && !isLacking(state),
      ({ state }) => state.path,
    ),
    ...say("outdated", counts.outdated, ({ state }) => stamp(state.path, reviewed)),
    ...say("machine", counts.machine, (found) => stamp(filesOf(found), reviewed)),
    ...say("unstated", counts.unstated, ({ state }) => stamp(state.path, "--method human --translator")),
  ];
}

/** An example of what is to be done. */
interface Found {
  readonly standing: Standing;
  readonly state: State;
}

function find(standings: readonly Standing[], is: (state: State) => boolean): Found | null {
  const standing = standings.find(({ states }) => states.some(is));
  const state = standing?.states.find(is);
  return standing && state ? { standing, state } : null;
}

/** All files of a month at once, where all are a machine's: a person's must not be stamped by the way. */
function filesOf({ standing, state }: Found): string {
  return standing.states.every(counts.machine) ? state.path.replace(/[^/]+\.([a-z]+)\.md$/, "*.$1.md") : state.path;
}
