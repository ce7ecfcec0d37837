import { type Warning, warning } from "../../problems/problem.ts";
import type { Everything } from "../everything.ts";
import { whole } from "../files/files.ts";
import type { TextFile } from "../files/groups.ts";
import type { DraftText } from "../texts/draft-text.ts";
import type { Doubts } from "./doubts.ts";
import { isDraft, textsOfIssues } from "./texts-by-kind.ts";

/** What search engines and shared links show of a summary: about 160 characters, then an ellipsis. */
const shownSummary = 160;

/** What could be better in the issues' own files. */
export function issueWarnings(everything: Everything, doubts: Doubts): Warning[] {
  const texts = textsOfIssues(everything);
  return [
    ...texts.filter((text) => !isDraft(text.owner)).flatMap((text) => noPublished(text, doubts)),
    ...texts.filter((text) => !isDraft(text.owner)).flatMap((text) => regionsWithoutReport(text, everything, doubts)),
    ...texts.flatMap(({ group }) => [group.original, ...group.translations.values()]).flatMap((file) => longSummary(file, doubts)),
  ];
}

type IssueText = ReturnType<typeof textsOfIssues>[number];

function noPublished({ owner, group }: IssueText, doubts: Doubts): Warning[] {
  const { path } = group.original.source;
  return owner.published !== null || doubts.about(path) ? [] : [warning("no-published", {}, whole(path))];
}

function regionsWithoutReport({ owner, group }: IssueText, { registers }: Everything, doubts: Doubts): Warning[] {
  const { path } = group.original.source;
  if (doubts.about("regions.yaml") || doubts.about(folderOf(group))) return [];
  const told = new Set(owner.reports.map(({ region }) => region.id));
  const regions = registers.regions.ids.filter((id) => !told.has(id));
  return regions.length === 0 ? [] : [warning("region-without-report", { regions, of: registers.regions.ids.length }, whole(path))];
}

function longSummary({ source, front }: TextFile, doubts: Doubts): Warning[] {
  const { summary } = Object(front.value) as { summary?: string };
  if (summary === undefined || doubts.about(source.path)) return [];
  const { length } = [...summary];
  return length <= shownSummary ? [] : [warning("long-summary", { length, most: shownSummary }, front.yaml.at(["summary"]))];
}

function folderOf({ original }: DraftText["group"]): string {
  const { path } = original.source;
  return path.slice(0, path.lastIndexOf("/") + 1);
}
