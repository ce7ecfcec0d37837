import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { draft, isLacking, type TranslationDraft } from "../../authoring/translations/draft/draft.ts";
import { CannotEdit } from "../../authoring/translations/edit-front-matter.ts";
import { readTexts } from "../../authoring/translations/read-texts.ts";
import { type Service, TranslationFailed } from "../../authoring/translations/service/protocol.ts";
import { type Address, isPrivate, readAddress, serviceAt } from "../../authoring/translations/service/service.ts";
import { type State, statesOf } from "../../authoring/translations/states.ts";
import { replace, writeNew } from "../../authoring/write-files.ts";
import { WrongCall } from "../command.ts";
import { type CommandMessages, commandMessages } from "../messages.ts";
import { today } from "../today.ts";
import type { TranslationsOptions } from "./options.ts";
import { findLanguage, findTextSet, requireValid } from "./requests.ts";

/** How long a service may take for an answer, and how long it is left alone where it is busy, in milliseconds. */
const way = { patience: 60_000, pause: 1_000 };

/** Where languages and names are read from. */
const registers = ["site.yaml", "regions.yaml", "partners.yaml", "authors.yaml"];

/** Has a service translate what a month lacks in a language, and writes it as a machine's. */
export async function draftTranslations([name, tongue, ...more]: readonly string[], options: TranslationsOptions): Promise<number> {
  const words = commandMessages("translations", options.language);
  if (name === undefined || more.length > 0) throw new WrongCall(words.draft.usage);
  const texts = readTexts(options.content);
  const textSet = findTextSet(name, texts, options.language);
  const language = findLanguage(tongue, texts, options.language);
  const states = statesOf(textSet, language);
  if (!states.some(isLacking)) {
    console.log([words.draft.nothing({ textSet: name, language }), ...leftAlone(states, words)].join("\n"));
    return 0;
  }
  const address = addressIn(process.env, words);
  requireValid([...registers, ...textSet.groups.map(({ original }) => original.source.path)], options);
  const service = serviceAt(address, { from: texts.site.original, to: language, key: keyIn(process.env) }, way);
  const order = { textSet, language, texts, date: today(texts.site.timezone) };
  const made = await answerOf(() => draft(order, service), address, words);
  if (!made) return 1;
  const changed = states.filter((state) => hasChanged(state, options.content)).map(({ path }) => path);
  const rest = without(made, changed);
  write(rest, options);
  console.log([...told(rest, service, words), ...listed(words.draft.changed, changed), ...leftAlone(states, words)].join("\n"));
  return rest.failed.size + rest.kept.size + changed.length > 0 ? 1 : 0;
}

/** Whether somebody has written or changed a file that lacked something, while the service was at work. */
function hasChanged(state: State, content: string): boolean {
  const path = join(content, state.path);
  const before = state.group.translations.get(state.language)?.source.bytes;
  const now = existsSync(path) ? readFileSync(path) : undefined;
  return isLacking(state) && !(before && now ? now.equals(before) : before === now);
}

function without({ states, ...parts }: TranslationDraft, paths: readonly string[]): TranslationDraft {
  const rest = <T>(part: ReadonlyMap<string, T>) => new Map([...part].filter(([path]) => !paths.includes(path)));
  return { states, made: rest(parts.made), filled: rest(parts.filled), failed: rest(parts.failed), kept: rest(parts.kept) };
}

function keyIn({ TRANSLATE_KEY }: NodeJS.ProcessEnv): string | null {
  return TRANSLATE_KEY?.trim() || null;
}

/** The service that the environment names, if it may be used. */
function addressIn(environment: NodeJS.ProcessEnv, words: CommandMessages<"translations">): Address {
  const { TRANSLATE_URL } = environment;
  const key = keyIn(environment);
  if (!TRANSLATE_URL?.trim()) throw new WrongCall(words.draft.noService);
  const address = readAddress(TRANSLATE_URL);
  if (!address) throw new WrongCall(words.draft.badService);
  if (key !== null && !/^[\x21-\x7e]+$/.test(key)) throw new WrongCall(words.draft.badKey);
  if (key !== null && !isPrivate(address)) throw new WrongCall(words.draft.openWay);
  return address;
}

/** What was drafted; null, with the reason said, where the service failed. */
async function answerOf(
  make: () => Promise<TranslationDraft>,
  { url }: Address,
  words: CommandMessages<"translations">,
): Promise<TranslationDraft | null> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof CannotEdit) throw new WrongCall(words.draft.cannotFill({ field: error.message }));
    if (!(error instanceof TranslationFailed)) throw error;
    const sayFailure = words.draft.failed[error.failure] as (values: { host: string; reason: string }) => string;
    console.error(`${sayFailure({ host: url.host, reason: error.message })} ${words.draft.nothingWritten}`);
    return null;
  }
}

/** Writes what was made, and looks at it once more, with all else. */
function write({ made, filled }: TranslationDraft, options: TranslationsOptions): void {
  writeNew(options.content, made);
  replace(options.content, filled);
  requireValid([...made.keys(), ...filled.keys()], options);
}

function told({ made, filled, failed, kept }: TranslationDraft, { name }: Service, words: CommandMessages<"translations">): string[] {
  const written = [...made.keys(), ...[...filled.keys()].map((path) => words.draft.filled({ path }))];
  return [
    ...listed(words.draft.made({ service: name }), written),
    ...listed(
      words.draft.notMade,
      [...failed].map(([path, parts]) => `${path}: ${parts.map((name) => (name === "text" ? words.text : name)).join(", ")}`),
    ),
    ...listed(
      words.draft.kept,
      [...kept].flatMap(([path, lines]) => lines.map((line) => words.draft.keptLine({ path, line: shortened(line) }))),
    ),
    ...(written.length > 0 ? [words.draft.next] : []),
  ];
}

/** The beginning of a line, enough to find it by. */
function shortened(line: string): string {
  return line.length > 60 ? `${line.slice(0, 60).trimEnd()} …` : line;
}

/** What a draft does not touch, though something is the matter with it. */
function leftAlone(states: readonly State[], words: CommandMessages<"translations">): string[] {
  const outdated = states.filter((state) => state.outdated === true);
  const partial = states.filter((state) => !isLacking(state) && (state.lacks.length > 0 || state.lacksText));
  return [
    ...listed(
      words.draft.outdated,
      outdated.map(({ path }) => path),
    ),
    ...listed(
      words.draft.partial,
      partial.map(({ path, lacks }) => `${path}: ${lacks.join(", ") || words.text}`),
    ),
  ];
}

/** A sentence with what it speaks of below it; nothing where there is nothing. */
function listed(sentence: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [sentence, ...lines.map((line) => `  ${line}`)] : [];
}
