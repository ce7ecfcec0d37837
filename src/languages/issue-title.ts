import type { Issue } from "../domain/issue.ts";
import type { Language, Localized, Phrase } from "../domain/language.ts";
import type { Month } from "../domain/month.ts";
import { monthName } from "./dates.ts";

/** The title of an issue that has none of its own: the newsletter's, and the month. */
export function issueTitle(newsletter: Phrase, month: Month): Phrase {
  return { text: `${newsletter.text}, ${monthName(month, newsletter.language)}`, language: newsletter.language };
}

/** Whether an issue has a title of its own; else its month is the headline where the newsletter's name is above it already. */
export function hasOwnTitle({ title, month }: Pick<Issue, "title" | "month">, newsletter: Localized<Phrase>, language: Language): boolean {
  return title[language].text !== issueTitle(newsletter[language], month).text;
}
