import { fileKinds, type Page } from "../../src/domain/pages.ts";
import { siteFiles } from "../../src/domain/site-files.ts";
import { defineTemplate } from "../../src/eleventy/define-template.ts";
import { type Html, html, type Insert, trusted } from "../../src/html/html.ts";
import { redirectsOf } from "./redirects.ts";

/** Everything may be read by everyone; fallbacks and previews say for themselves that they shall not be listed. */
export const robots = defineTemplate(
  "site",
  () => siteFiles.robots,
  ({ archive: { routes } }) => `User-agent: *\nAllow: /\n\nSitemap: ${routes.absolute(routes.file(siteFiles.sitemap))}\n`,
);

/**
 * Redirects for Netlify, Cloudflare Pages and hosts that read the same file, and for other servers to be made from: a line each, from, to and
 * status. For hosts that do not, there is a page at each of these addresses which leads on.
 */
export const redirects = defineTemplate(
  "site",
  () => siteFiles.redirects,
  (whole) =>
    redirectsOf(whole)
      .map(({ from, to, status }) => `${from} ${to} ${status}\n`)
      .join(""),
);

/** All pages that search engines shall count, with their languages (sitemaps.org, and Google's `xhtml:link`). */
export const sitemap = defineTemplate(
  "site",
  () => siteFiles.sitemap,
  ({ pages }) => {
    const listed = (Object.values(pages) as (readonly Page[])[]).flat().filter(({ kind, indexed }) => indexed && !fileKinds.includes(kind));
    return html`${trusted('<?xml version="1.0" encoding="utf-8"?>')}
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${listed.map(entry)}</urlset>
`;
  },
);

function entry(page: Page): Html {
  return html`<url><loc>${page.canonical}</loc>${changed(page)}${alternates(page)}</url>\n`;
}

function changed({ kind, subject }: Page): Insert {
  const issue = kind === "issue" ? subject : kind === "report" ? (subject as Page<"report">["subject"]).issue : null;
  return issue && html`<lastmod>${(issue as Page<"issue">["subject"]).updated}</lastmod>`;
}

function alternates({ alternates: languages, translations, archive: { routes } }: Page): Insert {
  if (languages.length < 2) return null;
  return languages.map(
    (language) => html`<xhtml:link rel="alternate" hreflang="${language}" href="${routes.absolute(translations[language])}"/>`,
  );
}
