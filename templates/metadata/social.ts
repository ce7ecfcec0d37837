import type { CardSubject } from "../../src/domain/card.ts";
import type { Language } from "../../src/domain/language.ts";
import type { Page } from "../../src/domain/pages.ts";
import { html, type Insert } from "../../src/html/html.ts";
import type { View } from "../view.ts";

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
