import type { Day } from "./day.ts";
import type { Localized, Phrase } from "./language.ts";
import type { Partner } from "./partner.ts";
import type { Place } from "./place.ts";
import type { Report } from "./report.ts";
import type { Topic } from "./topic.ts";

/** One thing that was done abroad or with foreigners: the smallest unit of the archive. */
export interface Action {
  /** Unique in its issue, and its anchor on the pages. */
  readonly id: string;
  readonly report: Report;
  readonly title: Localized<Phrase>;
  readonly place: Place | null;
  readonly municipality: string | null;
  readonly partners: readonly Partner[];
  readonly topics: readonly Topic[];
  readonly date: Day | null;
  readonly source: string | null;
}
