import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { after } from "node:test";
import type { Asking } from "../../../../src/authoring/links/request.ts";

/** How long anything of the made-up web may take, in milliseconds: on the busiest machine it takes less. */
const patience = 60_000;

/** What a path of the made-up web answers. */
type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Hosts that are made up: all of them are one server of this machine. */
export interface MadeUpWeb {
  /** An address on a made-up host. */
  readonly address: (path: string, host?: string) => string;
  /** Every request until now: method, host and path. */
  readonly asked: string[];
  readonly headers: IncomingMessage["headers"][];
  readonly asking: Asking;
}

/** Serves some paths on every made-up host; others are 404. What ends in `.private` represents a machine that is not public. */
export async function madeUpWeb(answers: Readonly<Record<string, Answer>>): Promise<MadeUpWeb> {
  const asked: string[] = [];
  const headers: IncomingMessage["headers"][] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.headers.host?.replace(/:\d+$/, "")}${request.url}`);
    headers.push(request.headers);
    (answers[request.url ?? ""] ?? status(404))(request, response);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const resolve = async (host: string) => [host.endsWith(".private") ? "10.0.0.1" : "127.0.0.1"];
  const asking: Asking = { resolve, mayAsk: (ip) => ip === "127.0.0.1", patience, rest: async () => {}, hosts: 4, agent: "made up" };
  return { address: (path, host = "page.example") => `http://${host}:${port}${path}`, asked, headers, asking };
}

/** Answers with a status, and leads elsewhere where a path or an address is given. */
export function status(code: number, location?: string): Answer {
  return (_request, response) => response.writeHead(code, location === undefined ? {} : { location }).end("made up for a test");
}

/** One answer to the head of a page, another to the page. */
export function byMethod(head: number, get: number): Answer {
  return (request, response) => status(request.method === "HEAD" ? head : get)(request, response);
}

/** The same answer, some milliseconds later. */
export function late(answer: Answer, delay: number): Answer {
  return (request, response) => setTimeout(() => answer(request, response), delay).unref();
}
