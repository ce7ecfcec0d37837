import { isUtf8 } from "node:buffer";
import { Unreadable } from "../page.ts";

/**
 * The text of a saved file: by its byte order mark, by what it states of itself, else UTF-8 where it is that, and the Windows form of
 * Latin letters where it is not.
 * @throws Unreadable for what is no text.
 */
export function decode(bytes: Uint8Array, stated: string | null): string {
  const text = new TextDecoder(encodingOf(bytes, stated)).decode(bytes);
  if (text.includes("\0")) throw new Unreadable("not-text");
  return text;
}

/** What a page states of its own encoding: in its beginning, where such a statement has to be. */
export function statedEncoding(bytes: Uint8Array): string | null {
  const beginning = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  const [, stated = null] =
    /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(beginning) ?? /<\?xml[^>]+encoding=["']([\w.-]+)/i.exec(beginning) ?? [];
  return stated;
}

function encodingOf(bytes: Uint8Array, stated: string | null): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (isUtf8(bytes)) return "utf-8";
  return stated !== null && isKnown(stated) && !/^utf/i.test(stated) ? stated : "windows-1252";
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== "";
  } catch {
    return false;
  }
}

/** A text as one clean line. */
export function inOneLine(text: string): string {
  return clean(text).replace(/\s+/g, " ").trim();
}

/** Takes out what no one sees: soft hyphens, marks of direction, control characters; and makes one letter of a letter and its accent. */
export function clean(text: string): string {
  return (
    text
      .replace(/[\u00AD\u200B\u2060\uFEFF\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, "")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g, "")
      // Editing programs make such spaces at random; they are kept where French and Spanish ask for them, beside punctuation.
      .replace(/(?<!«)\u00A0(?![;:!?»%])/g, " ")
      .normalize("NFC")
  );
}
