import { isDeepStrictEqual } from "node:util";
import { Document, isMap, isScalar, type Node, type Pair, parseDocument, type Scalar, type YAMLMap } from "yaml";
import type { Day } from "../../domain/day.ts";
import type { TranslationMethod } from "../../domain/text.ts";

/** A field to be set: its path of one or two keys, and its text. */
export type Setting = readonly [path: readonly string[], value: string];

/** The front matter is written in a way that cannot be edited without touching more than the field; nothing was changed. */
export class CannotEdit extends Error {}

/**
 * Sets fields in the front matter of a Markdown file and leaves every other byte as it is: order, comments, quotes, line ends.
 * @param file The whole file, which has no problem; with its byte order mark, where it has one.
 * @throws CannotEdit where what is written there now is of another kind than a plain mapping.
 */
export function withFields(file: string, settings: readonly Setting[]): string {
  const end = file.includes("\r\n") ? "\r\n" : "\n";
  const [before, front, after] = split(file, end);
  return before + settings.reduce((text, setting) => withField(text, setting, end), front) + after;
}

/** A file around its front matter; where it has none, lines for one are put in. */
function split(file: string, end: string): [before: string, front: string, after: string] {
  const [mark = ""] = /^\uFEFF/.exec(file) ?? [];
  const text = file.slice(mark.length);
  const opening = /^---[ \t]*\r?\n/.exec(text)?.[0];
  if (opening === undefined) return [`${mark}---${end}`, "", `---${end}${text}`];
  const from = opening.length;
  const to = text.indexOf("\n---", from - 1) + 1;
  return [mark + text.slice(0, from), text.slice(from, to), text.slice(to)];
}

function withField(front: string, [path, value]: Setting, end: string): string {
  const [key, inner] = path as [string, string | undefined];
  const before = parseDocument(front, { schema: "core" }).toJS() ?? {};
  if ((inner === undefined ? before[key] : before[key]?.[inner]) === value) return front;
  const edited = edit(front, key, inner, value, end);
  const wanted = inner === undefined ? { ...before, [key]: value } : { ...before, [key]: { ...before[key], [inner]: value } };
  const after = parseDocument(edited, { schema: "core" });
  // What an odd way of writing could make of the edit is found here, before it is written.
  if (after.errors.length > 0 || !isDeepStrictEqual(after.toJS(), wanted)) throw new CannotEdit(path.join("."));
  return edited;
}

function edit(front: string, key: string, inner: string | undefined, value: string, end: string): string {
  const root = parseDocument(front).contents;
  if (root !== null && !isMap(root)) throw new CannotEdit(key);
  const pair = root && pairOf(root, key);
  if (!pair) return added(front, root, inner === undefined ? [key, value] : [key, [inner, value]], end);
  if (inner === undefined) return replaced(front, pair.value as Node | null, inFlow(root) ? flow(value) : block(value));
  const map = pair.value;
  if (isScalar(map) && map.value === null) return insert(front, colonOf(front, pair), ` {${flow(inner)}: ${flow(value)}}`);
  if (!isMap(map)) throw new CannotEdit(key);
  const old = pairOf(map, inner);
  if (old) return replaced(front, old.value as Node | null, inFlow(map) ? flow(value) : block(value));
  return added(front, map, [inner, value], end);
}

type Entry = readonly [key: string, value: string | readonly [key: string, value: string]];

/** Adds an entry behind the last one of a mapping. */
function added(front: string, map: YAMLMap | null, [key, value]: Entry, end: string): string {
  const last = map?.items.at(-1);
  if (map && inFlow(map)) {
    const inner = typeof value === "string" ? flow(value) : `{${flow(value[0])}: ${flow(value[1])}}`;
    const at = last ? endOf(last) : (map.range?.[0] ?? 0) + 1;
    return insert(front, at, `${last ? ", " : ""}${flow(key)}: ${inner}`);
  }
  const indent = last ? indentOf(front, map?.items[0] as Pair) : "";
  const own = typeof value === "string" ? ` ${block(value)}` : `${end}${indent}  ${block(value[0])}: ${block(value[1])}`;
  return insert(front, last ? lineAfter(front, endOf(last)) : front.length, `${indent}${block(key)}:${own}${end}`);
}

function replaced(front: string, node: Node | null, text: string): string {
  if (!node?.range) throw new CannotEdit(text);
  const [from, to] = node.range;
  // The value of a text in lines of its own reaches over the last of them.
  const rest = front.slice(from, to).endsWith("\n") ? front.slice(from, to).match(/\r?\n$/)?.[0] : "";
  return front.slice(0, from) + text + rest + front.slice(to);
}

function insert(text: string, at: number, more: string): string {
  return text.slice(0, at) + more + text.slice(at);
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key);
}

function endOf({ key, value }: Pair): number {
  return ((value ?? key) as Node).range?.[1] ?? 0;
}

/** Where the value of a pair would begin: behind the colon of its key. */
function colonOf(front: string, { key }: Pair): number {
  return front.indexOf(":", (key as Scalar).range?.[1]) + 1;
}

/** Where the line after a position begins. */
function lineAfter(text: string, at: number): number {
  if (text[at - 1] === "\n") return at;
  const next = text.indexOf("\n", at);
  return next === -1 ? text.length : next + 1;
}

function indentOf(front: string, { key }: Pair): string {
  const at = (key as Scalar).range?.[0] ?? 0;
  return " ".repeat(at - (front.lastIndexOf("\n", at - 1) + 1));
}

function inFlow(map: YAMLMap | null): boolean {
  return map?.flow === true;
}

/** A text as it is in a line of its own: in quotes only where YAML asks for it. */
function block(text: string): string {
  return new Document(text, { schema: "core" }).toString({ lineWidth: 0, singleQuote: true }).trimEnd();
}

/** A text as it is between brackets. */
function flow(text: string): string {
  return /^[\p{L}][\p{L}\p{N} -]*$/u.test(text) && block(text) === text ? text.trim() : JSON.stringify(text);
}

/** What is recorded in a translation of how it was made, or reviewed. */
export interface Stamp {
  readonly method: TranslationMethod;
  readonly reviewer: string | null;
  readonly translator: string | null;
  readonly date: Day;
  /** Of the original as it is now. */
  readonly of: string;
}

/**
 * A translated file with a stamp in its front matter; all else stays as it is, to the byte.
 * @throws CannotEdit where its front matter is written in a way that cannot be edited.
 */
export function stamped(file: string, { method, reviewer, translator, date, of }: Stamp): string {
  const stated = { method, translator, reviewer, date, of };
  const settings = Object.entries(stated).flatMap(([key, value]): Setting[] => (value === null ? [] : [[["translation", key], value]]));
  return withFields(file, settings);
}
