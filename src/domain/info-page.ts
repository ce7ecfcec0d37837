import type { Localized, Phrase } from "./language.ts";
import type { Text } from "./text.ts";

/** A page about the archive itself, such as "About": a file of `content/pages/`. */
export interface InfoPage {
  readonly id: string;
  readonly title: Localized<Phrase>;
  readonly slug: Localized<string>;
  /** Older addresses, paths without the site's prefix, which lead here. */
  readonly aliases: readonly string[];
  readonly text: Localized<Text>;
}
