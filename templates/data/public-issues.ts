import type { Action } from "../../src/domain/action.ts";
import type { Archive } from "../../src/domain/archive.ts";
import type { Issue } from "../../src/domain/issue.ts";

/** The issues that the data speak of, oldest first: a preview adds none, since data outlive it on other people's disks. */
export function publicIssues({ issues }: Archive): Issue[] {
  return issues.filter(({ hidden }) => hidden === null).reverse();
}

/** Those of some actions that are public. */
export function publicOnes(actions: readonly Action[]): Action[] {
  return actions.filter(({ report }) => report.issue.hidden === null);
}
