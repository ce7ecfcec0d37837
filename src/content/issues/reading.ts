import type { Day } from "../../domain/day.ts";
import { type Language, type Localized, localize, type Phrase } from "../../domain/language.ts";
import type { Site } from "../../domain/site.ts";
import type { Problems } from "../../problems/problem.ts";
import { isOpen } from "../fields/open-text.ts";
import type { Registers } from "../lists/registers.ts";
import type { issueSchema } from "../schemas/issue.ts";
import type { DraftText } from "../texts/draft-text.ts";

/** What is at hand while the issues are read. */
export interface ReadContext {
  readonly site: Site;
  readonly registers: Registers;
  /** Of the issues' front matter, in the site's languages. */
  readonly schema: ReturnType<typeof issueSchema>;
  /** Texts that have only translations, as `folder/name`: that their original is missing has been told. */
  readonly orphans: ReadonlySet<string>;
  /** The day on which it is built, in the site's time zone. */
  readonly today: Day;
  /** Gathers the texts to be rendered. */
  readonly texts: DraftText[];
  readonly problems: Problems;
}

/** Words of the original, in the translations' own words where they have them: not where a gap waits for them. */
export function inherited(site: Site, original: string, translated: (language: Language) => string | undefined): Localized<Phrase> {
  return localize(site.languages, (language) => {
    const own = translated(language);
    return own === undefined || isOpen(own) ? { text: original, language: site.original } : { text: own, language };
  });
}
