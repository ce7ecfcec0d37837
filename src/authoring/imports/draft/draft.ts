import { largest } from "../../../content/files/files.ts";
import { wordsOf } from "../../../markdown/tree.ts";
import type { Inventory } from "../../months/inventory.ts";
import { type ImportedPage, Unreadable } from "../page.ts";
import { draftFiles, reportFiles } from "./draft-files.ts";
import { findingsIn, findingsOfRegion, type ImportFindings, type ImportRequest } from "./findings.ts";

/** An issue, or one region's report, made of a page, not written yet. */
export interface ImportDraft extends ImportFindings {
  /** The texts by their paths below the content folder. */
  readonly files: ReadonlyMap<string, string>;
  /** The pictures that the texts show, likewise. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/**
 * Makes a draft of a month, or of a region's report, from a page. Every word of the page's text is in one of its files.
 * @throws Unreadable where a text would be larger than an archive reads.
 */
export function draftOf(page: ImportedPage, wanted: ImportRequest, inventory: Inventory): ImportDraft {
  // Before anything else is done with it: to read a book for its passages takes minutes.
  if (bytesOf(page) > largest.text.bytes * 2) throw new Unreadable("too-large");
  const findings =
    wanted.region === null
      ? findingsIn(page, wanted.language, inventory)
      : findingsOfRegion(page, wanted.region, wanted.language, inventory);
  const files = wanted.region === null ? draftFiles(findings, wanted, inventory) : reportFiles(findings, wanted.region, wanted, inventory);
  if ([...files.values()].some((text) => Buffer.byteLength(text) > largest.text.bytes)) throw new Unreadable("too-large");
  const pictures = new Map(page.pictures.map(({ name, bytes }) => [`issues/${wanted.month.id}/images/${name}`, bytes]));
  return { ...findings, files, pictures };
}

/** How much a page's text is, a little for each of its blocks with it. */
function bytesOf({ blocks }: ImportedPage): number {
  return blocks.reduce((sum, { block }) => sum + Buffer.byteLength(wordsOf([block])) + 2, 0);
}
