import type { Archive } from "../../src/domain/archive.ts";
import type { Issue } from "../../src/domain/issue.ts";
import type { Region } from "../../src/domain/region.ts";
import type { Report } from "../../src/domain/report.ts";
import type { Messages } from "../../src/languages/messages.d.ts";
import { regionIds } from "./actions.ts";
import { publicIssues } from "./public-issues.ts";
import type { Columns } from "./table.ts";

/** What a month says of a region: a report, or nothing. */
export interface Count {
  readonly issue: Issue;
  readonly region: Region;
  readonly report: Report | null;
}

/** Every month that has an issue with every region. A month without an issue has no counts: nobody looked, so zero would be a claim. */
export function countsOf(archive: Archive): Count[] {
  return publicIssues(archive).flatMap((issue) => {
    const reports = new Map(issue.reports.map((report) => [report.region, report]));
    return archive.regions.map((region) => ({ issue, region, report: reports.get(region) ?? null }));
  });
}

/** The columns of the table of months and regions. */
export const countColumns: Columns<Count, keyof Messages["editions"]["data"]["counts"]> = {
  month: { type: "yearmonth", constraints: { required: true }, cell: ({ issue }) => issue.month.id },
  region_id: { type: "string", constraints: regionIds, cell: ({ region }) => region.id },
  region: { type: "string", constraints: { required: true }, cell: ({ region }, { language }) => region.name[language].text },
  reports: { type: "integer", constraints: { required: true, minimum: 0, maximum: 1 }, cell: ({ report }) => (report ? 1 : 0) },
  actions: { type: "integer", constraints: { required: true, minimum: 0 }, cell: ({ report }) => report?.actions.length ?? 0 },
};
