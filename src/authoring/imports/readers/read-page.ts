import { readFileSync, statSync } from "node:fs";
import { basename, extname } from "node:path";
import { type ImportedPage, Unreadable } from "../page.ts";
import { readDocx } from "./read-docx.ts";
import { readHtml } from "./read-html.ts";
import { readText } from "./read-text.ts";

type Reader = (bytes: Uint8Array, name: string) => ImportedPage | Promise<ImportedPage>;

const readers: Readonly<Record<string, Reader>> = { ".html": readHtml, ".htm": readHtml, ".txt": readText, ".docx": readDocx };

/** The endings of the names of files that can be read. */
export const endings: readonly string[] = Object.keys(readers);

/** The largest file: a page's pictures are not in it, a document's may be. */
const largest: Readonly<Record<string, number>> = { ".docx": 30_000_000 };
const largestText = 5_000_000;

/** The ending of a file's name, in lower case. */
export function endingOf(path: string): string {
  return extname(path).toLowerCase();
}

/**
 * Reads a saved page by the ending of its name, which has to be one of {@link endings}.
 * @throws Unreadable for what is no page; an error of the system where the file cannot be read.
 */
export async function readPage(path: string): Promise<ImportedPage> {
  const ending = endingOf(path);
  if (statSync(path).size > (largest[ending] ?? largestText)) throw new Unreadable("too-large");
  const page = await (readers[ending] as Reader)(readFileSync(path), basename(path));
  if (page.blocks.every(({ block }) => block.kind === "rule")) throw new Unreadable("empty");
  return page;
}
