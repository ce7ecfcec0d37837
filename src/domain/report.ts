import type { Action } from "./action.ts";
import type { Issue } from "./issue.ts";
import type { Localized } from "./language.ts";
import type { Region } from "./region.ts";
import type { Text } from "./text.ts";

/** What one issue says of one region: prose and actions. */
export interface Report {
  readonly issue: Issue;
  readonly region: Region;
  readonly text: Localized<Text>;
  /** Older addresses, paths without the site's prefix, which lead here. */
  readonly aliases: readonly string[];
  /** In the order of the file. */
  readonly actions: readonly Action[];
  /** The report on the same region before and after this one, whichever month that was. */
  readonly previous: Report | null;
  readonly next: Report | null;
}
