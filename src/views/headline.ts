import type { Issue } from "../domain/issue.ts";
import { issueTitle } from "../languages/titles.ts";
import { asValue, monthValue, type Value } from "./fact.ts";
import type { Reading } from "./reading.ts";

/** What is at the head of an issue. */
export interface Headline {
  /** What is above the title: month and number, where they are known and not the title. */
  readonly kicker: readonly Value[];
  readonly title: Value;
}

/** The month is the title of an issue that has none of its own: a title made from the newsletter's name would repeat what is above it. */
export function headlineOf({ month, number, title }: Issue, { archive, language, words }: Reading): Headline {
  const name = monthValue(month, language);
  const numbered = number === null ? [] : [asValue({ text: words.issue.number({ number }), language })];
  const isOwn = title[language].text !== issueTitle(archive.site.title[language], month).text;
  return isOwn ? { kicker: [name, ...numbered], title: asValue(title[language]) } : { kicker: numbered, title: name };
}
