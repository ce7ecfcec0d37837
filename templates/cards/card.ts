import type { CardSubject } from "../../src/domain/card.ts";
import type { Issue } from "../../src/domain/issue.ts";
import type { Place } from "../../src/domain/place.ts";
import type { Region } from "../../src/domain/region.ts";
import { wordsOf } from "../../src/views/fact.ts";
import { headlineOf } from "../../src/views/headline.ts";
import type { Reading } from "../../src/views/reading.ts";
import { placesOf } from "../../src/views/report.ts";
import { breakable } from "../pdf/breakable.ts";
import { mapDrawing } from "../pdf/printed-map.ts";
import { regionColour } from "../pdf/region-colour.ts";

/** How large a card is: what the services that show them ask for (Open Graph, 1.91 to 1). */
export const cardSize = { width: 1200, height: 630 };

/** The words and the map of a social card, as `card.typ` takes them; what has no words is empty. */
export interface Card {
  readonly language: string;
  readonly newsletter: string;
  readonly kicker: string;
  readonly headline: string;
  readonly text: string;
  readonly foot: string;
  /** `#rrggbb`; null for the colour of the text. */
  readonly colour: string | null;
  /** SVG; null where the archive has no map. */
  readonly map: string | null;
}

/** The longest word that has room beside the map in the smallest letters of a headline. */
const longestWord = 18;

/** The social card of the site, an issue or a region. */
export function cardOf(subject: CardSubject, reading: Reading): Card {
  const card = wholeCard(subject, reading);
  return { ...card, headline: breakable(card.headline, longestWord), text: breakable(card.text) };
}

function wholeCard({ kind, subject }: CardSubject, reading: Reading): Card {
  if (kind === "issue") return issueCard(subject, reading);
  return kind === "region" ? regionCard(subject, reading) : siteCard(reading);
}

function siteCard(reading: Reading): Card {
  const { archive, language } = reading;
  const { title, description } = archive.site;
  const places = archive.regions.flatMap((region) => region.places);
  return { ...frame(reading, places), newsletter: "", kicker: "", headline: title[language].text, text: description[language].text };
}

function issueCard(issue: Issue, reading: Reading): Card {
  const { kicker, title } = headlineOf(issue, reading);
  return {
    ...frame(reading, placesOf(issue.actions)),
    kicker: wordsOf(kicker, " · "),
    headline: title.text,
    text: issue.summary[reading.language].text,
  };
}

function regionCard({ name, places, reports, actions, index }: Region, reading: Reading): Card {
  const { language, words } = reading;
  return {
    ...frame(reading, places),
    kicker: words.search.region,
    headline: name[language].text,
    text: `${words.count.reports({ count: reports.length })}, ${words.count.actions({ count: actions.length })}`,
    colour: regionColour(index),
  };
}

/** What is around the words of every card, and the map with some places marked. */
function frame({ archive: { site, map }, language }: Reading, marked: readonly Place[]) {
  return {
    language,
    newsletter: site.title[language].text,
    foot: `${site.publisher.name} · ${site.url.host}${site.url.pathname.replace(/\/$/, "")}`,
    colour: null,
    map: map && mapDrawing(map, new Set(marked)),
  };
}
