import type { Facts, Noun } from "./facts.ts";
import type { WarningCode } from "./problem.ts";

/** Where the things that content refers to are defined. */
export const definedIn: Partial<Record<Noun, string>> = {
  region: "regions.yaml",
  place: "regions.yaml",
  topic: "topics.yaml",
  partner: "partners.yaml",
  author: "authors.yaml",
  map: "maps/",
};

/** What an editor is told of a problem, besides where it is. */
export interface ProblemMessage {
  readonly message: string;
  readonly expected?: string | undefined;
  readonly hint?: string | undefined;
}

/** The words of all problems in one language. */
export interface Catalogue {
  readonly labels: { readonly expected: string; readonly also: string; readonly hint: string };
  readonly count: (problems: number) => string;
  /** What is left out of a list. */
  readonly more: (left: number) => string;
  /** Of warnings, as headings, in the order in which they are told. */
  readonly kinds: Readonly<Record<WarningCode, string>>;
  readonly problems: { readonly [C in keyof Facts]: (facts: Facts[C]) => ProblemMessage };
}
