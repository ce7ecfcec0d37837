import { parseMarkdown } from "../../markdown/parse.ts";

/** Is where a text is still to be written, and is never shown as one: a translation falls back, and a public issue must not have it. */
export const openText = "…";

/** Whether a field still waits for its text. */
export function isOpen(text: unknown): boolean {
  return typeof text === "string" && /^(…|\.\.\.)$/.test(text.trim());
}

/** Whether a text has nothing for readers: it is empty, or holds comments alone. */
export function isBlank(body: string): boolean {
  if (!/^\s*<!--/.test(body)) return body.trim() === "";
  const { tokens, excess } = parseMarkdown(body);
  return tokens.length === 0 && excess === null;
}
