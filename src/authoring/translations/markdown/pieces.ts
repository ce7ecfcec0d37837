/** A line of Markdown, taken apart into what is translated and what only moves with it. */
export type TextPiece = Words | Span | Fixed;

export interface Words {
  readonly kind: "words";
  readonly text: string;
}

/** Words within emphasis or a link. */
export interface Span {
  readonly kind: "span";
  readonly mark: SpanMark;
  readonly pieces: readonly TextPiece[];
}

export type SpanMark =
  | { readonly type: "em" | "strong" | "s" | "sub" | "sup" }
  | { readonly type: "link"; readonly target: string; readonly title: string | null };

/** What comes back as it is: a name (in the words of the target language), code, an address, a picture, the end of a line, a comment. */
export type Fixed =
  | { readonly kind: "name" | "code" | "address"; readonly text: string }
  | { readonly kind: "image"; readonly target: string; readonly alternative: string; readonly title: string | null }
  /** `source`: `<br>`; null for the end of a line in Markdown's own signs. */
  | { readonly kind: "break"; readonly source: string | null }
  /** Its source is no text: no service is sent what editors say among themselves. */
  | { readonly kind: "comment"; readonly source: string };

/** Whether there is anything in it to be translated. */
export function hasWords(pieces: readonly TextPiece[]): boolean {
  return wordsIn(pieces).some(({ text }) => /\p{L}/u.test(text));
}

/** The words of a line, at any depth. */
export function wordsIn(pieces: readonly TextPiece[]): Words[] {
  return pieces.flatMap((piece) => (piece.kind === "words" ? [piece] : piece.kind === "span" ? wordsIn(piece.pieces) : []));
}

/** What is read in a line, without its marks. */
export function textIn(pieces: readonly TextPiece[]): string {
  return pieces
    .map((piece) => (piece.kind === "span" ? textIn(piece.pieces) : "text" in piece ? piece.text : piece.kind === "comment" ? "" : " "))
    .join("");
}

/** Gives each piece another, within spans first. */
export function mapPieces(pieces: readonly TextPiece[], change: (piece: TextPiece) => readonly TextPiece[]): TextPiece[] {
  return pieces.flatMap((piece) => change(piece.kind === "span" ? { ...piece, pieces: mapPieces(piece.pieces, change) } : piece));
}

/** Plain text as it is read: names are words like others, words that touch are one, and white space is one space. */
export function plain(pieces: readonly TextPiece[]): TextPiece[] {
  const named = mapPieces(pieces, (piece) => [piece.kind === "name" ? { kind: "words", text: piece.text } : piece]);
  return tidy(named);
}

/** Words that touch are made one, white space one space, and none is left at the ends of the line or of its spans. */
export function tidy(pieces: readonly TextPiece[]): TextPiece[] {
  return trimmed(joined(pieces.flatMap((piece) => (piece.kind === "span" ? spaceOutside(piece) : [piece]))));
}

/** A span without white space at its ends, which is outside of it. */
function spaceOutside({ mark, pieces }: Span): TextPiece[] {
  const inner = joined(pieces.flatMap((piece) => (piece.kind === "span" ? spaceOutside(piece) : [piece])));
  const [first, last] = [inner[0], inner.at(-1)];
  const before = first?.kind === "words" && /^\s/.test(first.text) ? [space] : [];
  const after = last?.kind === "words" && /\s$/.test(last.text) ? [space] : [];
  return [...before, { kind: "span", mark, pieces: trimmed(inner) }, ...after];
}

const space: Words = { kind: "words", text: " " };

function joined(pieces: readonly TextPiece[]): TextPiece[] {
  const all: TextPiece[] = [];
  let run: string[] = [];
  const end = (): void => {
    if (run.length > 0) all.push({ kind: "words", text: run.join("").replace(/\s+/g, " ") });
    run = [];
  };
  for (const piece of pieces) {
    if (piece.kind === "words") run.push(piece.text);
    else {
      end();
      all.push(piece);
    }
  }
  end();
  return all;
}

/** Without white space at the ends and around the ends of lines. */
function trimmed(pieces: readonly TextPiece[]): TextPiece[] {
  return pieces.flatMap((piece, n): TextPiece[] => {
    if (piece.kind !== "words") return [piece];
    let { text } = piece;
    if (isEdge(pieces[n - 1])) text = text.trimStart();
    if (isEdge(pieces[n + 1])) text = text.trimEnd();
    return text === "" ? [] : [{ kind: "words", text }];
  });
}

function isEdge(piece: TextPiece | undefined): boolean {
  return piece === undefined || piece.kind === "break";
}
