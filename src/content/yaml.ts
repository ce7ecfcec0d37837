import {
  type Alias,
  type Document,
  isMap,
  isPair,
  isScalar,
  type Node,
  type ParseOptions,
  parseDocument,
  type ScalarTag,
  type SchemaOptions,
  visit,
} from "yaml";
import type { Position, Problems } from "../problems/problem.ts";
import type { Source } from "./source.ts";

/**
 * The YAML core schema (1.2), and of its numbers only those that are written as everyone writes them: `007`, `1e3` and
 * `0x1f` are text, so that no code or hash changes by being read. No dates, no tags of its own, no merging.
 */
const options: ParseOptions & SchemaOptions = {
  schema: "core",
  customTags: (tags) => tags.flatMap((tag) => plainNumbersOnly(tag as ScalarTag)),
  prettyErrors: false,
  resolveKnownTags: false,
  merge: false,
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

  constructor(source: Source, text = source.text, start = 0) {
    this.source = source;
    this.#text = text;
    this.#start = start;
  }

  /** The plain value (null where there is none), or undefined where it cannot be read, with the problems noted. */
  read(problems: Problems): unknown {
    const document = this.#parse();
    // The first fault alone: the others mostly follow from it.
    const [fault] = [...document.errors, ...document.warnings];
    if (!fault) return this.#plain(document, problems);
    const { message, pos } = fault;
    problems.add("bad-yaml", { reason: firstSentence(message) }, this.source.at(this.#start + pos[0], pos[1] - pos[0]));
    return undefined;
  }

  /** Where the value at a path stands, or its key; where the path ends early, the last part that exists. */
  at(path: readonly PropertyKey[], part: "key" | "value" = "value"): Position {
    const [from, to] = rangeOf(this.#parse().contents as Node | null, path, part);
    return this.source.at(this.#start + from, to - from);
  }

  #parse(): Document {
    return parseDocument(this.#text, options);
  }

  /** Aliases that multiply are refused by the library: a hundred at most. */
  #plain(document: Document, problems: Problems): unknown {
    try {
      return document.toJS();
    } catch (error) {
      const [from, to] = spanOf(firstDangling(document)) ?? [0, 1];
      problems.add("bad-yaml", { reason: firstSentence((error as Error).message) }, this.source.at(this.#start + from, to - from));
      return undefined;
    }
  }
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

/** The first alias that refers to nothing. */
function firstDangling(document: Document): Alias | null {
  let found: Alias | null = null;
  visit(document, {
    Alias: (_key, alias) => {
      if (alias.resolve(document)) return undefined;
      found = alias;
      return visit.BREAK;
    },
  });
  return found;
}

function firstSentence(message: string): string {
  return message.split("\n")[0] as string;
}
