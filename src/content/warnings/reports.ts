import { type Warning, warning } from "../../problems/problem.ts";
import type { LoadedContent } from "../loaded-content.ts";
import { textsOfReports } from "./texts-by-kind.ts";
import type { UnreliableFiles } from "./unreliable-files.ts";

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
