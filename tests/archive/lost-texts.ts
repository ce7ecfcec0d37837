import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "htmlparser2";
import type Token from "markdown-it/lib/token.mjs";
import { parse } from "yaml";
import { parseMarkdown } from "../../src/markdown/parse.ts";
import type { BuiltSite } from "../site/built-site.ts";

/** Words in the order in which they are read. */
type Words = readonly string[];
type Node = ReturnType<typeof parseDocument>["children"][number];

/**
 * What is in the Markdown files of a content folder and on no page of its site, as "file: the words". It reads the files and the pages, and
 * nothing of what leads from the ones to the others.
 */
export function lostTexts(content: string, site: BuiltSite): string[] {
  const pages = new Pages(site);
  const files = globSync("{issues,pages}/**/*.md", { cwd: content }).sort();
  return files.flatMap((file) =>
    textsIn(readFileSync(join(content, file), "utf8"))
      .filter((words) => !pages.show(words))
      .map((words) => `${file}: ${words.slice(0, 12).join(" ")} …`),
  );
}

/** The prose of a file, and the titles in its front matter. */
function textsIn(file: string): Words[] {
  const [, front = "", body = file] = /^\uFEFF?---\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)([\s\S]*)$/m.exec(file) ?? [];
  const { title, titles, actions } = Object(parse(front)) as { title?: string; titles?: object; actions?: readonly { title?: string }[] };
  const named = [title, ...Object.values(titles ?? {}), ...(actions ?? []).map((action) => action.title)];
  return [parseMarkdown(body).tokens.flatMap(wordsOf), ...named.map((name) => wordsIn(String(name ?? "")))];
}

/** The words that a piece of Markdown shows. */
function wordsOf({ type, content, children }: Token): Words {
  if (children) return children.flatMap(wordsOf);
  return ["text", "code_inline", "code_block", "fence"].includes(type) ? wordsIn(content) : [];
}

function wordsIn(text: string): Words {
  return text.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** The pages of a site by their words. */
class Pages {
  readonly #words: readonly Words[];
  /** On which pages each word is. */
  readonly #having = new Map<string, number[]>();

  constructor(site: BuiltSite) {
    this.#words = site.files.filter((file) => /(?<!\.mail)\.html$/.test(file)).map((file) => shownBy(parseDocument(site.read(file))));
    for (const [page, words] of this.#words.entries()) {
      for (const word of new Set(words)) this.#having.set(word, [...(this.#having.get(word) ?? []), page]);
    }
  }

  /** Whether one page shows all of these words, in their order. */
  show(words: Words): boolean {
    const having = words.map((word) => this.#having.get(word) ?? []);
    const [rarest] = having.toSorted((a, b) => a.length - b.length);
    return rarest === undefined || rarest.some((page) => isWithin(words, this.#words[page] as Words));
  }
}

/** What a page shows of words, text alternatives included. */
function shownBy(node: Node | ReturnType<typeof parseDocument>): Words {
  if (node.type === "text") return wordsIn(node.data);
  if (!("children" in node) || node.type === "script" || node.type === "style") return [];
  const alternative = "attribs" in node ? wordsIn(node.attribs.alt ?? "") : [];
  return [...alternative, ...node.children.flatMap(shownBy)];
}

function isWithin(words: Words, page: Words): boolean {
  let next = 0;
  for (const word of page) if (word === words[next]) next += 1;
  return next === words.length;
}
