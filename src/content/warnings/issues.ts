import { type Warning, warning } from "../../problems/problem.ts";
import { whole } from "../files/files.ts";
import type { LoadedContent } from "../loaded-content.ts";
import type { DraftText } from "../texts/draft-text.ts";
import type { TextFile } from "../texts/groups.ts";
import { isDraft, textsOfIssues } from "./texts-by-kind.ts";
import type { UnreliableFiles } from "./unreliable-files.ts";

/** What search engines and shared links show of a summary: about 160 characters, then an ellipsis. */
const shownSummary = 160;

/** What could be better in the issues' own files. */
export function issueWarnings(loaded: LoadedContent, unreliable: UnreliableFiles): Warning[] {
  const texts = textsOfIssues(loaded);
  return [
    ...texts.filter((text) => !isDraft(text.owner)).flatMap((text) => noPublished(text, unreliable)),
    ...texts.filter((text) => !isDraft(text.owner)).flatMap((text) => regionsWithoutReport(text, loaded, unreliable)),
    ...texts.flatMap(({ group }) => [group.original, ...group.translations.values()]).flatMap((file) => longSummary(file, unreliable)),
  ];
}

type IssueText = ReturnType<typeof textsOfIssues>[number];

function noPublished({ owner, group }: IssueText, unreliable: UnreliableFiles): Warning[] {
  const { path } = group.original.source;
  return owner.published !== null || unreliable.about(path) ? [] : [warning("no-published", {}, whole(path))];
}

function regionsWithoutReport({ owner, group }: IssueText, { registers }: LoadedContent, unreliable: UnreliableFiles): Warning[] {
  const { path } = group.original.source;
  if (unreliable.about("regions.yaml") || unreliable.about(folderOf(group))) return [];
  const told = new Set(owner.reports.map(({ region }) => region.id));
  const regions = registers.regions.ids.filter((id) => !told.has(id));
  return regions.length === 0 ? [] : [warning("region-without-report", { regions, of: registers.regions.ids.length }, whole(path))];
}

function longSummary({ source, front }: TextFile, unreliable: UnreliableFiles): Warning[] {
  const { summary } = Object(front.value) as { summary?: string };
  if (summary === undefined || unreliable.about(source.path)) return [];
  const { length } = [...summary];
  return length <= shownSummary ? [] : [warning("long-summary", { length, most: shownSummary }, front.yaml.at(["summary"]))];
}

function folderOf({ original }: DraftText["group"]): string {
  const { path } = original.source;
  return path.slice(0, path.lastIndexOf("/") + 1);
}
