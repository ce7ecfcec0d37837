import type { Action } from "./action.ts";
import type { Frequency } from "./frequency.ts";
import type { Localized, Phrase } from "./language.ts";
import type { Partner } from "./partner.ts";
import type { Region } from "./region.ts";
import type { Topic } from "./topic.ts";

/** A part of a region, in the first archive a state. */
export interface Place {
  /** ISO 3166-2, such as `MX-SON`; also the id of its shape on the map. */
  readonly code: string;
  readonly name: Localized<Phrase>;
  readonly slug: Localized<string>;
  /** Older addresses, paths without the site's prefix, which lead here. */
  readonly aliases: readonly string[];
  readonly region: Region;
  /** Newest first. */
  readonly actions: readonly Action[];
  readonly partners: readonly Frequency<Partner>[];
  readonly topics: readonly Frequency<Topic>[];
}
