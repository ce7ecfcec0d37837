import { definePage } from "../../src/eleventy/define-template.ts";
import { type View, viewOf } from "../view.ts";
import { entriesOf, type FeedEntry } from "./entries.ts";
import { feedTitle, firstAppearance, moment } from "./feed-facts.ts";

/** JSON Feed 1.1 for the whole newsletter. */
export const { data, render } = definePage("jsonFeed", (page, assets) => {
  const view = viewOf(page, assets);
  const { archive, language, to } = view;
  const { routes, site } = archive;
  const whole = { kind: "site", subject: null } as const;
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title: feedTitle(whole, view),
    description: site.description[language].text,
    home_page_url: routes.absolute(to("home", null)),
    feed_url: routes.absolute(page.address),
    language,
    authors: [{ name: site.publisher.name, ...(site.publisher.url && { url: site.publisher.url }) }],
    items: entriesOf(whole, view).map((entry) => jsonItem(entry, view)),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
});

function jsonItem(entry: FeedEntry, view: View) {
  const { archive, to } = view;
  const { routes } = archive;
  const { issue } = entry;
  return {
    id: entry.id,
    url: routes.absolute(entry.address),
    title: entry.title,
    summary: entry.summary,
    content_html: entry.html,
    language: entry.language,
    date_modified: moment(entry.updated, view),
    date_published: firstAppearance(issue, view),
    authors: issue.authors.map((author) => ({ name: author.name, url: routes.absolute(to("author", author)) })),
    tags: entry.categories.map(({ label }) => label),
  };
}
