import { parseDocument } from "htmlparser2";
import { plainOf, type SourceInline, type TextInline, tidy } from "../../../markdown/tree.ts";

/** Whether there is anything in a line to be translated. */
export function hasWords(line: readonly SourceInline[]): boolean {
  return textsIn(line).some(({ text }) => /\p{L}/u.test(text));
}

/** The texts of a line, at any depth. */
export function textsIn(line: readonly SourceInline[]): TextInline[] {
  return line.flatMap((inline) => (isText(inline) ? [inline] : "inlines" in inline ? textsIn(inline.inlines) : []));
}

function isText(inline: SourceInline | undefined): inline is TextInline {
  return inline?.kind === "text";
}

/** What a tag of ours is for: the part of a line that it represents, and where that is. */
interface Tag {
  readonly inline: SourceInline;
  /** What is before and after it. */
  readonly neighbours: readonly [before: SourceInline | undefined, after: SourceInline | undefined];
  readonly within: Tag | null;
}

/** The tags of a line, in the order of their numbers. */
function* tagsIn(line: readonly SourceInline[], within: Tag | null = null): Generator<Tag> {
  for (const [n, inline] of line.entries()) {
    if (isText(inline)) continue;
    const tag: Tag = { inline, neighbours: [line[n - 1], line[n + 1]], within };
    yield tag;
    if ("inlines" in inline) yield* tagsIn(inline.inlines, tag);
  }
}

/**
 * A line in the form in which services of translation know what not to touch: `<g id="1">` around words, `<x id="2">` for what
 * comes back as it is.
 */
export function markUp(line: readonly SourceInline[]): string {
  return write(line, new Map([...tagsIn(line)].map(({ inline }, n) => [inline, n + 1])));
}

function write(line: readonly SourceInline[], ids: ReadonlyMap<SourceInline, number>): string {
  return line
    .map((inline) => {
      if (isText(inline)) return escaped(inline.text);
      const id = ids.get(inline);
      if ("inlines" in inline) return `<g id="${id}">${write(inline.inlines, ids)}</g>`;
      // What is on two lines is no one word.
      if (inline.kind === "break") return ` <x id="${id}" translate="no"></x> `;
      // A word in its place helps the service to build the sentence around it.
      return `<x id="${id}" translate="no">${"text" in inline ? escaped(inline.text) : ""}</x>`;
    })
    .join("");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** How much longer than the original a translation may be: more is no translation. */
const growth = { times: 4, more: 200 };

/**
 * Reads what a service answered to a line, which may be anything.
 * @returns the line, or null unless every tag is there, once, where it was, with words where there were words, and nothing else is.
 */
export function readMarkedUp(answer: string, original: readonly SourceInline[]): SourceInline[] | null {
  const read = new Reader(answer, original).read();
  return read && lengthOf(read) <= growth.times * lengthOf(original) + growth.more ? tidy(read) : null;
}

function lengthOf(line: readonly SourceInline[]): number {
  return textsIn(line).reduce((length, { text }) => length + text.length, 0);
}

/** A part of a line as it was read, and the tag that it came from. */
interface Item {
  readonly inline: SourceInline;
  readonly tag: Tag | null;
}

class Reader {
  readonly #original: readonly SourceInline[];
  readonly #tags: readonly Tag[];
  readonly #parts: readonly string[];
  readonly #met = new Set<Tag>();
  #at = 0;

  constructor(answer: string, original: readonly SourceInline[]) {
    this.#original = original;
    this.#tags = [...tagsIn(original)];
    this.#parts = answer.split(/(<\/?[gx](?:\s[^<>]*)?\/?>)/i);
  }

  /** The whole line; null where it is not as it has to be. */
  read(): SourceInline[] | null {
    const inlines = this.#inlines(this.#original, null);
    const isWhole = this.#at >= this.#parts.length && this.#met.size === this.#tags.length;
    return isWhole ? inlines : null;
  }

  /** What is up to the end of a tag, or of all. */
  #inlines(original: readonly SourceInline[], within: Tag | null): SourceInline[] | null {
    const items: Item[] = [];
    while (this.#at < this.#parts.length) {
      const part = this.#parts[this.#at++] as string;
      const isTag = this.#at % 2 === 0;
      if (isTag && part.startsWith("</")) return within && /^<\/g/i.test(part) ? settled(items, original) : null;
      const item = isTag ? this.#tagged(part, within) : textItem(part);
      if (!item) return null;
      items.push(item);
    }
    return within ? null : settled(items, original);
  }

  #tagged(part: string, within: Tag | null): Item | null {
    const [, id] = /\sid\s*=\s*["']?(\d{1,6})\b/i.exec(part) ?? [];
    const tag = this.#tags[Number(id) - 1];
    if (!tag || this.#met.has(tag) || tag.within !== within || "inlines" in tag.inline !== /^<g/i.test(part)) return null;
    this.#met.add(tag);
    const isClosed = part.endsWith("/>");
    if (!("inlines" in tag.inline)) return isClosed || this.#skip() ? { inline: tag.inline, tag } : null;
    const inlines = isClosed ? null : this.#inlines(tag.inline.inlines, tag);
    return inlines && { inline: { ...tag.inline, inlines }, tag };
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
function textItem(part: string): Item | null {
  const text = part.replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,30});/gi, (entity) => {
    const [node] = parseDocument(entity).children;
    return node && "data" in node ? node.data : entity;
  });
  if (/<[\p{L}/!?][^<>]*>/u.test(text)) return null;
  return { inline: { kind: "text", text: text.replace(/\s/g, " ").replace(hidden, "") }, tag: null };
}

