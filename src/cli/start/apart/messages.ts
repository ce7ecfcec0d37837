import type { Trouble } from "../trouble.ts";
import type { Half } from "./fresh-code.ts";
import type { Found } from "./presentation.ts";

/** What the process that makes the pages is asked, and what it answers: each answer carries the number of its question. */
export type Question =
  | { readonly ask: "refresh"; readonly number: number; readonly changed: readonly Half[] }
  | { readonly ask: "page"; readonly number: number; readonly path: string };

/** The folder holds styles, scripts, fonts and pictures. */
export type Refreshed =
  | { readonly kind: "fresh"; readonly prefix: string; readonly folder: string }
  | { readonly kind: "trouble"; readonly trouble: Trouble };

export type Shown = Found | { readonly kind: "trouble"; readonly trouble: Trouble };

export interface Answer {
  readonly number: number;
  readonly answer: Refreshed | Shown;
}

/** What the process that builds the site says at its end: how much was built, or what came in the way. */
export type BuildReport = { readonly built: string } | { readonly trouble: Trouble };
