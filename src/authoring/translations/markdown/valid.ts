import { isDeepStrictEqual } from "node:util";
import { hasWords, type TextPiece, wordsIn } from "./pieces.ts";

/** How much longer than the original a translation may be: more is no translation. */
const growth = { times: 4, more: 200 };

/** Whether a translation can be one: it has words where there were words, is not far too long, and nothing was pushed aside. */
export function isValid(read: readonly TextPiece[], original: readonly TextPiece[]): boolean {
  const isShort = lengthOf(read) <= growth.times * lengthOf(original) + growth.more;
  return isShort && hasAllWords(read, original) && isDeepStrictEqual(edgesOf(read), edgesOf(original));
}

function lengthOf(pieces: readonly TextPiece[]): number {
  return wordsIn(pieces).reduce((length, { text }) => length + text.length, 0);
}

/** Whether there are words wherever there were: in the line, and in each of its spans. */
function hasAllWords(read: readonly TextPiece[], original: readonly TextPiece[]): boolean {
  return !hasWords(original) || (wordsIn(read).length > 0 && emptySpans(read) === emptySpans(original));
}

function emptySpans(pieces: readonly TextPiece[]): number {
  return pieces.reduce((count, piece) => {
    return piece.kind === "span" ? count + emptySpans(piece.pieces) + (hasWords(piece.pieces) ? 0 : 1) : count;
  }, 0);
}

/** Of pictures and ends of lines, which are empty tags that services like to push aside: whether they begin or end something. */
function edgesOf(pieces: readonly TextPiece[]): Map<TextPiece, string> {
  const own = pieces.flatMap((piece, n): [TextPiece, string][] => {
    if (piece.kind === "span") return [...edgesOf(piece.pieces)];
    return piece.kind === "image" || piece.kind === "break" ? [[piece, `${n === 0} ${n === pieces.length - 1}`]] : [];
  });
  return new Map(own);
}
