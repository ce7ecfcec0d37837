/** Stands where a text is still to be written, and is never shown as one: a translation falls back, and a public issue must not have it. */
export const openText = "…";

/** Whether a field still waits for its text. */
export function isOpen(text: unknown): boolean {
  return typeof text === "string" && /^(…|\.\.\.)$/.test(text.trim());
}
