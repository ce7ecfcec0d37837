import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { after } from "node:test";

/** What a service was asked. */
export interface Asked {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
  readonly lines: readonly string[];
}

/** An answer that is no translation: a status, and what it says. */
export interface Otherwise {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** How a made-up service behaves. */
export interface Behaviour {
  /** What it makes of a line; upper case outside of tags, where nothing is said. */
  readonly line?: (line: string) => string;
  /** What it answers instead of a translation; undefined to translate. `turn` counts requests from 1. */
  readonly instead?: (turn: number, response: ServerResponse, asked: Asked) => Otherwise | "nothing" | undefined;
}

export interface TranslationServer {
  /** Of LibreTranslate; DeepL's is at `/v2/translate`. */
  readonly url: string;
  readonly asked: Asked[];
}

/** A made-up service on this machine, which speaks both protocols by the path that is asked; it ends with the tests of the file. */
export async function translationServer(behaviour: Behaviour = {}): Promise<TranslationServer> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    void answer(request, response, behaviour, asked);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

async function answer(request: IncomingMessage, response: ServerResponse, behaviour: Behaviour, all: Asked[]): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = JSON.parse(String(Buffer.concat(chunks)));
  const isDeepL = request.url === "/v2/translate";
  const asked = { path: request.url ?? "", authorization: request.headers.authorization, body, lines: isDeepL ? body.text : body.q };
  all.push(asked);
  const instead = behaviour.instead?.(all.length, response, asked);
  if (instead === "nothing") return;
  if (instead) return void response.writeHead(instead.status, instead.headers).end(instead.body ?? "");
  const lines = asked.lines.map(behaviour.line ?? upper);
  const said = isDeepL
    ? { translations: lines.map((text: string) => ({ detected_source_language: "ES", text })) }
    : { translatedText: lines };
  response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(said));
}

/** Upper case, but for tags, what is in `<x>`, and entities. */
export function upper(line: string): string {
  return line
    .split(/(<x [^>]*>[^<]*<\/x>|<[^>]*>|&\w+;)/)
    .map((part, n) => (n % 2 === 1 ? part : part.toUpperCase()))
    .join("");
}
