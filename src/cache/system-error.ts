/** What the machine does not let be read or written, and its word for why (`EACCES`, `ENOSPC` …). */
export interface SystemError {
  readonly code: string;
  /** Null where only the machine knows. */
  readonly path: string | null;
}

/** What the machine said no to, also where a library has wrapped it up; null for an error of any other kind. */
export function systemErrorOf(error: unknown): SystemError | null {
  if (!(error instanceof Error)) return null;
  const { syscall, code, path, originalError } = error as Error & Record<string, unknown>;
  if (typeof syscall === "string" && typeof code === "string") return { code, path: typeof path === "string" ? path : null };
  return systemErrorOf(error.cause ?? originalError);
}

/** Does what may fail without harm, such as keeping something for the next build; gives back what the machine said no to. */
export function refusalOf(run: () => void): SystemError | null {
  try {
    run();
    return null;
  } catch (error) {
    const refused = systemErrorOf(error);
    if (!refused) throw error;
    return refused;
  }
}
