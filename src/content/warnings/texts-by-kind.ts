import type { Issue } from "../../domain/issue.ts";
import type { Report } from "../../domain/report.ts";
import type { LoadedContent } from "../loaded-content.ts";
import { isReport } from "../texts/heading-ids.ts";
import type { DraftText } from "../texts/parsed-text.ts";

type TextOf<Owner> = Omit<DraftText, "owner"> & { readonly owner: Owner };

/** The texts of issues: their editorials. */
export function textsOfIssues({ texts }: LoadedContent): TextOf<Issue>[] {
  return texts.filter((text) => "month" in text.owner) as unknown as TextOf<Issue>[];
}

export function textsOfReports({ texts }: LoadedContent): TextOf<Report>[] {
  return texts.filter(({ owner }) => isReport(owner)) as unknown as TextOf<Report>[];
}

/** Whether an issue is still being written: that something is missing in it goes without saying. */
export function isDraft({ hidden }: Issue): boolean {
  return hidden?.why === "draft";
}
