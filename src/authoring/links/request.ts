import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP, type LookupFunction } from "node:net";

export type HttpMethod = "HEAD" | "GET";

/** How other sites are asked. */
export interface Asking {
  /** The IP addresses of a host. */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  /** Whether a machine may be asked. */
  readonly mayAsk: (ip: string) => boolean;
  /** How long an address may take, with all to which it leads, in milliseconds. */
  readonly patience: number;
  /** Waits before a host is asked again. */
  readonly rest: () => Promise<unknown>;
  /** How many hosts are asked at once. */
  readonly hosts: number;
  /** How the one who asks is called. */
  readonly agent: string;
}

/** What a server answers, without its page. */
export interface Response {
  readonly status: number;
  /** Where it leads, absolute; null where it leads nowhere. */
  readonly location: string | null;
}

/** Thrown where a machine must not be asked. */
export class Private extends Error {}

/**
 * Sends one request, without anything about who sends it but a name, and reads no more than the head of the answer.
 * The machine that is asked is the one that was looked at: a name that resolves to another address the second time leads nowhere else.
 * @throws Private where it must not be asked, and an error of the system where there is no answer, or none before `end`.
 */
export async function request(method: HttpMethod, url: URL, { resolve, mayAsk, agent }: Asking, end: AbortSignal): Promise<Response> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const ips = isIP(host) ? [host] : await before(end, resolve(host));
  if (!ips.every(mayAsk)) throw new Private();
  const found = ips.map((address) => ({ address, family: isIP(address) }));
  const headers = { "User-Agent": agent, Accept: "*/*" };
  const options = {
    method,
    lookup: ((_host, _options, done) => done(null, found)) as LookupFunction,
    headers,
    agent: false,
    autoSelectFamily: true,
    signal: end,
  } as const;
  return await new Promise((done, fail) => {
    const outgoing = (url.protocol === "https:" ? requestHttps : requestHttp)(url, options, ({ statusCode = 0, headers: { location } }) => {
      outgoing.destroy();
      done({ status: statusCode, location: location === undefined ? null : (URL.parse(location, url)?.href ?? null) });
    });
    outgoing.on("error", fail).end();
  });
}

/** An answer, where it comes in time: the system may look for a name longer than anybody waits. @throws the reason of the end. */
async function before<T>(end: AbortSignal, answer: Promise<T>): Promise<T> {
  return await new Promise((done, fail) => {
    end.throwIfAborted();
    end.addEventListener("abort", () => fail(end.reason), { once: true });
    answer.then(done, fail);
  });
}
