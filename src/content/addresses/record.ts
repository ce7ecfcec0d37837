import type { Position, Problems } from "../../problems/problem.ts";
import { whole } from "../files/files.ts";
import { recordPath } from "../files/layout.ts";
import { Source } from "../files/source.ts";

/** What stands above the addresses, for those who open the file. */
const heading = [
  "# Todas las direcciones que se han publicado alguna vez. La escribe «npm run check -- --record»: no la edite a mano ni borre nada.",
  "# Every address that was ever published. Written by “npm run check -- --record”: do not edit it by hand, and delete nothing.",
];

/** How many of the addresses that a problem is about are named. */
export const named = 3;

/** The record of every address that was ever published: a line each, as people read them, without host and without the site's prefix. */
export class AddressRecord {
  readonly #source: Source;
  /** Where each address stands in the file. */
  readonly #offsets: ReadonlyMap<string, number>;
  /** Where there are lines that are no addresses, and what they say. */
  readonly strayLines: readonly { readonly text: string; readonly at: () => Position }[];
  /** False where an archive has no record yet. */
  readonly isKept: boolean;

  constructor(source: Source | null) {
    this.#source = source ?? new Source(recordPath, null);
    this.isKept = source !== null;
    const offsets = new Map<string, number>();
    const strays: { text: string; at: () => Position }[] = [];
    for (const { line, offset } of linesOf(this.#source.text)) {
      if (line.startsWith("/")) offsets.set(line, offset);
      else if (line !== "" && !line.startsWith("#")) strays.push({ text: line, at: () => this.#source.at(offset, line.length) });
    }
    [this.#offsets, this.strayLines] = [offsets, strays];
  }

  get addresses(): Iterable<string> {
    return this.#offsets.keys();
  }

  has(address: string): boolean {
    return this.#offsets.has(address);
  }

  /** The line of an address. */
  at(address: string): Position {
    return this.#source.at(this.#offsets.get(address) ?? 0, address.length);
  }
}

/** Reads the record of an archive; lines that are no addresses, such as a merge leaves behind, are noted. */
export function readRecord(source: Source | null, problems: Problems): AddressRecord {
  const record = new AddressRecord(source);
  for (const { text, at } of record.strayLines) problems.add("no-address", { line: text }, at());
  return record;
}

/** The whole text of a record. */
export function recordText(addresses: Iterable<string>): string {
  return `${[...heading, ...[...new Set(addresses)].sort()].join("\n")}\n`;
}

/** The addresses that a record does not hold yet. */
export function unrecordedIn(citable: Iterable<string>, record: AddressRecord): string[] {
  return [...citable].filter((address) => !record.has(address));
}

/** The addresses of a record that stands elsewhere, such as that of the branch which a proposal is made to. */
export function addressesIn(record: Uint8Array): Iterable<string> {
  return new AddressRecord(new Source(recordPath, record)).addresses;
}

/** Notes that a record lacks addresses which an older state of it holds: one problem for all. */
export function tellDropped(record: AddressRecord, older: Iterable<string>, problems: Problems): void {
  const dropped = [...older].filter((address) => !record.has(address));
  const facts = { addresses: dropped.slice(0, named), count: dropped.length };
  if (dropped.length > 0) problems.add("dropped-address", facts, wholeRecord());
}

/** The position that stands for the record as a whole. */
export function wholeRecord(): Position {
  return whole(recordPath);
}

function* linesOf(text: string): Generator<{ line: string; offset: number }> {
  for (let offset = 0; offset < text.length; ) {
    const found = text.indexOf("\n", offset);
    const end = found === -1 ? text.length : found;
    yield { line: text.slice(offset, text[end - 1] === "\r" ? end - 1 : end), offset };
    offset = end + 1;
  }
}
