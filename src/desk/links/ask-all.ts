import { ask } from "./ask.ts";
import type { Outcome } from "./outcome.ts";
import type { Asking } from "./request.ts";

/** Asks for each address once: several hosts at a time, of each one address after the other, with a pause between. */
export async function askAll(addresses: Iterable<string>, asking: Asking): Promise<ReadonlyMap<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  const waiting = [...Map.groupBy(new Set(addresses), (address) => new URL(address).hostname).values()];
  const askHosts = async () => {
    for (let host = waiting.shift(); host; host = waiting.shift()) {
      for (const [n, address] of host.entries()) {
        if (n > 0) await asking.rest();
        outcomes.set(address, await ask(address, asking));
      }
    }
  };
  await Promise.all(Array.from({ length: asking.hosts }, askHosts));
  return outcomes;
}
