import assert from "node:assert/strict";
import type { Archive } from "../../../src/domain/archive.ts";
import type { Issue } from "../../../src/domain/issue.ts";

/** An issue of an archive by its month. */
export function issueOf(archive: Archive, month: string): Issue {
  return archive.issues.find((issue) => issue.month.id === month) ?? assert.fail(`There is no issue of ${month}.`);
}
