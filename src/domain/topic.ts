import type { Action } from "./action.ts";
import type { Localized, Phrase } from "./language.ts";

/** What an action is about. */
export interface Topic {
  readonly id: string;
  readonly name: Localized<Phrase>;
  readonly slug: Localized<string>;
  /** Older addresses, paths without the site's prefix, which lead here. */
  readonly aliases: readonly string[];
  /** Newest first. */
  readonly actions: readonly Action[];
}
