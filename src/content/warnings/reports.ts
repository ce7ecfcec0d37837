import { type Warning, warning } from "../../problems/problem.ts";
import type { Everything } from "../everything.ts";
import type { Doubts } from "./doubts.ts";
import { textsOfReports } from "./texts-by-kind.ts";

/** What could be better in reports. */
export function reportWarnings(everything: Everything, doubts: Doubts): Warning[] {
  return textsOfReports(everything)
    .filter(({ group }) => !doubts.about(group.original.source.path))
    .flatMap(actionsWithoutSource);
}

type ReportText = ReturnType<typeof textsOfReports>[number];

function actionsWithoutSource({ owner, group }: ReportText): Warning[] {
  const first = owner.actions.findIndex(({ source }) => source === null);
  if (first === -1) return [];
  const actions = owner.actions.filter(({ source }) => source === null).map(({ id }) => id);
  return [warning("action-without-source", { actions }, group.original.front.yaml.at(["actions", first, "id"]))];
}
