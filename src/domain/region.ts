import type { Action } from "./action.ts";
import type { Frequency } from "./frequency.ts";
import type { Localized, Phrase } from "./language.ts";
import type { Partner } from "./partner.ts";
import type { Place } from "./place.ts";
import type { Report } from "./report.ts";
import type { Topic } from "./topic.ts";

/** A heading under which every issue reports, with the places that it covers. */
export interface Region {
  readonly id: string;
  readonly name: Localized<Phrase>;
  readonly slug: Localized<string>;
  /** Older addresses, paths without the site's prefix, which lead here. */
  readonly aliases: readonly string[];
  /** Where it is among the regions, from 0: its colour, its column in the matrix. */
  readonly index: number;
  readonly places: readonly Place[];
  /** Newest first. */
  readonly reports: readonly Report[];
  /** Newest first. */
  readonly actions: readonly Action[];
  /** With whom and about what, the most frequent first. */
  readonly partners: readonly Frequency<Partner>[];
  readonly topics: readonly Frequency<Topic>[];
}
