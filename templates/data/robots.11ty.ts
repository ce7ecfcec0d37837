import { siteFiles } from "../../src/domain/site-files.ts";
import { defineTemplate } from "../../src/eleventy/define-template.ts";

/** Everything may be read by everyone; fallbacks and previews say for themselves that they shall not be listed. */
export const { data, render } = defineTemplate(
  "site",
  () => siteFiles.robots,
  ({ archive: { routes } }) => `User-agent: *\nAllow: /\n\nSitemap: ${routes.absolute(routes.file(siteFiles.sitemap))}\n`,
);
