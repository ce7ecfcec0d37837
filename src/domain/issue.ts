import type { Action } from "./action.ts";
import type { Author } from "./author.ts";
import type { Day } from "./day.ts";
import type { Localized, Phrase } from "./language.ts";
import type { Month } from "./month.ts";
import type { Related } from "./related.ts";
import type { Report } from "./report.ts";
import type { Text } from "./text.ts";

/** A change made after publication, shown with the issue. */
export interface Correction {
  readonly date: Day;
  readonly note: Localized<Phrase>;
}

/** Why an issue is not public yet: it is a draft, or its day has not come. */
export type Hidden = { readonly why: "draft" } | { readonly why: "future"; readonly until: Day };

/** One month's newsletter. */
export interface Issue {
  /** The month that it reports on. */
  readonly month: Month;
  readonly number: number | null;
  readonly title: Localized<Phrase>;
  readonly summary: Localized<Phrase>;
  /** The editorial. */
  readonly text: Localized<Text>;
  readonly authors: readonly Author[];
  readonly published: Day | null;
  /** The last day on which its content changed: of the last correction, else of publication, else the month's last. */
  readonly updated: Day;
  /** Where it first appeared. */
  readonly source: string | null;
  /** Older addresses, paths without the site's prefix, which lead here. */
  readonly aliases: readonly string[];
  /** Oldest first. */
  readonly corrections: readonly Correction[];
  /** Null for a public issue; others are built only for a preview. */
  readonly hidden: Hidden | null;
  /** In the order of the regions; a region without a report is left out. */
  readonly reports: readonly Report[];
  /** All actions of its reports, in their order. */
  readonly actions: readonly Action[];
  readonly previous: Issue | null;
  readonly next: Issue | null;
  /** The nearest in content, best first. */
  readonly related: readonly Related[];
}
