import type { Action } from "../../src/domain/action.ts";
import type { Day } from "../../src/domain/day.ts";
import { once } from "../../src/views/once.ts";
import type { Reading } from "../../src/views/reading.ts";
import { actionColumns, actionsJson } from "./actions.ts";
import { type Count, countColumns, countsOf, publicIssues } from "./statistics.ts";
import { type Table, table } from "./table.ts";

/** All that is offered as data in one language. */
export interface OpenData {
  /** Oldest first, so that a new issue adds lines at the end. */
  readonly actions: Table<Action>;
  readonly counts: Table<Count>;
  /** The text of the JSON file. */
  readonly json: string;
  /** The day of the last change; null before the first issue. */
  readonly updated: Day | null;
}

/** The data of a language: the files, the description of them, the slices and the page all describe the same. */
export const openData = once(makeOpenData);

function makeOpenData(reading: Reading): OpenData {
  const issues = publicIssues(reading.archive);
  const actions = issues.flatMap((issue) => issue.actions);
  const updated = issues.reduce<Day | null>((last, issue) => (last !== null && last > issue.updated ? last : issue.updated), null);
  return {
    actions: table(actionColumns, actions, reading),
    counts: table(countColumns, countsOf(reading.archive), reading),
    json: actionsJson(actions, updated, reading),
    updated,
  };
}
