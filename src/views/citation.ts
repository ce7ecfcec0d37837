import { namesNewsletter } from "../citations/reference.ts";
import type { Issue } from "../domain/issue.ts";
import type { Text } from "../domain/text.ts";
import { dayName, monthName } from "../languages/dates.ts";
import { quotedTitle, sentence } from "../languages/titles.ts";
import type { Reading } from "./reading.ts";

/**
 * A citation in no particular style: authors, title, what it appeared in, publisher, day, that it is a translation, and that it was
 * corrected: a sentence each.
 * @param text The text that is shown, which may be a translation.
 */
export function citationOf(issue: Issue, title: string, text: Text, reading: Reading): string {
  const { archive, words, language } = reading;
  const { site } = archive;
  const { authors, published, corrections } = issue;
  const corrected = corrections.at(-1)?.date;
  const parts = [
    authors.map(({ name }) => name).join(", "),
    quotedTitle(title, words),
    containerOf(issue, title, reading),
    site.publisher.name,
    published && words.issue.published({ day: dayName(published, language) }),
    text.language !== site.original && words.issue.translated,
    corrected !== undefined && words.issue.corrected({ day: dayName(corrected, language) }),
  ];
  const known = parts.filter((part) => typeof part === "string").filter((part) => part !== "");
  return known.map(sentence).join(" ");
}

/** The newsletter, its number and its month; the number alone where the title names the newsletter. */
function containerOf({ month, number }: Issue, title: string, { archive, words, language }: Reading): string {
  const newsletter = archive.site.title[language].text;
  const numbered = number === null ? [] : [words.issue.number({ number })];
  return (namesNewsletter(title, newsletter) ? numbered : [newsletter, ...numbered, monthName(month, language)]).join(", ");
}
