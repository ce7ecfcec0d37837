import { type Warning, warning } from "../../problems/problem.ts";
import { unrecordedIn, wholeRecord } from "../addresses/record.ts";
import type { Everything } from "../everything.ts";
import type { Doubts } from "./doubts.ts";

/** Public addresses that the record does not hold yet. An archive that keeps none is left alone. */
export function unrecordedAddresses({ addresses, record }: Everything, doubts: Doubts): Warning[] {
  if (!record.isKept || doubts.anyIn("")) return [];
  const { length } = unrecordedIn(addresses.citable(), record);
  return length === 0 ? [] : [warning("unrecorded-address", { count: length }, wholeRecord())];
}
