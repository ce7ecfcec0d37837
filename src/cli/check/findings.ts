import type { Examination } from "../../content/examine.ts";
import type { Options } from "../call/options.ts";
import type { Figures } from "../words.ts";

/** What a check found, and what it needs to be told. */
export interface CheckFindings extends Pick<Examination, "errors" | "warnings">, Pick<Options, "content" | "language"> {
  /** Null where there are errors. */
  readonly figures: Omit<Figures, "pages"> | null;
  /** How many addresses were recorded just now; null where that was not asked for, or there are errors. */
  readonly recorded: number | null;
}
