import { parseDocument } from "htmlparser2";
import { withoutFullStop } from "./full-stop.ts";
import { type TextPiece, tidy } from "./pieces.ts";
import { type Tag, tagsIn } from "./tags.ts";
import { isValid } from "./valid.ts";

/**
 * A line in the form in which services of translation know what not to touch: `<g id="1">` around words, `<x id="2">` for what
 * comes back as it is.
 */
export function markUp(pieces: readonly TextPiece[]): string {
  return write(pieces, new Map([...tagsIn(pieces, null)].map(({ piece }, n) => [piece, n + 1])));
}

function write(pieces: readonly TextPiece[], ids: ReadonlyMap<TextPiece, number>): string {
  return pieces
    .map((piece) => {
      if (piece.kind === "words") return escaped(piece.text);
      const id = ids.get(piece);
      if (piece.kind === "span") return `<g id="${id}">${write(piece.pieces, ids)}</g>`;
      // What is on two lines is no one word.
      if (piece.kind === "break") return ` <x id="${id}" translate="no"></x> `;
      // A word in its place helps the service to build the sentence around it.
      return `<x id="${id}" translate="no">${"text" in piece ? escaped(piece.text) : ""}</x>`;
    })
    .join("");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/**
 * Reads what a service answered to a line, which may be anything.
 * @returns the pieces, or null unless every tag is there, once, where it was, and nothing else is.
 */
export function readMarkedUp(answer: string, original: readonly TextPiece[]): TextPiece[] | null {
  const reader = new Reader(answer, [...tagsIn(original, null)]);
  const pieces = reader.read(null);
  const read = pieces && reader.isWhole ? withoutFullStop(tidy(pieces), original) : null;
  return read && isValid(read, original) ? read : null;
}

/** A piece as it was read, and the tag that it came from. */
interface Item {
  readonly piece: TextPiece;
  readonly tag: Tag | null;
}

class Reader {
  readonly #tags: readonly Tag[];
  readonly #parts: readonly string[];
  readonly #met = new Set<Tag>();
  #at = 0;

  constructor(answer: string, tags: readonly Tag[]) {
    this.#tags = tags;
    this.#parts = answer.split(/(<\/?[gx](?:\s[^<>]*)?\/?>)/i);
  }

  /** Whether every tag was met and nothing is left. */
  get isWhole(): boolean {
    return this.#at >= this.#parts.length && this.#met.size === this.#tags.length;
  }

  /** The pieces up to the end of a span, or of all; null where they are not as they have to be. */
  read(within: Tag | null): TextPiece[] | null {
    const items: Item[] = [];
    while (this.#at < this.#parts.length) {
      const part = this.#parts[this.#at++] as string;
      const isTag = this.#at % 2 === 0;
      if (isTag && part.startsWith("</")) return within && /^<\/g/i.test(part) ? spaced(items) : null;
      const item = isTag ? this.#tagged(part, within) : words(part);
      if (!item) return null;
      items.push(item);
    }
    return within ? null : spaced(items);
  }

  #tagged(part: string, within: Tag | null): Item | null {
    const [, id] = /\sid\s*=\s*["']?(\d{1,6})\b/i.exec(part) ?? [];
    const tag = this.#tags[Number(id) - 1];
    const isSpan = /^<g/i.test(part);
    if (!tag || this.#met.has(tag) || tag.within !== within || (tag.piece.kind === "span") !== isSpan) return null;
    this.#met.add(tag);
    const isClosed = part.endsWith("/>");
    if (tag.piece.kind !== "span") return isClosed || this.#skip() ? { piece: tag.piece, tag } : null;
    const pieces = isClosed ? null : this.read(tag);
    return pieces && { piece: { ...tag.piece, pieces }, tag };
  }

  /** Leaves out what is in an `<x>`: we know it. */
  #skip(): boolean {
    let end = this.#at;
    while (end < this.#parts.length && !(end % 2 === 1 && /^<\/x/i.test(this.#parts[end] as string))) end += 1;
    this.#at = end + 1;
    return end < this.#parts.length;
  }
}

/** Signs that are nobody's words, and that the archive refuses: those that control, turn the direction of writing, or are not seen. */
const hidden = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/** The words between tags; null where there is a tag among them that we have not sent, such as `<script>`. */
function words(part: string): Item | null {
  const text = part.replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,30});/gi, (entity) => {
    const [node] = parseDocument(entity).children;
    return node && "data" in node ? node.data : entity;
  });
  if (/<[\p{L}/!?][^<>]*>/u.test(text)) return null;
  return { piece: { kind: "words", text: text.replace(/\s/g, " ").replace(hidden, "") }, tag: null };
}

/** Services lose spaces around tags: where the original has one and a letter would touch the tag, it is put back. */
function spaced(items: readonly Item[]): TextPiece[] {
  return items.flatMap(({ piece, tag }, n): TextPiece[] => {
    if (!tag) return [piece];
    const [left, right] = tag.neighbours;
    const before = textOf(left).endsWith(" ") && /[\p{L}\p{N}]$/u.test(textOf(items[n - 1]?.piece));
    const after = textOf(right).startsWith(" ") && /^[\p{L}\p{N}]/u.test(textOf(items[n + 1]?.piece));
    return [...(before ? [space] : []), piece, ...(after ? [space] : [])];
  });
}

const space: TextPiece = { kind: "words", text: " " };

function textOf(piece: TextPiece | undefined): string {
  return piece?.kind === "words" ? piece.text : "";
}
