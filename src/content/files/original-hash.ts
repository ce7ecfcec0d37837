import { createHash } from "node:crypto";
import type { FrontMatter } from "../fields/front-matter.ts";
import type { Source } from "./source.ts";

/** What tells of which state of an original a translation was made. */
export interface OriginalHash {
  /** What a translation that is made now records: of a draft, the hash of what stays when it is published. */
  readonly current: string;
  /** Whether a translation that recorded this is of the original as it is. */
  readonly fits: (recorded: string) => boolean;
}

/** Keeps a byte order mark. */
const exact = new TextDecoder("utf-8", { ignoreBOM: true });

/** The hashes of an original's file; the line ends of Windows do not count. */
export function originalHash({ bytes }: Source, { value }: FrontMatter): OriginalHash {
  const text = exact.decode(bytes).replaceAll("\r\n", "\n");
  const whole = hashOf(text);
  const lasting = hashOf(lastingPart(text));
  const isDraft = (Object(value) as Readonly<Record<string, unknown>>).draft === true;
  return { current: isDraft ? lasting : whole, fits: (recorded) => recorded === whole || recorded === lasting };
}

/** The text without what changes when an issue is published, none of which is translated: `draft`, `published`, and notes. */
function lastingPart(text: string): string {
  const end = text.indexOf("\n---", 3);
  const front = text.slice(0, end).replace(/\n(draft:|published:|#)[^\n]*/g, "");
  return text.startsWith("---") && end !== -1 ? front + text.slice(end) : text;
}

/** The first 12 hex digits of the SHA-256. */
function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}
