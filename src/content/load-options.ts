import type { Day } from "../domain/day.ts";
import type { ParseCache } from "./parse-cache.ts";

/** What `load` has to know besides the content. */
export interface LoadOptions {
  /** The content folder. */
  readonly content: string;
  /** The day of the build; given once, here, so that nothing else reads a clock. Made from the site's time zone. */
  readonly today: (timezone: string) => Day;
  /** Whether drafts and issues of the future are part of the archive: for a preview. */
  readonly drafts: boolean;
  /** What is known of texts from earlier builds; nothing, where there is none. */
  readonly parseCache?: ParseCache;
  /** Addresses that the archive's record has to hold, since an older state of it held them. */
  readonly older?: Iterable<string>;
}
