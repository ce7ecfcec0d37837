import { readFileSync, realpathSync, statSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { extname, join, sep } from "node:path";
import { html, trusted } from "../../html/html.ts";
import type { DevSession } from "./dev-session.ts";
import type { BuildFailure } from "./failures.ts";

/** What is sent back, but for events. */
export interface HttpReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** The dev server's own files, at addresses that no page can have. */
export const own = { script: "/_desk/page.js", styles: "/_desk/page.css", events: "/_desk/events" } as const;

/** Answers a request for a page or a file of the site. */
export async function answer(desk: DevSession, output: string, { url = "/" }: IncomingMessage): Promise<HttpReply> {
  const address = addressIn(url);
  if (address === null) return text(400, "Bad address");
  await desk.ready;
  const prefix = decodeURIComponent(desk.notice.prefix);
  if (address.startsWith(prefix)) return await siteReply(desk, output, address.slice(prefix.length));
  return address === "/" ? redirect(desk.notice.prefix) : await notFound(desk);
}

/** The decoded path of a request; null where it cannot be read. */
function addressIn(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return null;
  }
}

async function siteReply(desk: DevSession, output: string, path: string): Promise<HttpReply> {
  const isFolder = path === "" || path.endsWith("/");
  const reply = await fileReply(desk, output, isFolder ? `${path}index.html` : path);
  if (reply) return reply;
  const isPage = !isFolder && (await desk.at(`${path}/index.html`))?.kind === "text";
  return isPage ? redirect(`${desk.notice.prefix}${encodeURI(path)}/`) : await notFound(desk);
}

/** Null where there is nothing. */
async function fileReply(desk: DevSession, output: string, path: string, status = 200): Promise<HttpReply | null> {
  // Taken first: a page may be newer than it says, which makes it load again, but never older.
  const { state } = desk.notice;
  const found = await desk.at(path);
  if (found?.kind === "failure") return failurePage(found.failure, desk);
  if (found?.kind === "text") return file(status, path, found.isPage ? withScript(found.text, state) : found.text);
  if (found?.kind === "built") await desk.built();
  const folder = found?.kind === "built" ? output : desk.folder;
  const body = folder === null ? null : readBelow(folder, path);
  return body && file(status, path, body);
}

async function notFound(desk: DevSession): Promise<HttpReply> {
  return (await fileReply(desk, "", "404.html", 404)) ?? text(404, "Not found");
}

/** Shows the trouble in place of a page, without the script, too. */
function failurePage({ title, language, printed }: BuildFailure, { notice }: DevSession): HttpReply {
  const page = html`${trusted("<!DOCTYPE html>")}
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
</head>
<body>
<main><h1>${title}</h1><pre>${printed}</pre></main>
</body>
</html>
`;
  return file(500, "index.html", withScript(page.text, notice.state));
}

/** A page with the script that shows problems and loads it again; nothing of the content can be before the end of its head. */
function withScript(page: string, state: string): string {
  return page.replace("</head>", `<script type="module" src="${own.script}?${state}"></script>\n</head>`);
}

function file(status: number, path: string, body: string | Buffer): HttpReply {
  // What is in assets/ is named by its content.
  const kept = path.startsWith("assets/") ? "max-age=31536000, immutable" : "no-store";
  return { status, headers: { "content-type": typeOf(path), "cache-control": kept }, body };
}

export function text(status: number, body: string): HttpReply {
  return { status, headers: { "content-type": "text/plain; charset=utf-8" }, body };
}

function redirect(address: string): HttpReply {
  return { status: 302, headers: { location: address, "cache-control": "no-store" }, body: "" };
}

/** The content types of all files of a site, by how their names end. */
export const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".xml": "application/xml",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".gif": "image/gif",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".pdf": "application/pdf",
  ".bib": "application/x-bibtex; charset=utf-8",
  ".ris": "application/x-research-info-systems; charset=utf-8",
  ".eml": "message/rfc822",
};

/** The type of a file, by its name. */
export function typeOf(path: string): string {
  return contentTypes[extname(path).toLowerCase()] ?? "application/octet-stream";
}

/** The bytes of a file below a folder; null where there is none, or where the path leads out of the folder, through a link, too. */
export function readBelow(folder: string, path: string): Buffer | null {
  try {
    const file = realpathSync(join(folder, path));
    return file.startsWith(realpathSync(folder) + sep) && statSync(file).isFile() ? readFileSync(file) : null;
  } catch {
    return null;
  }
}
