import type { Issue } from "./issue.ts";
import type { Localized, Phrase } from "./language.ts";

/** Who wrote an issue. */
export interface Author {
  readonly id: string;
  readonly name: string;
  /** The end of the name by which it is sorted and cited, "Gopar Ensáztiga"; null where its editors do not say: it is never guessed. */
  readonly family: string | null;
  readonly slug: Localized<string>;
  /** Older addresses, paths without the site's prefix, which lead here. */
  readonly aliases: readonly string[];
  /** An ORCID iD, `0000-0002-1825-0097`. */
  readonly orcid: string | null;
  readonly url: string | null;
  readonly bio: Localized<Phrase> | null;
  /** Newest first. */
  readonly issues: readonly Issue[];
}
