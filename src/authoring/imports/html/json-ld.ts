import { inOneLine } from "./decode.ts";
import type { Element } from "./nodes.ts";

/** What a page says about itself to search engines in JSON-LD. */
export interface JsonLd {
  readonly title: string | null;
  readonly description: string | null;
  readonly published: string | null;
  readonly authors: readonly string[];
}

type Thing = Readonly<Record<string, unknown>>;

/** Reads the first article, or else page, that a page describes in JSON-LD. What cannot be read says nothing. */
export function jsonLdOf(elements: readonly Element[]): JsonLd {
  const things = elements.filter(({ name, attribs }) => name === "script" && attribs.type === "application/ld+json").flatMap(thingsIn);
  const article =
    things.find((thing) => /Article|BlogPosting|Report/.test(String(thing["@type"]))) ?? things.find((thing) => "datePublished" in thing);
  return {
    title: textOf(article?.headline),
    description: textOf(article?.description),
    published: textOf(article?.datePublished),
    authors: listOf(article?.author).flatMap((author) => nameOf(author, things)),
  };
}

function thingsIn(script: Element): Thing[] {
  const text = script.children.map((node) => ("data" in node ? node.data : "")).join("");
  try {
    const read: unknown = JSON.parse(text);
    return listOf(read).flatMap((thing) => (isThing(thing) ? [thing, ...listOf(thing["@graph"]).filter(isThing)] : []));
  } catch {
    return [];
  }
}

/** The name of a person, who may be described elsewhere; nothing for an organisation. */
function nameOf(author: unknown, things: readonly Thing[]): string[] {
  if (typeof author === "string") return [inOneLine(author)];
  if (!isThing(author) || /Organization/.test(String(author["@type"]))) return [];
  const described = things.find((thing) => thing["@id"] !== undefined && thing["@id"] === author["@id"]);
  const name = textOf(author.name) ?? textOf(described?.name);
  return name === null || /Organization/.test(String(described?.["@type"])) ? [] : [name];
}

function isThing(value: unknown): value is Thing {
  return value instanceof Object && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? inOneLine(value) || null : null;
}
