import { raised } from "./raised.ts";

/** A part of a line, in a rendered text or an imported page. */
export type Inline = Leaf | Marked<Inline> | Linked<Inline>;

/** A part of a line in a Markdown source, which has more than readers see. */
export type SourceInline = Leaf | SourceLeaf | Marked<SourceInline> | Linked<SourceInline>;

/** Words without marks. */
export interface TextInline {
  readonly kind: "text";
  readonly text: string;
}

type Leaf =
  | TextInline
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "image"; readonly address: string; readonly alternative: string; readonly title?: string }
  /** `source` is `<br>` where the source has that. */
  | { readonly kind: "break"; readonly source?: string };

type SourceLeaf =
  /** `<https://example.org>`; a name that no service may translate, which is written as text. */
  { readonly kind: "autolink" | "name"; readonly text: string } | { readonly kind: "comment"; readonly source: string };

interface Marked<Inner> {
  readonly kind: "strong" | "emphasis" | "struck" | "raised" | "lowered";
  readonly inlines: readonly Inner[];
}

interface Linked<Inner> {
  readonly kind: "link";
  readonly address: string;
  readonly title?: string;
  readonly inlines: readonly Inner[];
}

/** A part of a text that has lines of its own. */
export type Block =
  | { readonly kind: "paragraph"; readonly inlines: readonly Inline[] }
  /** `level` is 2 to 6, as in the HTML. */
  | { readonly kind: "heading"; readonly level: number; readonly id: string; readonly inlines: readonly Inline[] }
  | { readonly kind: "list"; readonly start: number | null; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: "quote"; readonly blocks: readonly Block[] }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "rule" }
  | { readonly kind: "table"; readonly head: readonly Cell[]; readonly rows: readonly (readonly Cell[])[] };

/** A cell of a table, aligned as its column says; null is where a line begins. */
export interface Cell {
  readonly align: "center" | "right" | null;
  readonly inlines: readonly Inline[];
}

/** The words of a line, breaks as line ends. */
export function plainOf(inlines: readonly SourceInline[]): string {
  return inlines.map((inline) => ("inlines" in inline ? plainOf(inline.inlines) : textOf(inline))).join("");
}

function textOf(inline: Leaf | SourceLeaf): string {
  if ("text" in inline) return inline.text;
  return inline.kind === "image" ? inline.alternative : inline.kind === "break" ? "\n" : "";
}

/** The words of a line as plain text has them: what is raised or lowered is set apart, 10⁶ and not 106. */
export function plainTextOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (!("inlines" in inline)) return textOf(inline);
      const text = plainTextOf(inline.inlines);
      return inline.kind === "raised" ? raised("sup", text) : inline.kind === "lowered" ? raised("sub", text) : text;
    })
    .join("");
}

/**
 * The words of blocks, each block and each cell on a line of its own.
 * @param textOf What a line says: its bare words, by which they are found, or what a person reads.
 */
export function wordsOf(blocks: readonly Block[], textOf: (inlines: readonly Inline[]) => string = plainOf): string {
  return blocks
    .map((block) => {
      if ("inlines" in block) return textOf(block.inlines);
      if ("blocks" in block) return wordsOf(block.blocks, textOf);
      if (block.kind === "list") return block.items.map((item) => wordsOf(item, textOf)).join("\n");
      if (block.kind === "code") return block.text;
      const cells = block.kind === "table" ? [block.head, ...block.rows].flat() : [];
      return cells.map(({ inlines }) => textOf(inlines)).join("\n");
    })
    .join("\n");
}

/** Cuts a line in two at a place in its words. */
export function splitAt<Part extends SourceInline>(inlines: readonly Part[], offset: number): [before: Part[], after: Part[]] {
  const [before, after]: [Part[], Part[]] = [[], []];
  let start = 0;
  for (const inline of inlines) {
    const length = plainOf([inline]).length;
    if (start + length <= offset) before.push(inline);
    else if (start >= offset) after.push(inline);
    else {
      const [left, right] = cut(inline, offset - start) as [Part, Part];
      before.push(left);
      after.push(right);
    }
    start += length;
  }
  return [before, after];
}

function cut(inline: SourceInline, offset: number): [SourceInline, SourceInline] {
  if ("inlines" in inline) {
    const [left, right] = splitAt<SourceInline>(inline.inlines, offset);
    return [
      { ...inline, inlines: left },
      { ...inline, inlines: right },
    ];
  }
  const text = textOf(inline);
  return [
    { kind: "text", text: text.slice(0, offset) },
    { kind: "text", text: text.slice(offset) },
  ];
}

/** Replaces each part of a line, inner parts first. */
export function mapInlines(inlines: readonly SourceInline[], change: (inline: SourceInline) => readonly SourceInline[]): SourceInline[] {
  return inlines.flatMap((inline) => change("inlines" in inline ? { ...inline, inlines: mapInlines(inline.inlines, change) } : inline));
}

/** Joins texts that touch, makes white space one space, moves it out of marks and links, and leaves none at the ends of a line. */
export function tidy(inlines: readonly SourceInline[]): SourceInline[] {
  return trimmed(joined(inlines.flatMap(withSpaceOutside)));
}

function withSpaceOutside(inline: SourceInline): SourceInline[] {
  if (!("inlines" in inline)) return [inline];
  const inner = joined(inline.inlines.flatMap(withSpaceOutside));
  const [first, last] = [inner[0], inner.at(-1)].map((end) => (end?.kind === "text" ? end.text : "")) as [string, string];
  const before = first.slice(0, first.length - first.trimStart().length);
  const after = last.slice(last.trimEnd().length);
  return [
    { kind: "text", text: before },
    { ...inline, inlines: trimmed(inner) },
    { kind: "text", text: after },
  ];
}

function joined(inlines: readonly SourceInline[]): SourceInline[] {
  const all: SourceInline[] = [];
  let texts: string[] = [];
  const endText = (): void => {
    if (texts.length > 0) all.push({ kind: "text", text: texts.join("").replace(/[ \t\r\n\f]+/g, " ") });
    texts = [];
  };
  for (const inline of inlines) {
    if (inline.kind === "text") texts.push(inline.text);
    else {
      endText();
      all.push(inline);
    }
  }
  endText();
  return all;
}

/** Without white space at the ends and beside breaks. */
function trimmed(inlines: readonly SourceInline[]): SourceInline[] {
  const isEdge = (inline: SourceInline | undefined) => inline === undefined || inline.kind === "break";
  return inlines.flatMap((inline, n): SourceInline[] => {
    if (inline.kind !== "text") return [inline];
    const start = isEdge(inlines[n - 1]) ? inline.text.trimStart() : inline.text;
    const text = isEdge(inlines[n + 1]) ? start.trimEnd() : start;
    return text === "" ? [] : [{ kind: "text", text }];
  });
}
