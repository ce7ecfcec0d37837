/**
 * Lets this process end when the one that began it ends it, or is gone. What a terminal sends to all of its processes, with Ctrl+C or when
 * it is closed, is for the first of them.
 */
export function endWithParent(): void {
  process.on("disconnect", () => process.exit());
  // What cannot be said to it any more.
  process.on("error", () => process.exit());
  for (const signal of ["SIGINT", "SIGHUP"]) process.on(signal, () => {});
}
