import type { Death } from "../../problems/warning-facts.ts";
import { type Asking, type HttpMethod, Private, type Response, request } from "./request.ts";

/** What became of asking for an address. */
export type Outcome =
  | { readonly kind: "there" }
  /** It is there, and for ever at another address. */
  | { readonly kind: "moved"; readonly to: string }
  | { readonly kind: "dead"; readonly why: Death }
  /** It could not be asked: this machine's network or name service did not answer. `code` is the system's word for it. */
  | { readonly kind: "unasked"; readonly code: string }
  /** Its server refuses programs and may answer people: it asks for a login, or blocks programs. */
  | { readonly kind: "silent"; readonly status: number };

type Methods = readonly [HttpMethod, ...HttpMethod[]];

/** The most steps that one is led. */
const mostSteps = 10;

/** What a server answers that wants a name, or no programs: 999 is what some say that want neither. */
const silent = new Set([401, 402, 403, 407, 429, 451, 999]);

/**
 * Asks for an address, and once more where it seems to be dead: what is down for a moment is not gone. The second time it is asked as a
 * browser asks.
 */
export async function ask(address: string, asking: Asking): Promise<Outcome> {
  const first = await follow(address, ["HEAD", "GET"], asking);
  if (first.kind !== "dead" || first.why.what === "private") return first;
  await asking.rest();
  return await follow(address, ["GET"], asking);
}

/**
 * Goes where an address leads, for as long as one has patience in all: each of many steps could take its time. As long as each step
 * is for ever, what it leads to is its new address.
 */
async function follow(address: string, methods: Methods, asking: Asking): Promise<Outcome> {
  const end = AbortSignal.timeout(asking.patience);
  let [here, lasting] = [address, address];
  for (let step = 0; step <= mostSteps; step++) {
    const response = await responseOf(here, methods, asking, end);
    if ("what" in response) return dead(response);
    const { status, location } = response;
    if (location === null || status < 300 || status >= 400) return outcomeOf(status, lasting === address ? null : lasting);
    if (lasting === here && (status === 301 || status === 308)) lasting = location;
    here = location;
  }
  return dead({ what: "circle" });
}

function outcomeOf(status: number, moved: string | null): Outcome {
  if (silent.has(status)) return { kind: "silent", status };
  if (status < 200 || status >= 300) return dead({ what: "status", status });
  return moved === null ? { kind: "there" } : { kind: "moved", to: moved };
}

function dead(why: Death): Outcome {
  return { kind: "dead", why };
}

/** The answer to the first method that a server does not refuse: it may be asked for the head of a page, or for the page. */
async function responseOf(address: string, [method, ...others]: Methods, asking: Asking, end: AbortSignal): Promise<Response | Death> {
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol) || url.username + url.password !== "") return { what: "private" };
  try {
    const response = await request(method, url, asking, end);
    const [next] = others;
    return response.status >= 400 && next ? await responseOf(address, [next], asking, end) : response;
  } catch (error) {
    if (error instanceof Private) return { what: "private" };
    const { name, code = name } = error as NodeJS.ErrnoException;
    return /^(Abort|Timeout)Error$/.test(name) ? { what: "slow" } : { what: "unreachable", code };
  }
}

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

/** What a system says where it could not ask anybody, since its own network or its name service does not answer. */
const unasked = new Set(["EAI_AGAIN", "ENETUNREACH", "ENETDOWN", "EADDRNOTAVAIL"]);

/** An outcome, or that the address could not be asked: what then is behind it is not known. */
function orUnasked(outcome: Outcome): Outcome {
  if (outcome.kind !== "dead" || outcome.why.what !== "unreachable") return outcome;
  return unasked.has(outcome.why.code) ? { kind: "unasked", code: outcome.why.code } : outcome;
}

/**
 * Whether there seems to be no network: no server of any host has answered. Some systems then say of every name that there is none, which of
 * one name alone may be true.
 */
export function isOffline(outcomes: ReadonlyMap<string, Outcome>): boolean {
  const all = [...outcomes].filter(([, outcome]) => !isPrivate(outcome));
  if (!all.every(([, outcome]) => isWithoutAnswer(outcome))) return false;
  return all.some(([, { kind }]) => kind === "unasked") || new Set(all.map(([address]) => new URL(address).hostname)).size > 1;
}

function isPrivate(outcome: Outcome): boolean {
  return outcome.kind === "dead" && outcome.why.what === "private";
}

function isWithoutAnswer(outcome: Outcome): boolean {
  return outcome.kind === "unasked" || (outcome.kind === "dead" && /^(unreachable|slow)$/.test(outcome.why.what));
}
