import type { Problems } from "../../problems/problem.ts";
import { hiddenAgain } from "./hidden-again.ts";
import type { AddressInventory, GoneAddresses } from "./inventory.ts";
import { named } from "./record.ts";
import { renamed } from "./renamed.ts";
import { titledAnew } from "./titled-anew.ts";

/** How many gone addresses are looked into: more are no rename, and each costs some microseconds. 600 issues have 25,000 addresses. */
const mostExplained = 50_000;

/**
 * Notes the published addresses that lead nowhere any more: one problem for each reason, since one name may be in thousands.
 * @returns those addresses.
 */
export function tellGone(inventory: AddressInventory, problems: Problems): ReadonlySet<string> {
  const { addresses, record } = inventory;
  const gone = new Set([...record.addresses].filter((address) => !addresses.leadsSomewhere(address)));
  if (gone.size === 0) return gone;
  const left = new Set(gone);
  const found: GoneAddresses[] = [];
  // What one has explained is not explained again.
  for (const explain of gone.size > mostExplained ? [unexplained] : [hiddenAgain, renamed, titledAnew, unexplained]) {
    for (const entry of explain(left, inventory)) {
      found.push(entry);
      for (const address of entry.gone) left.delete(address);
    }
  }
  for (const { gone: lost, reason, origin } of found) {
    const facts = { addresses: lost.slice(0, named), count: lost.length, reason };
    problems.add("gone-address", facts, record.at(lost[0] as string), ...(origin ? [origin] : []));
  }
  return gone;
}

/** The shortest are named, since others lie below them. */
function unexplained(gone: ReadonlySet<string>): GoneAddresses[] {
  if (gone.size === 0) return [];
  const shortestFirst = [...gone].sort((a, b) => a.length - b.length);
  return [{ gone: shortestFirst, reason: { kind: "unknown" }, origin: null }];
}