/** What was read of a line or of a tag; null where all words are gone, or where a picture or break was pushed to or from an end. */
function settled(items: readonly Item[], original: readonly SourceInline[]): SourceInline[] | null {
  const visible = items.filter(({ inline }) => !isText(inline) || isSeen(inline));
  if (hasWords(original) && !textsIn(items.map(({ inline }) => inline)).some(isSeen)) return null;
  if (!visible.every(({ tag }, n) => keepsEnds(tag, n === 0, n === visible.length - 1))) return null;
  return withoutFullStop(items.flatMap(withSpaces), original);
}

function isSeen({ text }: TextInline): boolean {
  return text.trim() !== "";
}

/** Pictures and breaks are empty tags, which services like to push aside. */
function keepsEnds(tag: Tag | null, isFirst: boolean, isLast: boolean): boolean {
  if (tag?.inline.kind !== "image" && tag?.inline.kind !== "break") return true;
  const [before, after] = tag.neighbours;
  return (before === undefined) === isFirst && (after === undefined) === isLast;
}

/** Services lose spaces around tags: where the original has one and a letter would touch the tag, it is put back. */
function withSpaces({ inline, tag }: Item, n: number, items: readonly Item[]): SourceInline[] {
  if (!tag) return [inline];
  const [left, right] = tag.neighbours.map(textOf) as [string, string];
  const before = left.endsWith(" ") && /[\p{L}\p{N}]$/u.test(textOf(items[n - 1]?.inline));
  const after = right.startsWith(" ") && /^[\p{L}\p{N}]/u.test(textOf(items[n + 1]?.inline));
  return [...(before ? [space] : []), inline, ...(after ? [space] : [])];
}

const space: SourceInline = { kind: "text", text: " " };

function textOf(inline: SourceInline | undefined): string {
  return isText(inline) ? inline.text : "";
}

/** Takes the full stop back that services put behind a title, a cell or the words of a link, which they take for whole sentences. */
function withoutFullStop(read: SourceInline[], original: readonly SourceInline[]): SourceInline[] {
  const last = read.at(-1);
  if (!isText(last) || /[.:;,!?…]["'”’»)]*$/.test(plainOf(original).trimEnd())) return read;
  // An abbreviation such as "U.S." keeps its own.
  const words = last.text.trimEnd();
  const text = words.replace(/(?<=[^\s.]{2})\.$/, "") + last.text.slice(words.length);
  return [...read.slice(0, -1), { ...last, text }];
}
