import type { Archive } from "./archive.ts";
import type { Issue } from "./issue.ts";

/** An older address and the issue that it leads to. */
export interface Alias {
  readonly address: string;
  readonly issue: Issue;
  readonly archive: Archive;
}

/** All older addresses of an archive. */
export function aliasesOf(archive: Archive): Alias[] {
  return archive.issues.flatMap((issue) => issue.aliases.map((path) => ({ address: archive.routes.alias(path), issue, archive })));
}
