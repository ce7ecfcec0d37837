import type { Phrase } from "../domain/language.ts";
import type { Month } from "../domain/month.ts";
import { monthName } from "./dates.ts";

/** The title of an issue that has none of its own: the newsletter's, and the month. */
export function issueTitle(newsletter: Phrase, month: Month): Phrase {
  return { text: `${newsletter.text}, ${monthName(month, newsletter.language)}`, language: newsletter.language };
}
