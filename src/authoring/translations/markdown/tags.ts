import type { Fixed, Span, TextPiece } from "./pieces.ts";

/** A tag of ours: which piece it represents, and where that is. */
export interface Tag {
  readonly piece: Span | Fixed;
  /** What is before and after it. */
  readonly neighbours: readonly [before: TextPiece | undefined, after: TextPiece | undefined];
  readonly within: Tag | null;
}

/** The tags of a line, in the order of their numbers. */
export function* tagsIn(pieces: readonly TextPiece[], within: Tag | null): Generator<Tag> {
  for (const [n, piece] of pieces.entries()) {
    if (piece.kind === "words") continue;
    const tag: Tag = { piece, neighbours: [pieces[n - 1], pieces[n + 1]], within };
    yield tag;
    if (piece.kind === "span") yield* tagsIn(piece.pieces, tag);
  }
}
