import type { Examination } from "../../content/examine.ts";
import type { EditorsLanguage } from "../../languages/messages-in.ts";
import { countedIn, type Figures } from "../figures.ts";
import type { ContentOptions } from "../folders.ts";
import { commandMessages } from "../messages.ts";

/** What a check found, and what it needs to be told. */
export interface CheckFindings extends Pick<Examination, "errors" | "warnings">, ContentOptions {
  /** Null where there are errors. */
  readonly figures: Figures | null;
  /** How many addresses were recorded just now; null where that was not asked for, or there are errors. */
  readonly recorded: number | null;
}

/** “2 errors, 1 warning”; what there is none of is left out. */
export function countsIn(
  language: EditorsLanguage,
  { errors, warnings }: { errors: readonly unknown[]; warnings: readonly unknown[] },
): string {
  const words = commandMessages("check", language);
  const counts = [
    errors.length > 0 && words.errors({ count: errors.length }),
    warnings.length > 0 && words.warnings({ count: warnings.length }),
  ];
  return counts.filter((count) => count !== false).join(", ");
}

/** The line that ends a check: what the archive holds, unless there are errors, and how much was found. */
export function lastLine({ figures, language, ...found }: Pick<CheckFindings, "errors" | "warnings" | "figures" | "language">): string {
  const counts = countsIn(language, found);
  const noErrors = figures && commandMessages("check", language).noErrors(countedIn(language, figures));
  return [noErrors, counts].filter((part) => part).join(" · ");
}
