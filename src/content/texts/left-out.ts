import type { Issue } from "../../domain/issue.ts";

/** The folders of the issues that are left out: their pictures are not shown either. */
export function hiddenFolders(issues: readonly Issue[], drafts: boolean): string[] {
  return issues.filter((issue) => isLeftOut(issue, drafts)).map(({ month }) => `issues/${month.id}/`);
}

/** Whether an issue is not built. */
export function isLeftOut(issue: Issue, drafts: boolean): boolean {
  return issue.hidden !== null && !drafts;
}
