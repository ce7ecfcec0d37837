import { type Warning, warning } from "../../problems/problem.ts";
import type { Register } from "../lists/register.ts";
import type { LoadedContent } from "../loaded-content.ts";
import type { UnreliableFiles } from "./unreliable-files.ts";

/** Partners and topics that no action names, and authors of no issue: their pages are empty. A new archive may begin with its lists. */
export function unusedRecords({ issues, registers }: LoadedContent, unreliable: UnreliableFiles): Warning[] {
  // Without its region a report is not read, nor what it names.
  if (issues.length === 0 || unreliable.about("issues/") || unreliable.about("regions.yaml")) return [];
  const all = issues.map(({ issue }) => issue);
  const actions = all.flatMap((issue) => issue.actions);
  const lists = [
    { noun: "partner", file: "partners.yaml", register: registers.partners, used: actions.flatMap(({ partners }) => partners) },
    { noun: "topic", file: "topics.yaml", register: registers.topics, used: actions.flatMap(({ topics }) => topics) },
    { noun: "author", file: "authors.yaml", register: registers.authors, used: all.flatMap(({ authors }) => authors) },
  ] as const;
  return lists
    .filter(({ file }) => !unreliable.about(file))
    .flatMap(({ noun, register, used }) => unusedIn(register, new Set(used.map(({ id }) => id)), noun));
}

function unusedIn(register: Register<object>, used: ReadonlySet<string>, noun: "partner" | "topic" | "author"): Warning[] {
  const unused = register.ids.filter((id) => !used.has(id));
  return unused.flatMap((id) => {
    const at = register.at(id);
    return at ? [warning("unused", { noun, id }, at())] : [];
  });
}
