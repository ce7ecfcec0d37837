import type { BuildFailure } from "../build-failure.ts";
import type { Half } from "./fresh-code.ts";
import type { Rendered } from "./presentation.ts";

/** What the process that makes the pages is asked, and what it answers: each answer carries the number of its question. */
export type PageQuestion =
  | { readonly ask: "refresh"; readonly number: number; readonly changed: readonly Half[] }
  | { readonly ask: "page"; readonly number: number; readonly path: string };

/** The folder holds styles, scripts, fonts and pictures. */
export type Refreshed =
  | { readonly kind: "fresh"; readonly prefix: string; readonly folder: string }
  | { readonly kind: "failure"; readonly failure: BuildFailure };

export type Shown = Rendered | { readonly kind: "failure"; readonly failure: BuildFailure };

export interface PageAnswer {
  readonly number: number;
  readonly answer: Refreshed | Shown;
}

/** What the process that builds the site says at its end: how much was built, or what came in the way. */
export type BuildReport = { readonly built: string } | { readonly failure: BuildFailure };
