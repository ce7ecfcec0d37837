import { markUp, readMarkedUp } from "../markdown/marked-up.ts";
import { hasWords, mapPieces, type TextPiece, type Words, wordsIn } from "../markdown/pieces.ts";
import type { Service } from "../service/protocol.ts";

/** Lines and what they are in another language. */
export class Dictionary {
  readonly #lines = new Map<string, readonly TextPiece[] | null>();

  /** The translation of a line; a line without words is its own. Null where the service gave nothing that could be used. */
  get(line: readonly TextPiece[]): readonly TextPiece[] | null {
    return hasWords(line) ? (this.#lines.get(keyOf(line)) ?? null) : line;
  }

  set(line: readonly TextPiece[], translated: readonly TextPiece[] | null): void {
    this.#lines.set(keyOf(line), translated);
  }
}

function keyOf(line: readonly TextPiece[]): string {
  return JSON.stringify(line);
}

/**
 * Has lines translated. Where the answer to one has lost what it was not to touch, its words are translated piece by piece.
 * @throws TranslationFailed where the service fails.
 */
export async function translate(lines: readonly (readonly TextPiece[])[], service: Service): Promise<Dictionary> {
  const dictionary = new Dictionary();
  const wanted = [...new Map(lines.filter(hasWords).map((line) => [keyOf(line), line])).values()];
  const read = await ask(wanted, service);
  const failed = wanted.filter((_line, n) => !read[n]);
  const pieces = new Map([...new Set(failed.flatMap(wordsIn).map(coreOf).filter(hasLetter))].map((text) => [text, words(text)]));
  const readPieces = await ask([...pieces.values()], service);
  const byText = new Map([...pieces.keys()].map((text, n) => [text, readPieces[n] ?? null]));
  for (const [n, line] of wanted.entries()) dictionary.set(line, read[n] ?? byPieces(line, byText));
  return dictionary;
}

async function ask(lines: readonly (readonly TextPiece[])[], service: Service): Promise<(TextPiece[] | null)[]> {
  if (lines.length === 0) return [];
  const answers = await service.translate(lines.map(markUp));
  return lines.map((line, n) => readMarkedUp(answers[n] as string, line));
}

/** A line, of which each stretch of words is translated for itself: no tag can be lost so. */
function byPieces(line: readonly TextPiece[], byText: ReadonlyMap<string, TextPiece[] | null>): TextPiece[] | null {
  const isWhole = wordsIn(line).every(({ text }) => !hasLetter(text) || byText.get(coreOf({ text })));
  if (!isWhole) return null;
  return mapPieces(line, (piece) => {
    if (piece.kind !== "words" || !hasLetter(piece.text)) return [piece];
    const [before, after] = edgesOf(piece.text).map((edge) => words(edge)[0] as Words);
    return [before as Words, ...(byText.get(coreOf(piece)) as TextPiece[]), after as Words];
  });
}

/** The space before the words of a text, and that behind them. */
function edgesOf(text: string): [before: string, after: string] {
  return [text.slice(0, text.length - text.trimStart().length), text.slice(text.trimEnd().length)];
}

function coreOf({ text }: { readonly text: string }): string {
  return text.trim();
}

function hasLetter(text: string): boolean {
  return /\p{L}/u.test(text);
}

function words(text: string): [Words] {
  return [{ kind: "words", text }];
}
