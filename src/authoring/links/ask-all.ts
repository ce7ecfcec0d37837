import { ask } from "./ask.ts";
import { orUnasked } from "./offline.ts";
import type { Outcome } from "./outcome.ts";
import type { Asking } from "./request.ts";

/** How many addresses that could not be asked, and none that could, are enough to see that there is no network. */
const enough = 20;

/**
 * Asks for each address once: several hosts at a time, of each one address after the other, with a pause between. Where there is no network, not
 * all are tried.
 */
export async function askAll(addresses: Iterable<string>, asking: Asking): Promise<ReadonlyMap<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  const waiting = [...Map.groupBy(new Set(addresses), (address) => new URL(address).hostname).values()];
  const askHosts = async () => {
    for (let host = waiting.shift(); host; host = waiting.shift()) {
      for (const [n, address] of host.entries()) {
        if (n > 0) await asking.rest();
        outcomes.set(address, orUnasked(await ask(address, asking)));
        if (isHopeless(outcomes)) return;
      }
    }
  };
  await Promise.all(Array.from({ length: asking.hosts }, askHosts));
  return outcomes;
}

function isHopeless(outcomes: ReadonlyMap<string, Outcome>): boolean {
  return outcomes.size >= enough && [...outcomes.values()].every(({ kind }) => kind === "unasked");
}
