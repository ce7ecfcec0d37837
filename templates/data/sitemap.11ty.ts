import { fileKinds, type Page } from "../../src/domain/pages.ts";
import { siteFiles } from "../../src/domain/site-files.ts";
import { defineTemplate } from "../../src/eleventy/define-template.ts";
import { type Html, html, type Insert, trusted } from "../../src/html/html.ts";

/** All pages that search engines shall count, with their languages (sitemaps.org, and Google's `xhtml:link`). */
export const { data, render } = defineTemplate(
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
