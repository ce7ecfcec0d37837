import type { Issue } from "../../domain/issue.ts";
import { type Warning, warning } from "../../problems/problem.ts";
import { textName } from "../files/layout.ts";
import type { LoadedContent } from "../loaded-content.ts";
import type { Group } from "../texts/groups.ts";
import { gapsIn, isSilent } from "../texts/unwritten.ts";
import { isDraft, textsOfIssues, textsOfReports } from "./texts-by-kind.ts";
import type { UnreliableFiles } from "./unreliable-files.ts";

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
