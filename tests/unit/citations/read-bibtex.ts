import assert from "node:assert/strict";
import { BibLatexParser } from "biblatex-csl-converter";

/** A text as the reader gives it: pieces, some with marks. */
type Read = readonly { readonly text?: string }[] | undefined;

interface Fields {
  readonly title?: Read;
  readonly origtitle?: Read;
  readonly journaltitle?: Read;
  readonly number?: Read;
  readonly note?: Read;
  readonly issn?: Read;
  readonly date?: string;
  readonly url?: string;
  readonly langid?: string;
  readonly author?: readonly { readonly literal?: Read; readonly family?: Read; readonly given?: Read }[];
  readonly translator?: readonly { readonly literal?: Read }[];
}

/** Reads the one entry of a BibTeX file with a reader that is not ours; fails where there are others, or faults. */
export function readBibtex(file: string): { readonly key: string; readonly fields: Fields } {
  const { entries, errors } = new BibLatexParser(file, { processUnexpected: true, processUnknown: true }).parse();
  const all = Object.values(entries) as unknown as { readonly entry_key: string; readonly fields: Fields }[];
  assert.deepEqual([all.length, errors], [1, []], file);
  const [entry] = all as [(typeof all)[0]];
  return { key: entry.entry_key, fields: entry.fields };
}

/** The words of a text, without its marks. */
export function wordsOf(read: Read): string {
  return (read ?? []).map(({ text = "" }) => text).join("");
}
