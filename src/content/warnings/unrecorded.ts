import { type Warning, warning } from "../../problems/problem.ts";
import { unrecordedIn, wholeRecord } from "../addresses/record.ts";
import type { LoadedContent } from "../loaded-content.ts";
import type { UnreliableFiles } from "./unreliable-files.ts";

/** Public addresses that the record does not hold yet. An archive that keeps none is left alone. */
export function unrecordedAddresses({ addresses, record }: LoadedContent, unreliable: UnreliableFiles): Warning[] {
  if (!record.isKept || unreliable.anyIn("")) return [];
  const { length } = unrecordedIn(addresses.citable(), record);
  return length === 0 ? [] : [warning("unrecorded-address", { count: length }, wholeRecord())];
}
