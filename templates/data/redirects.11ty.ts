import { siteFiles } from "../../src/domain/site-files.ts";
import { defineTemplate } from "../../src/eleventy/define-template.ts";
import { redirectsOf } from "./redirects.ts";

/**
 * Redirects for Netlify, Cloudflare Pages and hosts that read the same file, and for other servers to be made from: a line each, from, to and
 * status. For hosts that do not, there is a page at each of these addresses which leads on.
 */
export const { data, render } = defineTemplate(
  "site",
  () => siteFiles.redirects,
  (whole) =>
    redirectsOf(whole)
      .map(({ from, to, status }) => `${from} ${to} ${status}\n`)
      .join(""),
);
