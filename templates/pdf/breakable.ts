/** An invisible place at which a line may end. */
export const seam = "\u200b";

/** From how many characters on a word is no address that anyone reads. Then it has no more places than it needs: Typst takes long for many. */
const endless = 200;

/**
 * Lets words that are longer than so many characters, such as addresses, end a line within: after their signs, and wherever they still are too long. Else
 * they would run off the page.
 */
export function breakable(text: string, most = 24): string {
  if (text.length <= most) return text;
  return text.replace(/\S+/g, (word) => (word.length > most ? broken(word, most) : word));
}

function broken(word: string, most: number): string {
  const afterSigns = (found: string, from: number) => (found === "://" || from + found.length === word.length ? found : found + seam);
  const pieces = word.replace(/[/.?&=_,;:#%+-]+/g, afterSigns).split(seam);
  const isEndless = word.length > endless;
  const parts = pieces.flatMap((piece) => chopped(piece, most, isEndless ? most : most >> 1));
  return (isEndless ? packed(parts, most) : parts).join(seam);
}

/** A letter and its accents stay together. */
function chopped(piece: string, most: number, step: number): string[] {
  if (piece.length <= most) return [piece];
  const letters = piece.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
  const each = Math.max(1, step);
  return Array.from({ length: Math.ceil(letters.length / each) }, (_, n) => letters.slice(n * each, (n + 1) * each).join(""));
}

/** Joins parts to pieces of so many characters; a part that is longer is a piece by itself. */
function packed(parts: readonly string[], most: number): string[] {
  const pieces: string[] = [];
  for (const part of parts) {
    const last = pieces.at(-1) ?? "";
    if (pieces.length > 0 && last.length + part.length <= most) pieces[pieces.length - 1] = last + part;
    else pieces.push(part);
  }
  return pieces;
}
