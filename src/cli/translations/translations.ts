import { withContent } from "../report-errors.ts";
import { draftTranslations } from "./draft.ts";
import type { TranslationsOptions } from "./options.ts";
import { showTranslations } from "./show.ts";
import { stampTranslations } from "./stamp.ts";

/** `npm run translations`: shows how the translations are; `stamp` records a review, `draft` has what is missing translated. */
export async function translations(options: TranslationsOptions): Promise<number> {
  const [verb, ...rest] = options.named;
  return await withContent(options, async () => {
    if (verb === "stamp") return stampTranslations(rest, options);
    if (verb === "draft") return await draftTranslations(rest, options);
    return showTranslations(options);
  });
}
