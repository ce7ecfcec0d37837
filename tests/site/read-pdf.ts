import { readFileSync } from "node:fs";
import { getDocumentProxy } from "unpdf";

/** What a PDF says to a program that none of us wrote: Mozilla's pdf.js. */
export interface ReadPdf {
  readonly info: Readonly<Record<string, unknown>>;
  readonly isTagged: boolean;
  /** The words of each page, with single spaces. */
  readonly pages: readonly string[];
  /** The words of all pages. */
  readonly text: string;
  /** Bookmarks with their depth, from 0. */
  readonly outline: readonly (readonly [depth: number, title: string])[];
  /** Addresses that its links lead to. */
  readonly links: readonly string[];
  /** The kinds of its structure in reading order, such as `H1`, `P`, `TH`. */
  readonly roles: readonly string[];
  /** The alternatives of its pictures. */
  readonly alternatives: readonly string[];
  readonly fonts: readonly string[];
}

type Proxy = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Proxy["getPage"]>>;

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

/** Reads a PDF. */
export async function readPdf(path: string): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(path)));
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, n) => pdf.getPage(n + 1)));
  const [texts, trees] = [await Promise.all(pages.map(textOf)), await Promise.all(pages.map((page) => page.getStructTree()))];
  const nodes = trees.flatMap((tree) => allOf(tree as unknown as Node));
  return {
    info: (await pdf.getMetadata()).info as Record<string, unknown>,
    isTagged: ((await pdf.getMarkInfo()) as { Marked?: boolean } | null)?.Marked === true,
    pages: texts,
    text: texts.join(" "),
    outline: bookmarks((await pdf.getOutline()) ?? [], 0),
    links: (await Promise.all(pages.map(linksOf))).flat(),
    roles: nodes.flatMap(({ role }) => role ?? []),
    alternatives: nodes.flatMap(({ alt }) => alt ?? []),
    fonts: [...new Set((await Promise.all(pages.map(fontsOf))).flat())].sort(),
  };
}

async function textOf(page: Page): Promise<string> {
  const { items } = await page.getTextContent();
  const text = items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join("");
  return text.replace(/\s+/g, " ").trim();
}

async function linksOf(page: Page): Promise<string[]> {
  return (await page.getAnnotations()).flatMap(({ url }) => (typeof url === "string" ? [url] : []));
}

async function fontsOf(page: Page): Promise<string[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const setFont = 37;
  const ids = argsArray.filter((_, n) => fnArray[n] === setFont).map(([id]: [string]) => id);
  return [...new Set(ids)].map((id) => String((page.commonObjs.get(id as string) as { name: string }).name).replace(/^[A-Z]{6}\+/, ""));
}

function allOf(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(allOf)];
}

function bookmarks(items: readonly Bookmark[], depth: number): [number, string][] {
  return items.flatMap(({ title, items: inner }) => [[depth, title] as [number, string], ...bookmarks(inner, depth + 1)]);
}
