import type { TextFile } from "../../../content/groups.ts";
import { type Body, readBody } from "../markdown/body.ts";
import { mapPieces, type Piece, plain } from "../markdown/pieces.ts";
import { writeBody } from "../markdown/write-body.ts";
import type { State } from "../states.ts";
import { type WordsField, wordsOf } from "../words-of.ts";
import type { Dictionary } from "./dictionary.ts";

/** What of one text has to be translated. */
export interface Wanted {
  readonly state: State;
  readonly fields: readonly (WordsField & { readonly pieces: readonly Piece[] })[];
  /** Null where the text itself is translated. */
  readonly body: Body | null;
  readonly named: Named;
}

/** Finds the names in words. */
type Named = (text: string) => readonly Piece[];

/** What a text lacks. */
export function wantedOf(state: State, named: Named): Wanted {
  const isNew = state.made === "missing";
  const fields = wordsOf(state.group).filter(({ path }) => isNew || state.lacks.includes(path.join(".")));
  return {
    state,
    fields: fields.map((field) => ({ ...field, pieces: named(field.text) })),
    body: isNew || state.lacksText ? readBody(state.group.original.front.body, named) : null,
    named,
  };
}

/** All lines that have to be translated for it. */
export function linesOf({ fields, body, named }: Wanted): (readonly Piece[])[] {
  const lines = (body?.runs ?? []).flatMap((run) => (run.kind === "row" ? run.cells : [run.pieces]));
  return [...fields.map(({ pieces }) => pieces), ...lines, ...lines.flatMap(hiddenTexts).map(named)];
}

/** The texts that stand in a line without being part of its sentence: alternatives of pictures, titles of links. */
function hiddenTexts(line: readonly Piece[]): string[] {
  return line.flatMap((piece) => {
    if (piece.kind === "image") return [piece.alternative, piece.title ?? ""];
    if (piece.kind !== "span") return [];
    return [(piece.mark.type === "link" && piece.mark.title) || "", ...hiddenTexts(piece.pieces)];
  });
}

/** A translated text, by its parts; null for a part of which the service made nothing that can be used. */
export interface Translated {
  readonly fields: readonly { readonly path: readonly string[]; readonly text: string | null }[];
  readonly body: string | null;
}

/**
 * Writes a text in another language.
 * @param actions The ids of the actions on its page, which are anchors in all languages.
 */
export function write(wanted: Wanted, dictionary: Dictionary, actions: readonly string[]): Translated {
  const { state, fields, body } = wanted;
  const chosen = (body?.runs ?? []).flatMap((run) => (run.kind === "lines" && run.heading?.chosen ? [run.heading.chosen] : []));
  const retarget = anchorKeeper(state.group.original, [...actions, ...chosen]);
  return {
    fields: fields.map(({ path, pieces }) => ({ path, text: asText(dictionary.get(pieces)) })),
    body: body && writeBody(body, (line) => lineIn(line, dictionary, wanted.named, retarget)),
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

/** A line in another language; null where a part of it has none. */
function lineIn(line: readonly Piece[], dictionary: Dictionary, named: Named, retarget: (target: string) => string): Piece[] | null {
  const hidden = new Map(hiddenTexts(line).map((text) => [text, asText(dictionary.get(named(text)))]));
  const translated = dictionary.get(line);
  if (!translated || [...hidden].some(([text, own]) => text !== "" && own === null)) return null;
  return mapPieces(translated, (piece): readonly Piece[] => {
    if (piece.kind === "image")
      return [{ ...piece, alternative: hidden.get(piece.alternative) ?? "", title: piece.title && (hidden.get(piece.title) ?? null) }];
    if (piece.kind !== "span" || piece.mark.type !== "link") return [piece];
    const { target, title } = piece.mark;
    return [{ ...piece, mark: { type: "link", target: retarget(target), title: title && (hidden.get(title) ?? null) } }];
  });
}

/** A line without marks, as plain text; null where there is none. */
function asText(line: readonly Piece[] | null): string | null {
  const words = line && plain(line).map((piece) => (piece.kind === "words" ? piece.text : ""));
  return words && (words.join("").trim() || null);
}
