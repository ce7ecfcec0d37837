import type { ContentFault, Warning } from "../../problems/problem.ts";
import type { Everything } from "../everything.ts";

/** What could be better in the content, in the order of files, lines and columns. */
export function warningsIn(_everything: Everything, _errors: readonly ContentFault[]): readonly Warning[] {
  return [];
}
