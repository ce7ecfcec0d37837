import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { contentTypes } from "../../src/cli/start/answer.ts";

/** Text becomes much smaller; fonts and pictures are compressed already. */
const compressible = /^text\/|xml|json|wasm/;

/** A folder that is being served. */
export interface Served {
  readonly origin: string;
  /** How many bytes were sent until now, compressed as they went, without headers. */
  readonly sent: () => number;
  readonly close: () => void;
}

/** Serves a folder as a good web server would, compressed and with times to keep, on a free port of this machine. */
export async function serveFolder(folder: string, prefix = "/"): Promise<Served> {
  let sent = 0;
  const server = createServer((request, response) => {
    sent += answer(folder, prefix, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    sent: () => sent,
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Answers a request, and tells with how many bytes. */
function answer(folder: string, prefix: string, request: IncomingMessage, response: ServerResponse): number {
  const below = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
  const path = below.startsWith(prefix) ? below.slice(prefix.length - 1) : "/404.html";
  const asked = join(folder, path.endsWith("/") ? `${path}index.html` : path);
  const found = existsSync(asked) && statSync(asked).isFile();
  const file = found ? asked : join(folder, "404.html");
  const type = contentTypes[extname(file)] ?? "application/octet-stream";
  const { encoding, body } = packedFile(file, compressible.test(type) ? (request.headers["accept-encoding"] ?? "") : "");
  // What is in assets/ is named by its content: a changed file has another name.
  const cacheControl = path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
  response.writeHead(found ? 200 : 404, { "content-type": type, "cache-control": cacheControl, vary: "accept-encoding", ...encoding });
  response.end(body);
  return body.length;
}

interface Packed {
  readonly encoding: object;
  readonly body: Buffer;
}

const packedBefore = new Map<string, Packed>();

/** A file in the best form that the browser accepts; the same as before where it has not changed. */
function packedFile(file: string, accepted: string): Packed {
  const key = JSON.stringify([file, statSync(file).mtimeMs, accepted]);
  const made = packedBefore.get(key) ?? packed(readFileSync(file), accepted);
  packedBefore.set(key, made);
  return made;
}

/** Bytes in the best form that the browser accepts. */
function packed(body: Buffer, accepted: string): Packed {
  // The quality that servers take when they compress on the way; the best one takes longer than it saves.
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  if (accepted.includes("br")) return { encoding: { "content-encoding": "br" }, body: brotliCompressSync(body, { params }) };
  if (accepted.includes("gzip")) return { encoding: { "content-encoding": "gzip" }, body: gzipSync(body) };
  return { encoding: {}, body };
}
