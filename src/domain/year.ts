import type { Issue } from "./issue.ts";

/** A year of the archive, with its gaps. */
export interface Year {
  readonly year: number;
  /** Twelve, January first; null where no issue is. */
  readonly months: readonly (Issue | null)[];
  /** Newest first. */
  readonly issues: readonly Issue[];
}
