import { type AtomFeed, generateAtomFeed } from "feedsmith";
import type { FeedSubject } from "../../src/domain/feed.ts";
import type { Kind, Subjects } from "../../src/domain/routes.ts";
import { definePage } from "../../src/eleventy/define-template.ts";
import { type View, viewOf } from "../view.ts";
import { entriesOf, type FeedEntry } from "./entries.ts";
import { feedTitle, firstAppearance, lastChange, moment, tagUri } from "./feed-facts.ts";

/** Atom (RFC 4287) for the whole newsletter and for each region, place, topic and author. */
export const { data, render } = definePage("feed", (page, assets) => {
  const view = viewOf(page, assets);
  const { archive, language } = view;
  const { routes, site } = archive;
  const entries = entriesOf(page.subject, view);
  return generateAtomFeed({
    id: tagUri(archive, `${language}/feed/${feedId(page.subject)}`),
    title: { value: feedTitle(page.subject, view) },
    subtitle: { value: site.description[language].text },
    updated: lastChange(entries, view),
    authors: [{ name: site.publisher.name, ...(site.publisher.url && { uri: site.publisher.url }) }],
    ...(site.licence && { rights: { value: site.licence.name } }),
    generator: { text: "Gaceta" },
    links: [
      { rel: "self", href: routes.absolute(page.address), type: "application/atom+xml" },
      { rel: "alternate", href: routes.absolute(pageOf(page.subject, view)), type: "text/html", hreflang: language },
    ],
    entries: entries.map((entry) => atomEntry(entry, view)),
    xml: { lang: language },
  });
});

function feedId({ kind, subject }: FeedSubject): string {
  if (kind === "site") return "site";
  return `${kind}/${kind === "place" ? subject.code : subject.id}`;
}

/** The page that a feed follows. */
function pageOf({ kind, subject }: FeedSubject, { to }: View): string {
  return kind === "site" ? to("home", null) : to(kind as Kind, subject as Subjects[Kind]);
}

function atomEntry(entry: FeedEntry, view: View): AtomFeed.Entry<Date> {
  const { archive, language, to } = view;
  const { routes } = archive;
  const { issue } = entry;
  return {
    id: entry.id,
    title: { value: entry.title },
    updated: moment(entry.updated, view),
    published: firstAppearance(issue, view),
    authors: issue.authors.map((author) => ({ name: author.name, uri: routes.absolute(to("author", author)) })),
    links: [{ rel: "alternate", href: routes.absolute(entry.address), type: "text/html", hreflang: language }],
    categories: [...entry.categories],
    summary: { value: entry.summary },
    content: { type: "html", value: entry.html, xml: { lang: entry.language } },
  };
}
