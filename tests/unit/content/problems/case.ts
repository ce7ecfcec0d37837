import type { ErrorCode } from "../../../../src/problems/problem.ts";
import type { Changes } from "../archive-on-disk.ts";

/** A mistake in the made-up archive, and the error about it. */
export interface Case {
  readonly name: string;
  /** The rules that it breaks, in the order in which they are reported. */
  readonly codes: readonly ErrorCode[];
  readonly changes: Changes;
  /** What the record of addresses held before. */
  readonly older?: readonly string[];
  /** All that is printed, without the closing line that counts the problems. */
  readonly printed: string;
}

/** Text as it is in a test, without the indentation that its lines have in common. */
export function told(strings: TemplateStringsArray): string {
  const lines = (strings.raw[0] as string).split("\n").slice(1, -1);
  const indents = lines.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length);
  const common = Math.min(...indents);
  return lines.map((line) => line.slice(common)).join("\n");
}
