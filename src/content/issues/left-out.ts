import type { Archive } from "../../domain/archive.ts";
import type { Issue } from "../../domain/issue.ts";
import { yearsOf } from "./link-issues.ts";

/** What the issues that are shown make of an archive. */
export function ofIssues(issues: readonly Issue[]): Pick<Archive, "issues" | "years" | "isPreview"> {
  return { issues, years: yearsOf(issues), isPreview: issues.some(({ hidden }) => hidden !== null) };
}

/** The folders of the issues that are left out: their pictures are not shown either. */
export function hiddenFolders(issues: readonly Issue[], drafts: boolean): string[] {
  return issues.filter((issue) => isLeftOut(issue, drafts)).map(({ month }) => `issues/${month.id}/`);
}

/** Whether an issue is not built. */
export function isLeftOut(issue: Issue, drafts: boolean): boolean {
  return issue.hidden !== null && !drafts;
}
