import type { Day } from "../../../domain/day.ts";
import type { ImportedPage } from "../page.ts";
import { inOneLine } from "./decode.ts";
import { type Element, elementsOf, type Node, textOf, webAddressOf } from "./nodes.ts";

/** What a page states of itself, apart from its text. */
export interface Metadata extends Omit<ImportedPage, "blocks" | "dropped" | "pictures" | "media" | "deadLinks"> {
  /** Against what its relative links are read. */
  readonly base: string | null;
}

/** Reads what a page states of itself: in `meta`, `link`, JSON-LD, and in the note that browsers leave in what they save. */
export function metadataOf(nodes: readonly Node[], html: string): Metadata {
  const elements = [...elementsOf(nodes)];
  const meta = (name: string) => metaOf(elements, name)[0] ?? null;
  const linked = (rel: string) => elements.find(({ name, attribs }) => name === "link" && attribs.rel?.toLowerCase() === rel)?.attribs.href;
  const ld = jsonLdOf(elements);
  const source = [linked("canonical"), meta("og:url"), savedFrom(html)].map(webAddressOf).find((address) => address !== null) ?? null;
  const days = [
    meta("article:published_time"),
    ld.published,
    meta("citation_publication_date"),
    meta("dc.date"),
    meta("date"),
    timeOf(elements),
  ];
  return {
    title: withoutSite(meta("og:title") ?? ld.title ?? titleOf(elements), meta("og:site_name")),
    description: meta("description") ?? meta("og:description") ?? ld.description,
    names: [
      metaOf(elements, "citation_author"),
      ld.authors,
      metaOf(elements, "author"),
      metaOf(elements, "dc.creator"),
      signatures(elements),
    ],
    published: days.map(dayOf).find((day) => day !== null) ?? null,
    source,
    language: elements.find(({ name }) => name === "html")?.attribs.lang ?? null,
    base: webAddressOf(elements.find(({ name }) => name === "base")?.attribs.href) ?? source,
  };
}

function metaOf(elements: readonly Element[], wanted: string): string[] {
  return elements
    .filter(({ name, attribs }) => name === "meta" && [attribs.name, attribs.property].some((key) => key?.toLowerCase() === wanted))
    .map(({ attribs }) => inOneLine(attribs.content ?? ""))
    .filter(Boolean);
}

/** What a page marks as the name of its author. */
function signatures(elements: readonly Element[]): string[] {
  const isMarked = ({ attribs }: Element) =>
    attribs.rel === "author" || attribs.itemprop === "author" || /(^|\s)(byline|author|autor)([-_]name)?(\s|$)/i.test(attribs.class ?? "");
  return elements
    .filter(isMarked)
    .map((element) => inOneLine(textOf(element)))
    .filter(Boolean);
}

/** The title of the window, without the site's name behind a bar. */
function titleOf(elements: readonly Element[]): string | null {
  const element = elements.find(({ name }) => name === "title");
  const text = element?.children.map((node) => ("data" in node ? node.data : textOf(node))).join("");
  return inOneLine(text ?? "").replace(/ [|»] [^|»]*$/, "") || null;
}

/** A title without the site's name behind a dash. */
function withoutSite(title: string | null, site: string | null): string | null {
  const end = [..."-–—|·»"].map((dash) => ` ${dash} ${site}`).find((end) => title?.endsWith(end));
  return end === undefined ? title : title?.slice(0, -end.length) || title;
}

/** Browsers write where a page came from: `<!-- saved from url=(0042)https://… -->`. */
function savedFrom(html: string): string | null {
  return /<!--\s*saved from url=\(\d+\)(\S+)/.exec(html.slice(0, 2000))?.[1] ?? null;
}

function timeOf(elements: readonly Element[]): string | null {
  return elements.find(({ name, attribs }) => name === "time" && attribs.datetime)?.attribs.datetime ?? null;
}

/** The day of a moment, as it was written where it was written; null for what is no real day. */
function dayOf(text: string | null): Day | null {
  const [, year, month, day] = /^\s*(\d{4})[-/](\d\d)[-/](\d\d)(?!\d)/.exec(text ?? "") ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const written = `${year}-${month}-${day}`;
  return date.toISOString().startsWith(written) ? written : null;
}

/** What a page says about itself to search engines in JSON-LD. */
interface JsonLd {
  readonly title: string | null;
  readonly description: string | null;
  readonly published: string | null;
  readonly authors: readonly string[];
}

type Thing = Readonly<Record<string, unknown>>;

/** Reads the first article, or else page, that a page describes in JSON-LD. What cannot be read says nothing. */
function jsonLdOf(elements: readonly Element[]): JsonLd {
  const things = elements.filter(({ name, attribs }) => name === "script" && attribs.type === "application/ld+json").flatMap(thingsIn);
  const article =
    things.find((thing) => /Article|BlogPosting|Report/.test(String(thing["@type"]))) ?? things.find((thing) => "datePublished" in thing);
  return {
    title: statedText(article?.headline),
    description: statedText(article?.description),
    published: statedText(article?.datePublished),
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
  const name = statedText(author.name) ?? statedText(described?.name);
  return name === null || /Organization/.test(String(described?.["@type"])) ? [] : [name];
}

function isThing(value: unknown): value is Thing {
  return value instanceof Object && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function statedText(value: unknown): string | null {
  return typeof value === "string" ? inOneLine(value) || null : null;
}
