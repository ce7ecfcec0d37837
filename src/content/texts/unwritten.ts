import type { Issue } from "../../domain/issue.ts";
import type { Problems } from "../../problems/problem.ts";
import type { FrontMatter } from "../fields/front-matter.ts";
import { isBlank, isOpen } from "../fields/open-text.ts";
import { wordFieldsOf } from "../fields/schema-fields.ts";
import { whole } from "../files/files.ts";
import { actionSchema } from "../schemas/report.ts";
import type { Group } from "./groups.ts";

/** Rule of an issue that is no draft: nothing in it is still to be written, neither a text nor a report. */
export function checkWritten({ reports }: Pick<Issue, "reports">, texts: ReadonlyMap<string, Group>, problems: Problems): void {
  const issue = texts.get("issue")?.original.front;
  // Of what cannot be read nobody knows whether it is a draft.
  if (issue?.value === undefined || fieldsOf(issue).draft === true) return;
  checkTexts(issue, problems);
  for (const { region } of reports) checkReport(texts.get(region.id) as Group, problems);
}

function checkReport({ original: { front, source } }: Group, problems: Problems): void {
  if (isSilent(front)) problems.add("unwritten-report", {}, whole(source.path));
  else checkTexts(front, problems);
}

/** Whether a report has neither prose nor actions. One that cannot be read is not silent. */
export function isSilent(front: FrontMatter): boolean {
  const { actions } = fieldsOf(front);
  const hasNoActions = front.value !== undefined && (actions === undefined || (Array.isArray(actions) && actions.length === 0));
  return hasNoActions && (isBlank(front.body) || isOpen(front.body));
}

function checkTexts(front: FrontMatter, problems: Problems): void {
  for (const path of gapsIn(front)) problems.add("unwritten-text", { mayWait: true }, front.yaml.at(path));
}

const actionTexts = wordFieldsOf(actionSchema);

/** Where an original's fields wait for their text. */
export function gapsIn(front: FrontMatter): PropertyKey[][] {
  const { title, summary, actions } = fieldsOf(front);
  const own = Object.entries({ title, summary }).filter(([, text]) => isOpen(text));
  const inActions = (Array.isArray(actions) ? actions : []).flatMap((action: unknown, n) =>
    actionTexts.filter((key) => isOpen(Object(action)[key])).map((key) => ["actions", n, key]),
  );
  return [...own.map(([key]) => [key]), ...inActions];
}

function fieldsOf({ value }: FrontMatter): Readonly<Record<string, unknown>> {
  return Object(value) as Record<string, unknown>;
}
