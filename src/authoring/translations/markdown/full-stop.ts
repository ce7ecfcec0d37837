import { type TextPiece, textIn } from "./pieces.ts";

/** Takes the full stop back that services put behind a title, a cell or the words of a link, which they take for whole sentences. */
export function withoutFullStop(read: readonly TextPiece[], original: readonly TextPiece[]): TextPiece[] {
  const isSentence = /[.:;,!?…]["'”’»)]*$/.test(textIn(original).trimEnd());
  return read.map((piece, n) => {
    if (piece.kind === "span") return { ...piece, pieces: withoutFullStop(piece.pieces, insideOf(original, piece.mark)) };
    // An abbreviation such as "U.S." keeps its own.
    const isEnd = piece.kind === "words" && n === read.length - 1 && !isSentence;
    return isEnd ? { ...piece, text: piece.text.replace(/(?<=[^\s.]{2})\.$/, "") } : piece;
  });
}

function insideOf(original: readonly TextPiece[], mark: unknown): readonly TextPiece[] {
  return original.flatMap((piece) => (piece.kind === "span" && piece.mark === mark ? piece.pieces : []));
}
