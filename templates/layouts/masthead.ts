import type { Page } from "../../src/domain/pages.ts";
import type { Kind } from "../../src/domain/routes.ts";
import { type Html, html, type Insert } from "../../src/html/html.ts";
import { monthName } from "../../src/languages/dates.ts";
import { messagesIn } from "../../src/languages/messages-in.ts";
import { once } from "../../src/views/once.ts";
import { phrase } from "../components/text.ts";
import { findWords } from "../search/words.ts";
import type { View } from "../view.ts";

/** The indexes that the masthead leads to, and the kinds of page that belong to each. */
const sections = {
  regions: ["regions", "region", "place"],
  archive: ["archive", "year", "issue", "report"],
  topics: ["topics", "topic"],
  partners: ["partners", "partner"],
  authors: ["authors", "author"],
} as const satisfies Partial<Record<Kind, readonly Kind[]>>;

const sectionKinds = Object.keys(sections) as (keyof typeof sections)[];

/** The title, the sections, the search and the languages: the same on every page; on the front page the archive's extent, too. */
export function masthead(page: Page, view: View): Html {
  const { archive, words, language, to } = view;
  const title = html`<a href="${to("home", null)}" rel="home">${phrase(archive.site.title[language], language)}</a>`;
  return html`<header class="masthead">
${page.kind === "home" ? html`<h1 class="nameplate">${title}</h1>\n${extent(view)}` : html`<p class="nameplate">${title}</p>`}
<nav aria-label="${words.nav.sections}">${sectionsFrom(page.kind, view)}</nav>
${page.kind !== "search" && find(view)}${languages(page, view)}</header>`;
}

/** How much the archive holds, and from when to when. */
function extent({ archive: { issues }, words, language }: View): Insert {
  const [latest, first] = [issues[0], issues.at(-1)];
  if (!latest || !first) return null;
  const count = (of: "reports" | "actions") => words.count[of]({ count: issues.reduce((sum, issue) => sum + issue[of].length, 0) });
  const span = [...new Set([first, latest])].map(({ month }) => monthName(month, language)).join(" – ");
  return html`<p class="extent">${[words.count.issues({ count: issues.length }), count("reports"), count("actions"), span].join(" · ")}</p>\n`;
}

/** The search box; the search page has its own. */
const find = once(makeFind);

function makeFind(view: View): Html {
  const { words, to } = view;
  return html`<form class="find" role="search" action="${to("search", null)}" data-words="${JSON.stringify(findWords(view))}"><input type="search" name="q" aria-label="${words.search.label}" placeholder="${words.search.title}" autocomplete="off" aria-keyshortcuts="/" required><button type="submit">${words.search.button}</button></form>\n`;
}

/** The links to the indexes, by the kind of page from which they lead. */
const known = once((_view: View) => new Map<Kind, Html>());

function sectionsFrom(from: Kind, view: View): Html {
  const made = known(view).get(from) ?? html`<ul>${sectionKinds.map((kind) => section(kind, from, view))}</ul>`;
  known(view).set(from, made);
  return made;
}

function section(kind: keyof typeof sections, from: Kind, { words, to }: View): Html {
  const current = from === kind ? "page" : (sections[kind] as readonly Kind[]).includes(from) ? "true" : null;
  return html`<li><a href="${to(kind, null)}"${current && html` aria-current="${current}"`}>${words.nav[kind]}</a></li>`;
}

/** Leads to the same page in the other languages; every page exists in all of them. */
function languages({ translations, language }: Page, { archive, words }: View): Insert {
  if (archive.site.languages.length < 2) return null;
  const name = (tag: View["language"]) => messagesIn(tag).language;
  return html`<nav class="languages" aria-label="${words.nav.languages}"><ul>${archive.site.languages.map((tag) =>
    tag === language
      ? html`<li><a href="${translations[tag]}" lang="${tag}" aria-current="true">${name(tag)}</a></li>`
      : html`<li><a href="${translations[tag]}" lang="${tag}" hreflang="${tag}" rel="alternate">${name(tag)}</a></li>`,
  )}</ul></nav>\n`;
}
