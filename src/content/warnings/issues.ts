import type { Issue } from "../../domain/issue.ts";
import { type Warning, warning } from "../../problems/problem.ts";
import { whole } from "../files/files.ts";
import { textName } from "../files/layout.ts";
import type { LoadedContent } from "../loaded-content.ts";
import type { Group, TextFile } from "../texts/groups.ts";
import type { DraftText } from "../texts/parsed-text.ts";
import { gapsIn, isSilent } from "../texts/unwritten.ts";
import { isDraft, textsOfIssues, textsOfReports } from "./texts-by-kind.ts";
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

/** What could be better in reports. */
export function reportWarnings(loaded: LoadedContent, unreliable: UnreliableFiles): Warning[] {
  return textsOfReports(loaded)
    .filter(({ group }) => !unreliable.about(group.original.source.path))
    .flatMap(actionsWithoutSource);
}

type ReportText = ReturnType<typeof textsOfReports>[number];

function actionsWithoutSource({ owner, group }: ReportText): Warning[] {
  const first = owner.actions.findIndex(({ source }) => source === null);
  if (first === -1) return [];
  const actions = owner.actions.filter(({ source }) => source === null).map(({ id }) => id);
  return [warning("action-without-source", { actions }, group.original.front.yaml.at(["actions", first, "id"]))];
}

/** What is still to be written in drafts: one warning for each, which lasts until the last gap is filled. */
export function draftWarnings(loaded: LoadedContent, unreliable: UnreliableFiles): Warning[] {
  return textsOfIssues(loaded)
    .filter(({ owner, group }) => isDraft(owner) && !unreliable.about(`${textName(group.original.source.path).folder}/`))
    .flatMap(({ owner, group }) => unwritten(owner, group, loaded));
}

function unwritten(issue: Issue, { original: { front } }: Group, loaded: LoadedContent): Warning[] {
  const fields = gapsIn(front).map((path) => path.join("."));
  const reports = textsOfReports(loaded).filter(({ owner }) => owner.issue === issue);
  const files = reports.map(({ group: { original } }) => original).filter((file) => isSilent(file.front) || gapsIn(file.front).length > 0);
  const left = [...fields, ...files.map(({ source }) => source.path.slice(source.path.lastIndexOf("/") + 1))];
  return left.length === 0 ? [] : [warning("unwritten-draft", { left }, front.yaml.at(["draft"], "key"))];
}
