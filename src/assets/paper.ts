/** The colour of the paper on light screens and on dark ones; browsers give it to their own bars. */
export interface Paper {
  readonly light: string;
  readonly dark: string;
}

/**
 * Reads the colours of the paper where they are chosen, in the look.
 * @throws Error where the look does not state them.
 */
export function paperOf(look: string): Paper {
  const [light, dark] = look
    .replace(/\/\*.*?\*\//gs, "")
    .split("(prefers-color-scheme: dark)")
    .map((part) => /--paper:\s*([^;}]+)/.exec(part)?.[1]?.trim());
  if (light && dark) return { light, dark };
  throw new Error("look.css has to state --paper twice: in :root, and below that in @media (prefers-color-scheme: dark).");
}
