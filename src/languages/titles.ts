import type { Phrase } from "../domain/language.ts";
import type { Month } from "../domain/month.ts";
import { monthName } from "./dates.ts";
import type { Messages } from "./messages.d.ts";

/** The title of an issue that has none of its own: the newsletter's, and the month. */
export function issueTitle(newsletter: Phrase, month: Month): Phrase {
  return { text: `${newsletter.text}, ${monthName(month, newsletter.language)}`, language: newsletter.language };
}

/** Some words as a sentence: with a full stop, unless they end with one or with another mark that ends sentences, within quotes too. */
export function sentence(words: string): string {
  return /[.?!…]["”]?$/.test(words) ? words : `${words}.`;
}

/** A title in the quotation marks of a language, as a sentence: where a mark that ends it comes first, the full stop is left out. */
export function quotedTitle(title: string, { issue }: Messages): string {
  const quoted = issue.quoted({ title });
  return /[.?!…]["”]?$/.test(title) ? quoted.replace(/\.([”"])$/, "$1") : quoted;
}
