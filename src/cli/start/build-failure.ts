import type { EditorsLanguage } from "../../languages/messages-in.ts";
import type { JsonPosition, JsonProblem } from "../../problems/json.ts";

/** One thing that has to be mended: all of it is text, none of it markup. */
export interface FailureDetail extends Pick<JsonProblem, "message" | "expected" | "hint" | "also"> {
  /** Null where nobody knows the place. */
  readonly at: JsonPosition | null;
}

/** Why the desk cannot show what is in the folders now, as the page tells it. */
export interface BuildFailure {
  readonly language: EditorsLanguage;
  readonly title: string;
  readonly mistakes: readonly FailureDetail[];
  /** What is before the parts of a mistake. */
  readonly labels: { readonly expected: string; readonly hint: string; readonly also: string };
  readonly waiting: string;
  readonly close: string;
  /** The same for the terminal. */
  readonly printed: string;
}
