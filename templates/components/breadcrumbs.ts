import type { Page } from "../../src/domain/pages.ts";
import type { Kind, Subjects } from "../../src/domain/routes.ts";
import { type Html, html, type Insert } from "../../src/html/html.ts";
import { monthName } from "../../src/languages/dates.ts";
import { asValue, type Value } from "../../src/views/fact.ts";
import type { Reading } from "../../src/views/reading.ts";
import { jsonLd } from "../metadata/json-ld.ts";
import type { View } from "../view.ts";
import { valueHtml } from "./text.ts";

/** The index that leads to the pages of a kind. */
const indexes = {
  report: "archive",
  year: "archive",
  region: "regions",
  place: "regions",
  topic: "topics",
  partner: "partners",
  author: "authors",
} as const satisfies Partial<Record<Kind, Kind>>;

/** The way from an index to a page, which is not in it itself; empty for pages that the masthead or the front page leads to. */
function trailOf({ kind, subject }: Page, reading: Reading): Value[] {
  if (!Object.hasOwn(indexes, kind)) return [];
  const { to, words, language } = reading;
  const index = indexes[kind as keyof typeof indexes];
  const first = asValue({ text: words.nav[index], language }, { address: to(index, null) });
  if (kind === "report") return [first, issueStep(subject as Subjects["report"], reading)];
  return kind === "place" ? [first, regionStep(subject as Subjects["place"], reading)] : [first];
}

function issueStep({ issue }: Subjects["report"], { to, language }: Reading): Value {
  return asValue({ text: monthName(issue.month, language), language }, { address: to("issue", issue) });
}

function regionStep({ region }: Subjects["place"], { to, language }: Reading): Value {
  return asValue(region.name[language], { address: to("region", region) });
}

/** The trail above a page's title. */
export function breadcrumbs(page: Page, view: View): Html {
  const { words, language } = view;
  return html`<nav class="breadcrumbs" aria-label="${words.nav.breadcrumbs}"><ol>${trailOf(page, view).map((step) => html`<li>${valueHtml(step, language)}</li>`)}</ol></nav>\n`;
}

/** The trail for programs, and the page itself; nothing where it has no trail, or is no page in its own right. */
export function trail(page: Page, title: string | null, reading: Reading): Insert {
  const steps = trailOf(page, reading);
  if (steps.length === 0 || !page.alternates.includes(page.language)) return null;
  const { routes } = reading.archive;
  const items = [
    ...steps.map(({ text, address }) => ({ name: text, item: address && routes.absolute(address) })),
    { name: title, item: page.canonical },
  ];
  const itemListElement = items.map((item, n) => ({ "@type": "ListItem", position: n + 1, ...item }));
  return jsonLd({ "@type": "BreadcrumbList", itemListElement });
}
