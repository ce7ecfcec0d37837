import type { WarningCase } from "./case.ts";
import { issuesAndLists } from "./issues-and-lists.ts";
import { textsAndPictures } from "./texts-and-pictures.ts";
import { translations } from "./translations.ts";

/** All warnings that are tried, by group. */
export const allWarningCases: Readonly<Record<string, readonly WarningCase[]>> = {
  translations,
  "texts and pictures": textsAndPictures,
  "issues, reports and lists": issuesAndLists,
};
