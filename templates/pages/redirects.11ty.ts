import type { Language } from "../../src/domain/language.ts";
import type { Routes } from "../../src/domain/routes.ts";
import { definePage, defineTemplate } from "../../src/eleventy/define-template.ts";
import { type Html, html, trusted } from "../../src/html/html.ts";
import { messagesIn } from "../../src/languages/messages-in.ts";
import { latestAddress } from "../data/redirects.ts";
import { viewOf } from "../view.ts";

/** An older address of a page. */
export const alias = defineTemplate(
  "alias",
  ({ archive, address }) => archive.routes.output(address),
  ({ archive: { site, routes }, entry, target }) => {
    const language = entry?.language ?? site.original;
    return redirect(language, target, routes, messagesIn(language).moved);
  },
);

/** An address that always leads to the latest issue; to the front page before there is one. */
export const latest = definePage("latest", (page, assets) => {
  const { archive, words, language } = viewOf(page, assets);
  return redirect(language, latestAddress(archive, language), archive.routes, words.latest);
});

/** A page that leads on to another, for hosts that know no redirects: at once, and by a link where that is switched off. */
function redirect(
  language: Language,
  target: string,
  routes: Routes,
  { title, text }: { readonly title: string; readonly text: string },
): Html {
  const address = routes.absolute(target);
  return html`${trusted("<!DOCTYPE html>")}
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta http-equiv="refresh" content="0; url=${target}">
<meta name="robots" content="noindex">
<link rel="canonical" href="${address}">
</head>
<body>
<main><h1>${title}</h1><p>${text} <a href="${target}">${address}</a></p></main>
</body>
</html>
`;
}
