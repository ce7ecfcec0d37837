import { createHash } from "node:crypto";
import type { Source } from "../files/source.ts";
import type { FrontMatter } from "./front-matter.ts";

/** The hash that says from which state of an original a translation was made. */
export interface OriginalHash {
  /** What a translation that is made now records: the hash of what stays when it is renamed, and of a draft, when it is published. */
  readonly current: string;
  /** Whether a translation that recorded this is of the original as it is. */
  readonly fits: (recorded: string) => boolean;
}

/** Keeps a byte order mark. */
const exact = new TextDecoder("utf-8", { ignoreBOM: true });

/** The hashes of an original's file, made when they are asked for; the line ends of Windows do not count. */
export function originalHash({ bytes }: Source, { value }: FrontMatter): OriginalHash {
  // Not kept: there may be thousands of texts.
  const text = () => exact.decode(bytes).replaceAll("\r\n", "\n");
  const isDraft = (Object(value) as Readonly<Record<string, unknown>>).draft === true;
  // The first is what most translations record, and what is made of the file by other programs.
  const said = () => withoutComments(text());
  const states = [text, said].flatMap((state) => [state, ...[renaming, publishing, either].map((lines) => () => without(lines, state()))]);
  return {
    get current() {
      return hashOf(without(isDraft ? either : renaming, said()));
    },
    fits: (recorded) => states.some((state) => hashOf(state()) === recorded),
  };
}

/** What changes when an issue is published, none of which is translated: `draft`, `published`, and notes. */
const publishing = /\n(draft:|published:|#)[^\n]*/g;
/** What changes when something is renamed: older addresses, in a line or as a list below it. */
const renaming = /\naliases:[^\n]*(\n[ \t-][^\n]*)*/g;
const either = new RegExp(`${publishing.source}|${renaming.source}`, "g");

/** The text without some lines of its front matter. */
function without(lines: RegExp, text: string): string {
  const end = text.indexOf("\n---", 3);
  return text.startsWith("---") && end !== -1 ? text.slice(0, end).replace(lines, "") + text.slice(end) : text;
}

/** The text without what editors note for each other in it, which nobody translates: whole lines, where a comment has them for itself. */
function withoutComments(text: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let start = text.indexOf("<!--"); start !== -1; start = text.indexOf("<!--", from)) {
    const end = text.indexOf("-->", start + 2);
    if (end === -1) break;
    const before = text.slice(from, start).replace(/(?<![ \t])[ \t]+$/, "");
    kept.push(before);
    const isAlone = before === "" || before.endsWith("\n");
    from = end + "-->".length + (isAlone ? emptyLinesAt(text, end + "-->".length) : 0);
  }
  return from === 0 ? text : `${[...kept, text.slice(from)].join("").trimEnd()}\n`;
}

function emptyLinesAt(text: string, at: number): number {
  const lines = /(?:[ \t]*\n)*/y;
  lines.lastIndex = at;
  return lines.exec(text)?.[0].length ?? 0;
}

/** The first 12 hex digits of the SHA-256. */
function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}
