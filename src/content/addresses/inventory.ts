import type { Archive } from "../../domain/archive.ts";
import type { GoneReason } from "../../problems/facts.ts";
import type { Position } from "../../problems/problem.ts";
import type { AddressBook, OriginOf } from "../texts/address-book.ts";
import type { AddressRecord } from "./record.ts";

/** What published addresses are held against. */
export interface AddressInventory {
  /** All of it, hidden issues included. */
  readonly archive: Archive;
  readonly addresses: AddressBook;
  readonly record: AddressRecord;
  readonly originOf: OriginOf;
}

/** Addresses that are gone for one reason, the most telling first, and where that can be mended. */
export interface GoneAddresses {
  readonly gone: readonly string[];
  readonly reason: GoneReason;
  readonly origin: Position | null;
}
