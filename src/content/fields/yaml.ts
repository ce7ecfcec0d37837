import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type ParseOptions,
  parseDocument,
  type ScalarTag,
  type SchemaOptions,
  visit,
} from "yaml";
import type { Facts } from "../../problems/facts.ts";
import type { Position, Problems } from "../../problems/problem.ts";
import { hiddenIn } from "../files/hidden-characters.ts";
import type { Source } from "../files/source.ts";
import { foundFault } from "./yaml-fault.ts";

/**
 * The YAML core schema (1.2), and of its numbers only those that are written as everyone writes them: `007`, `1e3` and
 * `0x1f` are text, so that no code or hash changes by being read. No dates, no tags of its own, no merging. Keys are texts, and that
 * each is once is looked at here: the library compares each with all others.
 */
const options: ParseOptions & SchemaOptions = {
  schema: "core",
  customTags: (tags) => tags.flatMap((tag) => plainNumbersOnly(tag as ScalarTag)),
  prettyErrors: false,
  resolveKnownTags: false,
  merge: false,
  stringKeys: true,
  uniqueKeys: false,
};

function plainNumbersOnly(tag: ScalarTag): ScalarTag[] {
  if (tag.format !== undefined) return [];
  if (tag.tag === "tag:yaml.org,2002:int") return [{ ...tag, test: /^-?(0|[1-9]\d{0,14})$/ }];
  if (tag.tag === "tag:yaml.org,2002:float") return tag.test?.test("1.5") ? [{ ...tag, test: /^-?(0|[1-9]\d*)\.\d+$/ }] : [];
  return [tag];
}

/** A stretch of YAML in a source: a whole file, or the front matter of a Markdown file. */
export class Yaml {
  readonly source: Source;
  readonly #text: string;
  readonly #start: number;
  #document: Document | null | undefined;

  constructor(source: Source, text = source.text, start = 0) {
    this.source = source;
    this.#text = text;
    this.#start = start;
  }

  /** The plain value (null where there is none), or undefined where it cannot be read, with the first fault noted. */
  read(problems: Problems): unknown {
    if (!this.source.isRead) return undefined;
    const document = this.#parse();
    // The first fault alone: the others mostly follow from it.
    const fault = document ? (faultOf(document, this.#text) ?? refusedIn(document)) : tooDeep;
    if (!fault) return document?.toJS();
    // The file as a whole is reported already.
    if (fault.code !== "hidden-character" || !hiddenIn(this.#text)) this.#add(fault, problems);
    return undefined;
  }

  /** Where the value at a path is, or its key; where the path ends early, the last part that exists. */
  at(path: readonly PropertyKey[], part: "key" | "value" = "value"): Position {
    // Kept from the first question on: where there is one mistake there may be hundreds.
    this.#document ??= this.#parse();
    const [from, to] = rangeOf((this.#document?.contents ?? null) as Node | null, path, part);
    return this.source.at(this.#start + from, to - from);
  }

  /** Null where it is nested too deeply to be read. */
  #parse(): Document | null {
    try {
      return parseDocument(this.#text, options);
    } catch (error) {
      if (error instanceof RangeError) return null;
      throw error;
    }
  }

  #add({ code, facts, span: [from, to] }: Fault, problems: Problems): void {
    problems.add(code, facts as Facts[typeof code], this.source.at(this.#start + from, to - from));
  }
}

/** Something for which YAML is not read, and where. */
type Fault = { readonly span: readonly [from: number, to: number] } & {
  [C in "bad-yaml" | "yaml-alias" | "hidden-character" | "too-deep"]: { readonly code: C; readonly facts: Facts[C] };
}["bad-yaml" | "yaml-alias" | "hidden-character" | "too-deep"];

const tooDeep: Fault = { code: "too-deep", facts: {}, span: [0, 1] };

/** What the library could not read; of what is nested too deeply it says that its own calls are. */
function faultOf(document: Document, text: string): Fault | null {
  const [fault] = [...document.errors, ...document.warnings];
  if (!fault) return null;
  if (/call stack/.test(fault.message)) return { ...tooDeep, span: fault.pos };
  return { code: "bad-yaml", ...foundFault(fault, document, text) };
}

/** What could be read and is not: aliases, which can multiply; a key that is twice; hidden characters that are written by escapes. */
function refusedIn(document: Document): Fault | null {
  let refused: Fault | null = null;
  visit(document, (_key, node, path) => {
    refused = faultIn(node, isSeq(path.at(-1)));
    return refused ? visit.BREAK : undefined;
  });
  return refused;
}

function faultIn(node: unknown, isItem: boolean): Fault | null {
  const span = spanOf(node) ?? [0, 1];
  if (isAlias(node)) return { code: "yaml-alias", facts: { name: node.source }, span };
  if (isMap(node))
    return keyFaultIn(
      node.items.map(({ key }) => key),
      isItem,
    );
  const isEscaped = isScalar(node) && node.type === "QUOTE_DOUBLE";
  const character = isEscaped ? hiddenIn(String(node.value)) : null;
  return character === null ? null : { code: "hidden-character", facts: { character }, span };
}

/** @param isItem Whether the keys are those of an item of a list: where the first comes again, the next item begins. */
function keyFaultIn(keys: readonly unknown[], isItem: boolean): Fault | null {
  const known = new Set<string>();
  for (const key of keys) {
    const name = isScalar(key) ? String(key.value) : "";
    const isOdd = name !== name.trim();
    const fault = isOdd ? "space" : isItem && known.values().next().value === name ? "no-dash" : "twice";
    if (isOdd || known.has(name)) return { code: "bad-yaml", facts: { fault, sign: name, reason: "" }, span: spanOf(key) ?? [0, 1] };
    known.add(name);
  }
  return null;
}

function rangeOf(root: Node | null, path: readonly PropertyKey[], part: "key" | "value"): [number, number] {
  let range = spanOf(root) ?? [0, 1];
  let node: unknown = root;
  for (const [depth, step] of path.entries()) {
    const items: readonly unknown[] = (node as { items?: unknown[] } | null)?.items ?? [];
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step)) : items[Number(step)];
    if (!pair) return range;
    const last = depth === path.length - 1;
    node = isPair(pair) ? pair.value : pair;
    const wanted = isPair(pair) && ((last && part === "key") || !spanOf(node)) ? pair.key : node;
    range = spanOf(wanted) ?? range;
  }
  return range;
}

function spanOf(node: unknown): [number, number] | null {
  const range = (node as { range?: [number, number, number] | null } | null)?.range;
  return range ? [range[0], Math.max(range[0] + 1, range[1])] : null;
}
