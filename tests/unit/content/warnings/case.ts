import type { WarningCode } from "../../../../src/problems/problem.ts";
import type { Changes } from "../archive-on-disk.ts";

/** A weakness in the sound made-up archive, and what an editor is told of it. */
export interface WarningCase {
  readonly name: string;
  readonly code: WarningCode;
  readonly changes: Changes;
  /** All that is printed. */
  readonly printed: string;
}
