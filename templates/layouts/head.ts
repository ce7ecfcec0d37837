import type { CardSubject } from "../../src/domain/card.ts";
import type { FeedSubject } from "../../src/domain/feed.ts";
import type { Page } from "../../src/domain/pages.ts";
import { html, type Insert } from "../../src/html/html.ts";
import { once } from "../../src/views/once.ts";
import { trail } from "../components/breadcrumbs.ts";
import { social } from "../metadata/newsletter.ts";
import type { View } from "../view.ts";
import { securityPolicy } from "./security-policy.ts";

/** What a page says of itself to browsers and search engines. */
export interface Head {
  /** Null for the home page, which has the site's title alone. */
  readonly title: string | null;
  readonly description: string;
  /** The feed that follows what the page is about, besides the site's. */
  readonly feed?: FeedSubject;
  /** Whose card is beside a shared link, where it is not the site's. */
  readonly card?: CardSubject;
  /** What the page says of its subject to programs. */
  readonly metadata?: Insert;
  /** A module that the page loads. */
  readonly script?: string;
}

const policy = once(({ archive }: View) => securityPolicy(archive.site));

const siteCard = { kind: "site", subject: null } as const;

/** The parts of `<head>`. */
export function head(page: Page, view: View, { title, description, feed, card = siteCard, metadata = null, script }: Head): Insert {
  const { archive, assets, language, words, to } = view;
  const site = archive.site.title[language].text;
  return html`<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy(view)}">
<title>${title === null ? site : `${title} · ${site}`}</title>
<meta name="description" content="${description}">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="${assets.paper.light}" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="${assets.paper.dark}" media="(prefers-color-scheme: dark)">
${!page.indexed && html`<meta name="robots" content="noindex">\n`}<link rel="canonical" href="${page.canonical}">
${alternates(page)}<link rel="alternate" type="application/atom+xml" title="${site}" href="${to("feed", { kind: "site", subject: null })}">
<link rel="alternate" type="application/feed+json" title="${site}" href="${to("jsonFeed", null)}">
${feed ? html`<link rel="alternate" type="application/atom+xml" title="${title ?? words.feed.label}" href="${to("feed", feed)}">\n` : null}<link rel="preload" href="${assets.font}" as="font" type="font/woff2" crossorigin>
<link rel="stylesheet" href="${assets.stylesheet}">
<script type="module" src="${assets.pageScript}"></script>
<link rel="icon" href="${assets.icons.tab}" type="image/svg+xml">
<link rel="apple-touch-icon" href="${assets.icons.touch}">
<link rel="manifest" href="${to("manifest", null)}">
${social(page, view, title, description, card)}${metadata}${trail(page, title, view)}${script ? html`<script type="module" src="${script}"></script>\n` : null}`;
}

/** The same page in the languages in which it is in its own right; a page that is a fallback has none. */
function alternates({ alternates: languages, language, translations, archive: { routes, site } }: Page): Insert {
  if (languages.length < 2 || !languages.includes(language)) return null;
  const link = (hreflang: string, address: string) =>
    html`<link rel="alternate" hreflang="${hreflang}" href="${routes.absolute(address)}">\n`;
  return [...languages.map((tag) => link(tag, translations[tag])), link("x-default", translations[site.original])];
}
