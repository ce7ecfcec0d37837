import type { Archive } from "../../src/domain/archive.ts";
import { type Day, lastDayOf } from "../../src/domain/day.ts";
import type { FeedSubject } from "../../src/domain/feed.ts";
import type { Issue } from "../../src/domain/issue.ts";
import { beginningOf, type Moment } from "../../src/languages/moment.ts";
import type { View } from "../view.ts";

/** The title of a feed: the newsletter's, and what it follows of it. */
export function feedTitle({ kind, subject }: FeedSubject, { archive, language, words }: View): string {
  const site = archive.site.title[language].text;
  if (kind === "site") return site;
  return words.feed.title({ site, subject: kind === "author" ? subject.name : subject.name[language].text });
}

/** When a feed last changed: with its newest change. A feed that is still empty has the beginning of time. */
export function lastChange(entries: readonly { readonly updated: Day }[], view: View): Moment {
  const days = entries.map(({ updated }) => updated).sort();
  return moment(days.at(-1) ?? "1970-01-01", view);
}

/**
 * When an issue first appeared. It is written even where its day is not known: a reader that has no such moment sorts by the last
 * change, and would announce a corrected issue as new.
 */
export function firstAppearance({ published, month }: Issue, view: View): Moment {
  return moment(published ?? lastDayOf(month), view);
}

/** A day as the moment that feeds ask for. Readers show it in the zone where they are: in the archive's own it is that day. */
export function moment(day: Day, { archive }: View): Moment {
  return beginningOf(day, archive.site.timezone);
}

/**
 * Makes an id that never changes (RFC 4151), not even when the archive moves to another host: its stem is in
 * `site.yaml`, or is made from the publisher's host.
 */
export function tagUri({ site }: Archive, path: string): string {
  return `tag:${site.tag ?? `${new URL(site.publisher.url ?? site.url).hostname},2000`}:${path}`;
}
