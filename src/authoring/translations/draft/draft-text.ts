import type { TextFile } from "../../../content/texts/groups.ts";
import { mapInlines, plainOf, type SourceInline } from "../../../markdown/tree.ts";
import { withoutNames, writeInlines } from "../../../markdown/write.ts";
import type { State } from "../states.ts";
import { type WordsField, wordsOf } from "../words-of.ts";
import { type Body, type NameFinder, readBody, writeBody } from "./body.ts";
import type { Dictionary } from "./dictionary.ts";
import { hasWords } from "./marked-up.ts";

/** What of one text has to be translated. */
export interface TextRequest {
  readonly state: State;
  readonly fields: readonly (WordsField & { readonly line: readonly SourceInline[] })[];
  /** Null where the text itself is translated. */
  readonly body: Body | null;
  readonly named: NameFinder;
}

/** What a text lacks. */
export function wantedOf(state: State, named: NameFinder): TextRequest {
  const isNew = state.made === "missing";
  const fields = wordsOf(state.group).filter(({ path }) => isNew || state.lacks.includes(path.join(".")));
  return {
    state,
    fields: fields.map((field) => ({ ...field, line: named(field.text) })),
    body: isNew || state.lacksText ? readBody(state.group.original.front.body, named) : null,
    named,
  };
}

/** All lines that have to be translated for it. */
export function linesOf({ fields, body, named }: TextRequest): (readonly SourceInline[])[] {
  const lines = (body?.runs ?? []).flatMap((run) => (run.kind === "row" ? run.cells : [run.inlines]));
  return [...fields.map(({ line }) => line), ...lines, ...lines.flatMap(hiddenTexts).map(named)];
}

/** The texts that are in a line without being part of its sentence: alternatives of pictures, titles of links. */
function hiddenTexts(line: readonly SourceInline[]): string[] {
  return line.flatMap((inline) => {
    if (inline.kind === "image") return [inline.alternative, inline.title ?? ""];
    if (!("inlines" in inline)) return [];
    return [inline.kind === "link" ? (inline.title ?? "") : "", ...hiddenTexts(inline.inlines)];
  });
}

/** A translated text, by its parts; null for a part of which the service made nothing that can be used. */
export interface Translated {
  readonly fields: readonly { readonly path: readonly string[]; readonly text: string | null }[];
  readonly body: string | null;
  /** The lines of the body that are there in the original's language, as the service made nothing of them that can be used. */
  readonly kept: readonly string[];
}

/**
 * Writes a text in another language.
 * @param actions The ids of the actions on its page, which are anchors in all languages.
 */
export function write(wanted: TextRequest, dictionary: Dictionary, actions: readonly string[]): Translated {
  const { state, fields, body } = wanted;
  const chosen = (body?.runs ?? []).flatMap((run) => (run.kind === "lines" && run.heading?.chosen ? [run.heading.chosen] : []));
  const retarget = anchorKeeper(state.group.original, [...actions, ...chosen]);
  const lines: { readonly text: string; readonly isKept: boolean }[] = [];
  const written =
    body &&
    writeBody(body, (line) => {
      const own = lineIn(line, dictionary, wanted.named, retarget);
      if (hasWords(line)) lines.push({ text: plainOf(line).replace(/\s+/g, " "), isKept: own === null });
      return own ?? withOwn(line, new Map(), retarget);
    });
  const kept = lines.flatMap(({ text, isKept }) => (isKept ? [text] : []));
  const isTranslated = written !== null && kept.length * 2 <= lines.length;
  return {
    fields: fields.map(({ path, line }) => ({ path, text: asText(dictionary.get(line)) })),
    body: isTranslated ? written : null,
    kept: isTranslated ? kept : [],
  };
}

/**
 * A link to a heading of its own text names the heading by its words, and these are others now: it is written as a link to
 * the original file, which leads every reader to the same heading of the own language.
 */
function anchorKeeper({ source }: TextFile, kept: readonly string[]): (target: string) => string {
  const name = source.path.slice(source.path.lastIndexOf("/") + 1);
  return (target) => (/^#./.test(target) && !kept.includes(target.slice(1)) ? name + target : target);
}

/** A line in another language; null where a part of it has none, or where Markdown cannot write it. */
function lineIn(
  line: readonly SourceInline[],
  dictionary: Dictionary,
  named: NameFinder,
  retarget: (target: string) => string,
): SourceInline[] | null {
  const hidden = new Map(hiddenTexts(line).map((text) => [text, asText(dictionary.get(named(text)))]));
  const translated = dictionary.get(line);
  if (!translated || [...hidden].some(([text, own]) => text !== "" && own === null)) return null;
  const own = withOwn(translated, hidden, retarget);
  return writeInlines(own) !== null ? own : null;
}

/** A line with its hidden texts as far as they are translated, and with links that lead to where they led. */
function withOwn(
  line: readonly SourceInline[],
  hidden: ReadonlyMap<string, string | null>,
  retarget: (target: string) => string,
): SourceInline[] {
  const own = (text: string) => hidden.get(text) ?? text;
  const titled = (title: string | undefined) => (title ? { title: own(title) } : {});
  return mapInlines(line, (inline) => {
    if (inline.kind === "image") return [{ ...inline, alternative: own(inline.alternative), ...titled(inline.title) }];
    return inline.kind === "link" ? [{ ...inline, address: retarget(inline.address), ...titled(inline.title) }] : [inline];
  });
}

/** A line without marks, as plain text; null where there is none. */
function asText(line: readonly SourceInline[] | null): string | null {
  const words = line && withoutNames(line).map((inline) => (inline.kind === "text" ? inline.text : ""));
  return words && (words.join("").trim() || null);
}
