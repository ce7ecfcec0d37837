import type { Death } from "../../problems/warning-facts.ts";
import type { Outcome } from "./outcome.ts";
import { type Asking, type HttpMethod, Private, type Response, request } from "./request.ts";

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
