import { type Day, lastDayOf } from "../../src/domain/day.ts";
import type { FeedSubject } from "../../src/domain/feed.ts";
import type { Issue } from "../../src/domain/issue.ts";
import type { View } from "../view.ts";
import type { FeedEntry } from "./entries.ts";

/** The title of a feed: the newsletter's, and what it follows of it. */
export function feedTitle({ kind, subject }: FeedSubject, { archive, language, words }: View): string {
  const site = archive.site.title[language].text;
  if (kind === "site") return site;
  return words.feed.title(site, kind === "author" ? subject.name : subject.name[language].text);
}

/** When a feed last changed: with its newest change. A feed that is still empty has the beginning of time. */
export function lastChange(entries: readonly FeedEntry[]): Date {
  return moment(
    entries
      .map(({ updated }) => updated)
      .sort()
      .at(-1) ?? "1970-01-01",
  );
}

/**
 * When an issue first appeared. It is told even where its day is not known: a reader that has no such moment sorts by the last
 * change, and would announce a corrected issue as new.
 */
export function firstAppearance({ published, month }: Issue): Date {
  return moment(published ?? lastDayOf(month));
}

/** A day as the moment that feeds ask for: its beginning in UTC. */
export function moment(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
