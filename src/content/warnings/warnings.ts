import { type ContentFault, sorted, type Warning } from "../../problems/problem.ts";
import type { LoadedContent } from "../loaded-content.ts";
import { draftWarnings, issueWarnings, reportWarnings } from "./issues.ts";
import { linkWarnings, pictureWarnings } from "./links.ts";
import { cutValues, unrecordedAddresses, unusedRecords } from "./lists.ts";
import { lostTexts } from "./lost-text.ts";
import { translationWarnings } from "./translations.ts";
import { unreadMarks } from "./unread-marks.ts";
import { UnreliableFiles } from "./unreliable-files.ts";

/** More than anyone reads. */
const mostWarnings = 500;

/** What could be better in the content, in the order of files, lines and columns; nothing that follows from one of the errors. */
export function warningsIn(loaded: LoadedContent, errors: readonly ContentFault[]): readonly Warning[] {
  const unreliable = new UnreliableFiles(errors, loaded);
  const rules = [
    cutValues,
    draftWarnings,
    issueWarnings,
    reportWarnings,
    translationWarnings,
    unusedRecords,
    unrecordedAddresses,
    linkWarnings,
    lostTexts,
    unreadMarks,
    pictureWarnings,
  ];
  return sorted(rules.flatMap((rule) => rule(loaded, unreliable))).slice(0, mostWarnings);
}
