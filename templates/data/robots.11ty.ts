import { defineTemplate } from "../../src/eleventy/define-template.ts";

/** Everything may be read by everyone; fallbacks and previews say for themselves that they shall not be listed. */
export const { data, render } = defineTemplate(
  "whole",
  () => "robots.txt",
  ({ archive: { routes } }) => `User-agent: *\nAllow: /\n\nSitemap: ${routes.absolute(routes.file("sitemap.xml"))}\n`,
);
