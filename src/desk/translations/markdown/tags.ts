import type { Fixed, Piece, Span } from "./pieces.ts";

/** A tag of ours: which piece it stands for, and where that stands. */
export interface Tag {
  readonly piece: Span | Fixed;
  readonly among: readonly Piece[];
  readonly within: Tag | null;
}

/** The tags of a line, in the order of their numbers. */
export function* tagsIn(pieces: readonly Piece[], within: Tag | null): Generator<Tag> {
  for (const piece of pieces) {
    if (piece.kind === "words") continue;
    const tag = { piece, among: pieces, within };
    yield tag;
    if (piece.kind === "span") yield* tagsIn(piece.pieces, tag);
  }
}
