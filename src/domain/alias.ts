import type { Archive } from "./archive.ts";
import type { Issue } from "./issue.ts";

/** An older address and the issue that it leads to. */
export interface Alias {
  readonly address: string;
  readonly issue: Issue;
  /** The address of that issue's page, in the original's language. */
  readonly target: string;
  readonly archive: Archive;
}

/** All older addresses of an archive. */
export function aliasesOf(archive: Archive): Alias[] {
  const { issues, routes, site } = archive;
  return issues.flatMap((issue) => {
    const target = routes.to("issue", site.original, issue);
    return issue.aliases.map((path) => ({ address: routes.alias(path), issue, target, archive }));
  });
}
