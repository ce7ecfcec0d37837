import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import { build } from "esbuild";
import { answer, type HttpReply, own, text, typeOf } from "./answer.ts";
import type { DevSession } from "./dev-session.ts";

/** Both addresses of this machine: a browser may try either one first, and would else find another program there. */
const addresses = ["127.0.0.1", "::1"];

/** What listens, and how it is ended. */
export interface Listening {
  readonly port: number;
  readonly close: () => void;
}

/**
 * Listens on this machine alone, at a port or the next free one.
 * @throws Error with the code of the system where no port can be had.
 */
export async function listenOn(port: number, listener: RequestListener, tries = 100): Promise<Listening> {
  const servers: Server[] = [];
  const close = () => servers.forEach(end);
  try {
    for (const address of addresses) servers.push(...(await listening(address, portOf(servers) ?? port, listener)));
    return { port: portOf(servers) ?? port, close };
  } catch (error) {
    close();
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE" || tries === 0 || port >= 65535) throw error;
    return await listenOn(port === 0 ? 0 : port + 1, listener, tries - 1);
  }
}

/** Where the first of some servers listens. */
function portOf([server]: readonly Server[]): number | null {
  const address = server?.address();
  return typeof address === "object" ? (address?.port ?? null) : null;
}

/** None where the machine has no such address. */
function listening(address: string, port: number, listener: RequestListener): Promise<Server[]> {
  const server = createServer(listener);
  const isMissing = ({ code = "" }: NodeJS.ErrnoException) => /^(EADDRNOTAVAIL|EAFNOSUPPORT)$/.test(code);
  return new Promise((resolve, reject) => {
    server.once("error", (error) => (isMissing(error) ? resolve([]) : reject(error)));
    server.listen(port, address, () => resolve([server]));
  });
}

function end(server: Server): void {
  server.closeAllConnections();
  server.close();
}

/** The script and the styles that the dev server adds to pages. */
export type PageFiles = Readonly<Record<"script" | "styles", string>>;

const pageFolder = join(import.meta.dirname, "page");

/** Makes the script and the styles of the notice on pages; they are nowhere in the site. */
export async function makePageFiles(): Promise<PageFiles> {
  const { outputFiles } = await build({
    entryPoints: [join(pageFolder, "page.ts")],
    bundle: true,
    format: "esm",
    write: false,
    charset: "utf8",
  });
  return { script: outputFiles[0]?.text ?? "", styles: readFileSync(join(pageFolder, "page.css"), "utf8") };
}

/** What a browser on this machine calls it. A page of a stranger, whose name was led here, calls it by that name, and is refused. */
const thisMachine = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

/** Answers whatever a browser asks of the dev server. */
export function listenerOf(desk: DevSession, output: string, files: PageFiles): RequestListener {
  return async (request, response) => {
    const refusal = refusalOf(request);
    const path = request.url?.split("?", 1)[0];
    if (refusal) send(response, refusal);
    else if (path === own.events) sendEvents(desk, response);
    else if (path === own.script) send(response, ownFile(path, files.script));
    else if (path === own.styles) send(response, ownFile(path, files.styles));
    else send(response, await answer(desk, output, request));
  };
}

function refusalOf({ method, headers }: IncomingMessage): HttpReply | null {
  if (!thisMachine.test(headers.host ?? "")) return text(403, "Only for this machine");
  if (method === "GET" || method === "HEAD") return null;
  return { status: 405, headers: { allow: "GET, HEAD" }, body: "" };
}

function ownFile(path: string, body: string): HttpReply {
  return { status: 200, headers: { "content-type": typeOf(path), "cache-control": "no-store" }, body };
}

function send(response: ServerResponse, { status, headers, body }: HttpReply): void {
  response.writeHead(status, { ...headers, "content-length": Buffer.byteLength(body), "x-content-type-options": "nosniff" });
  response.end(body);
}

/** Sends the notice, and again whenever it changes, until the page is left. */
function sendEvents(desk: DevSession, response: ServerResponse): void {
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
  const tell = () => void response.write(`data: ${JSON.stringify(desk.notice)}\n\n`);
  tell();
  response.once("close", desk.listen(tell));
}
