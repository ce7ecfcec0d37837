/** An invisible place at which a line may end. */
const seam = "\u200b";

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
  return pieces.map((piece) => chopped(piece, most)).join(seam);
}

/** A letter and its accents stay together. */
function chopped(piece: string, most: number): string {
  if (piece.length <= most) return piece;
  const letters = piece.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
  return letters.map((letter, n) => (n > 0 && n % Math.max(1, most >> 1) === 0 ? seam + letter : letter)).join("");
}
