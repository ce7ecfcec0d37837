import { mapInlines, type SourceInline } from "../../../markdown/tree.ts";
import type { Service } from "../service/protocol.ts";
import { hasWords, markUp, readMarkedUp, textsIn } from "./marked-up.ts";

/** Lines and what they are in another language. */
export class Dictionary {
  readonly #lines = new Map<string, readonly SourceInline[] | null>();

  /** The translation of a line; a line without words is its own. Null where the service gave nothing that could be used. */
  get(line: readonly SourceInline[]): readonly SourceInline[] | null {
    return hasWords(line) ? (this.#lines.get(keyOf(line)) ?? null) : line;
  }

  set(line: readonly SourceInline[], translated: readonly SourceInline[] | null): void {
    this.#lines.set(keyOf(line), translated);
  }
}

function keyOf(line: readonly SourceInline[]): string {
  return JSON.stringify(line);
}

/**
 * Has lines translated. Where the answer to one has lost what it was not to touch, its words are translated piece by piece.
 * @throws TranslationFailed where the service fails.
 */
export async function translate(lines: readonly (readonly SourceInline[])[], service: Service): Promise<Dictionary> {
  const dictionary = new Dictionary();
  const wanted = [...new Map(lines.filter(hasWords).map((line) => [keyOf(line), line])).values()];
  const read = await ask(wanted, service);
  const failed = wanted.filter((_line, n) => !read[n]);
  const pieces = new Map(
    [
      ...new Set(
        failed
          .flatMap(textsIn)
          .map(({ text }) => text.trim())
          .filter(hasLetter),
      ),
    ].map((text) => [text, words(text)]),
  );
  const readPieces = await ask([...pieces.values()], service);
  const byText = new Map([...pieces.keys()].map((text, n) => [text, readPieces[n] ?? null]));
  for (const [n, line] of wanted.entries()) dictionary.set(line, read[n] ?? byPieces(line, byText));
  return dictionary;
}

async function ask(lines: readonly (readonly SourceInline[])[], service: Service): Promise<(SourceInline[] | null)[]> {
  if (lines.length === 0) return [];
  const answers = await service.translate(lines.map(markUp));
  return lines.map((line, n) => readMarkedUp(answers[n] as string, line));
}

/** A line, of which each stretch of words is translated for itself: no tag can be lost so. */
function byPieces(line: readonly SourceInline[], byText: ReadonlyMap<string, SourceInline[] | null>): SourceInline[] | null {
  const isWhole = textsIn(line).every(({ text }) => !hasLetter(text) || byText.get(text.trim()));
  if (!isWhole) return null;
  return mapInlines(line, (inline) => {
    if (inline.kind !== "text" || !hasLetter(inline.text)) return [inline];
    const { text } = inline;
    const [before, after] = [text.slice(0, text.length - text.trimStart().length), text.slice(text.trimEnd().length)];
    return [...words(before), ...(byText.get(text.trim()) as SourceInline[]), ...words(after)];
  });
}

function hasLetter(text: string): boolean {
  return /\p{L}/u.test(text);
}

function words(text: string): SourceInline[] {
  return [{ kind: "text", text }];
}
