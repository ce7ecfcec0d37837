import type { Page } from "../../src/domain/pages.ts";
import type { Insert } from "../../src/html/html.ts";
import { trailOf } from "../components/breadcrumbs.ts";
import type { Reading } from "../view.ts";
import { jsonLd } from "./json-ld.ts";

/** The way to a page, and the page itself; nothing where it has no trail, or is no page in its own right. */
export function trail(page: Page, title: string | null, reading: Reading): Insert {
  const steps = trailOf(page, reading);
  if (steps.length === 0 || !page.alternates.includes(page.language)) return null;
  const { routes } = reading.archive;
  const items = [
    ...steps.map(({ address, name }) => ({ name: name.text, item: routes.absolute(address) })),
    { name: title, item: page.canonical },
  ];
  const itemListElement = items.map((item, n) => ({ "@type": "ListItem", position: n + 1, ...item }));
  return jsonLd({ "@type": "BreadcrumbList", itemListElement });
}
