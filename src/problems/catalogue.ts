import type { Facts } from "./facts.ts";

/** What an editor is told of a problem, besides where it is. */
export interface Saying {
  readonly message: string;
  readonly expected?: string | undefined;
  readonly hint?: string | undefined;
}

/** The words of all problems in one language. */
export interface Catalogue {
  readonly labels: { readonly expected: string; readonly also: string; readonly hint: string };
  readonly count: (problems: number) => string;
  readonly problems: { readonly [C in keyof Facts]: (facts: Facts[C]) => Saying };
}
