import assert from "node:assert/strict";
import type { Action } from "../../../src/domain/action.ts";
import type { Archive } from "../../../src/domain/archive.ts";
import type { Issue } from "../../../src/domain/issue.ts";
import { type Changes, loaded, swap } from "../content/archive-on-disk.ts";

/** The made-up archive, with an action in September of which everything is known. */
export const wellKnown: Changes = {
  "issues/2021-09/north.es.md": swap(
    "    date: 2021-09-14\n",
    "    date: 2021-09-14\n    municipality: Villa Inventada\n    source: https://www.altamar.example/acuerdo\n",
  ),
};

/** An issue of an archive by its month. */
export function issueOf(archive: Archive, month: string): Issue {
  return archive.issues.find((issue) => issue.month.id === month) ?? assert.fail(`There is no issue of ${month}.`);
}

/** The only action of September. */
export function septemberAction(archive: Archive = loaded(wellKnown)): Action {
  return issueOf(archive, "2021-09").actions[0] ?? assert.fail("September has no action.");
}
