import type { WarningCode } from "../../../../src/problems/problem.ts";
import type { Changes } from "../archive-on-disk.ts";

/** Something to improve in the valid made-up archive, and the warning about it. */
export interface WarningCase {
  readonly name: string;
  readonly code: WarningCode;
  readonly changes: Changes;
  /** All that is printed. */
  readonly printed: string;
}
