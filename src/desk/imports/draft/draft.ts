import type { Holdings } from "../../months/holdings.ts";
import { type Page, Unreadable } from "../page.ts";
import { draftFiles } from "./draft-files.ts";
import { type Findings, findingsIn, type Wanted } from "./findings.ts";

/** An issue made of a page, not written yet. */
export interface Draft extends Findings {
  /** The texts by their paths below the content folder. */
  readonly files: ReadonlyMap<string, string>;
}

/** The largest text that an archive reads. */
const largest = 1_000_000;

/**
 * Makes a draft of a month from a page. Every word of the page's text stands in one of its files.
 * @throws Unreadable where a text would be larger than an archive reads.
 */
export function draftOf(page: Page, wanted: Wanted, holdings: Holdings): Draft {
  const findings = findingsIn(page, wanted.language, holdings);
  const files = draftFiles(findings, wanted, holdings);
  if ([...files.values()].some((text) => Buffer.byteLength(text) > largest)) throw new Unreadable("too-large");
  return { ...findings, files };
}
