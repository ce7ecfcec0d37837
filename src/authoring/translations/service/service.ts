import { postFor, type Way } from "./post.ts";
import { deepL, libreTranslate, type Protocol, type Service, TranslationFailed, type TranslationRequest } from "./protocol.ts";

/** Where a service is and which protocol it speaks, by its address. */
export interface Address {
  readonly url: URL;
  readonly isDeepL: boolean;
}

/** Reads the address of a service; null where it is none. DeepL is known by its host or its path, and any other speaks as LibreTranslate does. */
export function readAddress(text: string): Address | null {
  const url = URL.parse(text.trim());
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") return null;
  url.hash = url.search = "";
  const path = url.pathname.replace(/\/+$/, "");
  const isDeepL = /(^|\.)deepl\.com$/.test(url.hostname) || path.endsWith("/v2/translate");
  const end = isDeepL ? "/v2/translate" : "/translate";
  url.pathname = path.endsWith(end) ? path : path + end;
  return { url, isDeepL };
}

/** Whether nobody on the way can read what is sent: the connection is encrypted, or leads to this machine. */
export function isPrivate({ url }: Address): boolean {
  return url.protocol === "https:" || /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
}

/** The service at an address. */
export function serviceAt({ url, isDeepL }: Address, request: TranslationRequest, way: Omit<Way, "url" | "secret">): Service {
  const protocol = isDeepL ? deepL(request) : libreTranslate(request);
  return { name: protocol.name, translate: async (lines) => await translateAll(lines, protocol, { ...way, url, secret: request.key }) };
}

/** One request after the other: a service is somebody's machine. */
async function translateAll(lines: readonly string[], protocol: Protocol, way: Way): Promise<string[]> {
  const all: string[] = [];
  for (const some of portions(lines, protocol.most)) all.push(...(await translateSome(some, protocol, way)));
  return all;
}

/** A line that is refused for its length is given up, not all the others with it: it has no words in the answer. */
async function translateSome(some: readonly string[], protocol: Protocol, way: Way): Promise<string[]> {
  try {
    return await postFor(some, protocol, way);
  } catch (error) {
    const isLong = some.length === 1 && (some[0] as string).length > protocol.most.characters;
    if (isLong && error instanceof TranslationFailed && error.failure === "refused") return [""];
    throw error;
  }
}

/** Lines in portions that a service takes; one that is too long alone goes alone. */
function portions(lines: readonly string[], most: Protocol["most"]): string[][] {
  const all: string[][] = [];
  let room = 0;
  for (const line of lines) {
    const last = all.at(-1);
    if (last && last.length < most.lines && line.length <= room) last.push(line);
    else all.push([line]);
    room = (last && all.at(-1) === last ? room : most.characters) - line.length;
  }
  return all;
}
