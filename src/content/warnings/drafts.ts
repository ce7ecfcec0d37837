import type { Issue } from "../../domain/issue.ts";
import { type Warning, warning } from "../../problems/problem.ts";
import type { Everything } from "../everything.ts";
import type { Group } from "../files/groups.ts";
import { textName } from "../files/layout.ts";
import { gapsIn, isSilent } from "../texts/unwritten.ts";
import type { Doubts } from "./doubts.ts";
import { isDraft, textsOfIssues, textsOfReports } from "./texts-by-kind.ts";

/** What is still to be written in drafts: one warning for each, which lasts until the last gap is filled. */
export function draftWarnings(everything: Everything, doubts: Doubts): Warning[] {
  return textsOfIssues(everything)
    .filter(({ owner, group }) => isDraft(owner) && !doubts.about(`${textName(group.original.source.path).folder}/`))
    .flatMap(({ owner, group }) => unwritten(owner, group, everything));
}

function unwritten(issue: Issue, { original: { front } }: Group, everything: Everything): Warning[] {
  const fields = gapsIn(front).map((path) => path.join("."));
  const reports = textsOfReports(everything).filter(({ owner }) => owner.issue === issue);
  const files = reports.map(({ group: { original } }) => original).filter((file) => isSilent(file.front) || gapsIn(file.front).length > 0);
  const left = [...fields, ...files.map(({ source }) => source.path.slice(source.path.lastIndexOf("/") + 1))];
  return left.length === 0 ? [] : [warning("unwritten-draft", { left }, front.yaml.at(["draft"], "key"))];
}
