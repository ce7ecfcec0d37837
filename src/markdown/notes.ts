import type Token from "markdown-it/lib/token.mjs";

/** `[label]: address "title"`, which shows nothing by itself. */
export interface Definition {
  readonly label: string;
  /** As links look for it. */
  readonly key: string;
  readonly target: string;
  /** The lines of the text that it takes, from 0, the last excluded. */
  readonly lines: readonly [number, number];
}

/** A stretch of an inline text: where it begins, and where it is over. */
export type Stretch = readonly [start: number, end: number];

/** What the rules note of a text beside its tokens. */
export interface Notes {
  readonly definitions: Definition[];
  /** The keys of the definitions that links and pictures use. */
  readonly used: Set<string>;
  /** The lines of comments, the last excluded. */
  readonly comments: Stretch[];
  /** By the tokens of an inline text: the line with which a comment begins in it that does not end. */
  readonly open: Map<readonly Token[], string>;
  /** By the tokens of an inline text: what of it is no prose, but a comment, or the address of a link. */
  readonly asides: Map<readonly Token[], Stretch[]>;
}

const all = new WeakMap<object, Notes>();

/** The notes on a text, by the environment in which it is read. */
export function notesOn(environment: object): Notes {
  const known = all.get(environment) ?? { definitions: [], used: new Set(), comments: [], open: new Map(), asides: new Map() };
  all.set(environment, known);
  return known;
}

/** Notes that a stretch of an inline text is no prose. */
export function noteAside(environment: object, tokens: readonly Token[], stretch: Stretch): void {
  const { asides } = notesOn(environment);
  const known = asides.get(tokens);
  if (known) known.push(stretch);
  else asides.set(tokens, [stretch]);
}

/** A comment that begins and does not end: the first line (from 0) of its block, and how it begins. */
export interface OpenComment {
  readonly line: number;
  readonly written: string;
}

/** The comments of a text that do not end. */
export function openIn(tokens: readonly Token[], { open }: Notes): OpenComment[] {
  if (open.size === 0) return [];
  let line = 0;
  return tokens.flatMap((token) => {
    line = token.map?.[0] ?? line;
    return [...openWithin(token, open)].map((written) => ({ line, written }));
  });
}

function* openWithin({ children }: Token, open: Notes["open"]): Generator<string> {
  const written = children && open.get(children);
  if (written) yield written;
  for (const token of children ?? []) yield* openWithin(token, open);
}

/** The source of an inline text, as far as readers get to see any of it. */
export function withoutComments({ content, children }: Token, { asides }: Notes): string {
  const comments = (asides.get(children ?? []) ?? []).filter(([start]) => content.startsWith("<!--", start));
  let from = 0;
  const kept = comments.map(([start, end]) => {
    const text = content.slice(from, start);
    from = end;
    return text;
  });
  return [...kept, content.slice(from)].join("");
}
