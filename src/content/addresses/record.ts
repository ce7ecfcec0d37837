import type { Position, Problems } from "../../problems/problem.ts";
import { whole } from "../files/files.ts";
import { recordPath } from "../files/layout.ts";
import { Source } from "../files/source.ts";

/** What is above the addresses, for those who open the file. */
const heading = [
  "# Todas las direcciones que se han publicado alguna vez. La escribe «npm run check -- --record»: no la edite a mano ni borre nada.",
  "# Every address that was ever published. Written by “npm run check -- --record”: do not edit it by hand, and delete nothing.",
];

/** How many of the addresses that a problem is about are named. */
export const named = 3;

/** The record of every address that was ever published: a line each, as people read them, without host and without the site's prefix. */
export class AddressRecord {
  readonly #source: Source;
  readonly #lines: ReadonlySet<string>;
  /** False where an archive has no record yet. */
  readonly isKept: boolean;

  constructor(source: Source | null) {
    this.#source = source ?? new Source(recordPath, null);
    this.#lines = new Set(this.#source.text.split(/\r?\n/));
    this.isKept = source !== null;
  }

  get addresses(): string[] {
    return [...this.#lines].filter((line) => line.startsWith("/"));
  }

  /** Lines that are neither addresses nor notes, such as a merge leaves behind. */
  get strays(): string[] {
    return [...this.#lines].filter((line) => line !== "" && !line.startsWith("/") && !line.startsWith("#"));
  }

  has(address: string): boolean {
    return this.#lines.has(address);
  }

  /** The position of a line. It is searched for, since few are reported. */
  at(line: string): Position {
    let offset = 0;
    for (const one of this.#source.text.split("\n")) {
      if (one === line || one === `${line}\r`) break;
      offset += one.length + 1;
    }
    return this.#source.at(offset, line.length);
  }
}

/** Reads the record of an archive; lines that are no addresses are noted. */
export function readRecord(source: Source | null, problems: Problems): AddressRecord {
  const record = new AddressRecord(source);
  for (const line of record.strays) problems.add("no-address", { line }, record.at(line));
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

/** The addresses of a record that is elsewhere, such as that of the branch which a proposal is made to. */
export function addressesIn(record: Uint8Array): Iterable<string> {
  return new AddressRecord(new Source(recordPath, record)).addresses;
}

/** Notes that a record lacks addresses which an older state of it holds: one problem for all. */
export function tellDropped(record: AddressRecord, older: Iterable<string>, problems: Problems): void {
  const dropped = [...older].filter((address) => !record.has(address));
  const facts = { addresses: dropped.slice(0, named), count: dropped.length };
  if (dropped.length > 0) problems.add("dropped-address", facts, wholeRecord());
}

/** The position that represents the record as a whole. */
export function wholeRecord(): Position {
  return whole(recordPath);
}
