import { nameOf } from "../../src/citations/reference.ts";
import type { Author } from "../../src/domain/author.ts";
import type { CardSubject } from "../../src/domain/card.ts";
import type { Issue } from "../../src/domain/issue.ts";
import type { Language } from "../../src/domain/language.ts";
import type { Page } from "../../src/domain/pages.ts";
import type { Text } from "../../src/domain/text.ts";
import { html, type Insert } from "../../src/html/html.ts";
import type { Reading } from "../../src/views/reading.ts";
import type { View } from "../view.ts";
import { known } from "./json-ld.ts";

/** The newsletter as a periodical, the same thing on every page. */
export function newsletter({ archive: { site, routes }, language }: Reading) {
  return {
    "@type": "Periodical",
    "@id": `${routes.absolute(routes.to("home", site.original, null))}#newsletter`,
    name: site.title[language].text,
    issn: known(site.issn),
  };
}

/** Who publishes it. */
export function publisher({ archive: { site } }: Reading) {
  return { "@type": "Organization", name: site.publisher.name, url: known(site.publisher.url) };
}

/** The page that states the licence, or a work of its name where it has none: a bare text would be taken for an address. */
export function licence({ archive: { site } }: Reading) {
  return site.licence?.url ?? (site.licence ? { "@type": "CreativeWork", name: site.licence.name } : undefined);
}

/** An author, who is known everywhere by an ORCID iD. */
export function person(author: Author, { archive: { routes }, to }: Reading) {
  const name = nameOf(author);
  const same = [author.orcid && `https://orcid.org/${author.orcid}`, author.url].filter((address) => address !== null);
  return {
    "@type": "Person",
    name: author.name,
    ...("literal" in name ? {} : { familyName: name.family, givenName: name.given }),
    url: routes.absolute(to("author", author)),
    sameAs: known(same),
  };
}

/** What an issue and its reports share: who, when, under which licence, corrected how, and how the text was translated. */
export function publication(issue: Issue, text: Text, canonical: string, reading: Reading) {
  const { language } = reading;
  const { published, month, corrections, authors } = issue;
  return {
    "@id": canonical,
    url: canonical,
    inLanguage: language,
    datePublished: published ?? month.id,
    dateModified: corrections.at(-1)?.date,
    author: known(authors.map((author) => person(author, reading))),
    translator: text.translation?.translator ? { "@type": "Person", name: text.translation.translator } : undefined,
    publisher: publisher(reading),
    license: licence(reading),
    correction: known(
      corrections.map(({ date, note }) => ({ "@type": "CorrectionComment", text: note[language].text, datePublished: date })),
    ),
  };
}

/** When an issue was published and last corrected, where that is known (the Open Graph's properties of an article). */
export function times({ published, corrections }: Issue): Insert {
  const corrected = corrections.at(-1)?.date;
  return html`${published && property("article:published_time", published)}${corrected ? property("article:modified_time", corrected) : null}`;
}

/** What a page was translated from, or the translations that there are of it. */
export function translationsOf({ alternates, language, translations, archive: { routes, site } }: Page<"issue"> | Page<"report">) {
  const absolute = (tag: Page["language"]) => routes.absolute(translations[tag]);
  if (language !== site.original) return { translationOfWork: { "@id": absolute(site.original), inLanguage: site.original } };
  const others = alternates.filter((tag) => tag !== language);
  return { workTranslation: known(others.map((tag) => ({ "@id": absolute(tag), inLanguage: tag }))) };
}

/** The tags of the Open Graph ask for a territory, too: that whose words the citations have. */
const locales: Readonly<Record<Language, string>> = { es: "es_ES", en: "en_US", fr: "fr_FR", pt: "pt_PT" };

/** The size of a card in pixels. */
const cardSize = { width: 1200, height: 630 } as const;

/**
 * What a shared link to a page looks like (the Open Graph protocol, and what X adds to it).
 * @param title Null for the home page.
 */
export function social(page: Page, view: View, title: string | null, description: string, card: CardSubject): Insert {
  const { archive, language } = view;
  const { alternates, canonical } = page;
  const site = archive.site.title[language].text;
  const written = alternates.includes(language) ? language : archive.site.original;
  const isArticle = page.kind === "issue" || page.kind === "report";
  return html`${property("og:site_name", site)}${property("og:type", isArticle ? "article" : "website")}${property("og:title", title ?? site)}${property("og:description", description)}${property("og:url", canonical)}${property("og:locale", locales[written])}${alternates.filter((tag) => tag !== written).map((tag) => property("og:locale:alternate", locales[tag]))}${picture(title ?? site, card, view)}`;
}

/** The card, where cards are made. */
function picture(alternative: string, card: CardSubject, { assets, archive, to }: View): Insert {
  if (!assets.editions.includes("cards")) return html`<meta name="twitter:card" content="summary">\n`;
  const { width, height } = cardSize;
  const address = archive.routes.absolute(to("card", card));
  return html`${property("og:image", address)}${property("og:image:type", "image/png")}${property("og:image:width", String(width))}${property("og:image:height", String(height))}${property("og:image:alt", alternative)}<meta name="twitter:card" content="summary_large_image">\n`;
}

/** A property of the Open Graph. */
export function property(name: string, content: string): Insert {
  return html`<meta property="${name}" content="${content}">\n`;
}
