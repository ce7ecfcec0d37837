import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { answer, type HttpReply, own, text } from "./answer.ts";
import type { DevSession } from "./dev-session.ts";
import { typeOf } from "./static-file.ts";

/** The script and the styles that the desk adds to pages. */
export type PageFiles = Readonly<Record<"script" | "styles", string>>;

/** What a browser on this machine calls it. A page of a stranger, whose name was led here, calls it by that name, and is refused. */
const thisMachine = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

/** Answers whatever a browser asks of the desk. */
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
