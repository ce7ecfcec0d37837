import { setTimeout as wait } from "node:timers/promises";
import { type Protocol, TranslationFailed, type TranslationFailure } from "./protocol.ts";

/** How a service is reached. */
export interface Way {
  readonly url: URL;
  /** Never printed, whatever the service answers. */
  readonly secret: string | null;
  /** How long an answer may take, in milliseconds. */
  readonly patience: number;
  /** How long to wait before the first further try, in milliseconds, where the service does not say; twice that before the next. */
  readonly pause: number;
}

/** How often a service is asked that is busy, or has a fault which may pass. */
const tries = 4;

/** The longest that is waited before a further try, in milliseconds, whatever the service asks for. */
const longestPause = 30_000;

/** The longest answer, as so many times what was asked and so many bytes more. */
const largest = { times: 12, more: 65_536 };

/**
 * Asks for lines, and again where the service is busy or has a fault.
 * @throws TranslationFailed where it gives anything else than a line for each.
 */
export async function postFor(lines: readonly string[], protocol: Protocol, way: Way): Promise<string[]> {
  const body = JSON.stringify(protocol.body(lines));
  for (let turn = 1; ; turn++) {
    const { status, retryAfter, text } = await post(body, protocol, way);
    if (status === 200) return linesIn(text, lines.length, protocol);
    const isPassing = status === 429 || status >= 500;
    if (!isPassing || turn === tries) throw failureOf(status, reasonIn(text, way), way);
    await wait(Math.min(longestPause, pauseOf(retryAfter) ?? way.pause * 2 ** (turn - 1)));
  }
}

interface Answer {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly text: string;
}

async function post(body: string, { headers }: Protocol, { url, patience }: Way): Promise<Answer> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "Content-Type": "application/json", ...headers },
      body,
      // Led elsewhere, we would hand the key to whoever is there.
      redirect: "manual",
      signal: AbortSignal.timeout(patience),
    });
    const most = largest.times * Buffer.byteLength(body) + largest.more;
    return { status: response.status, retryAfter: response.headers.get("Retry-After"), text: await textOf(response, most) };
  } catch (error) {
    if (error instanceof TranslationFailed) throw error;
    throw failed(error as Error);
  }
}

/** The text of an answer, of which no more is read than it may be long. */
async function textOf({ body }: Response, most: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > most) throw new TranslationFailed("answer");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function failed(error: Error): TranslationFailed {
  if (error.name === "TimeoutError") return new TranslationFailed("slow");
  const { code } = Object(error.cause) as { code?: unknown };
  return new TranslationFailed("unreachable", typeof code === "string" ? code : "");
}

function failureOf(status: number, reason: string, { secret }: Way): TranslationFailed {
  // LibreTranslate asks for a key as if the texts were wrong.
  const isKey = kindOf(status) === "key" || (kindOf(status) === "refused" && /\bAPI key\b/i.test(reason));
  return new TranslationFailed(isKey ? (secret === null ? "no-key" : "key") : kindOf(status), reason);
}

function kindOf(status: number): TranslationFailure {
  if (status >= 300 && status < 400) return "redirect";
  if (status === 401 || status === 403) return "key";
  if (status === 402 || status === 456) return "quota";
  if (status === 404 || status === 405) return "missing";
  if (status === 429 || status === 503 || status === 529) return "busy";
  return status >= 500 ? "fault" : "refused";
}

/** The milliseconds that `Retry-After` asks for, in seconds or as a date. */
function pauseOf(header: string | null): number | null {
  if (header === null) return null;
  const pause = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(pause) ? null : Math.max(0, pause);
}

function linesIn(text: string, count: number, { linesIn: find }: Protocol): string[] {
  const lines = find(parsed(text));
  const isWhole = Array.isArray(lines) && lines.length === count && lines.every((line) => typeof line === "string");
  if (!isWhole) throw new TranslationFailed("answer");
  return lines;
}

/** What a service says of its refusal, in one short line. It could be anything, even what we sent. */
function reasonIn(text: string, { secret }: Way): string {
  // DeepL writes it in both ways.
  const { error, message, Message } = Object(parsed(text)) as Readonly<Record<string, unknown>>;
  const said = [error, message, Message].find((reason) => typeof reason === "string") as string | undefined;
  const open = secret ? (said ?? "").replaceAll(secret, "…") : (said ?? "");
  return open
    .replace(/[\p{C}\s]+/gu, " ")
    .trim()
    .slice(0, 200);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
