import { siteFiles } from "../../src/domain/site-files.ts";
import { defineTemplate } from "../../src/eleventy/define-template.ts";
import { securityPolicy } from "../layouts/security-policy.ts";

/** What no page of an archive has a use for. */
const powers = [
  "accelerometer",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "usb",
];

/** What has a hash of its content in its name: it never changes, and an older one is never asked for. */
const forEver = ["assets/*", ...["fragment", "filter", "index", "meta"].map((part) => `pagefind/*.pf_${part}`)];

/** The types of files that hosts have no type for, or none with the characters in which they are written. */
const types = {
  bib: "application/x-bibtex; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  eml: "message/rfc822",
  ris: "application/x-research-info-systems; charset=utf-8",
  webmanifest: "application/manifest+json",
};

/**
 * Headers for Netlify, Cloudflare Pages and hosts that read the same file; others are configured by hand. Programs on other sites
 * may read everything, data, feeds and pages: all of it is public, and the same for everyone, since there are no cookies.
 * Pages have no `Cache-Control` here: these hosts have browsers ask again each time (`max-age=0, must-revalidate`) by themselves, and
 * Cloudflare would join what two rules say of one file. For the same reason a path holds one asterisk at most.
 */
export const { data, render } = defineTemplate(
  "site",
  () => siteFiles.headers,
  ({ archive: { site, routes } }) => `${routes.file("*")}
  Content-Security-Policy: ${securityPolicy(site)}; frame-ancestors 'none'
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: ${powers.map((power) => `${power}=()`).join(", ")}
  Cross-Origin-Opener-Policy: same-origin
  Access-Control-Allow-Origin: *

${forEver.map((path) => rule(routes.file(path), "Cache-Control", "public, max-age=31536000, immutable")).join("")}
${Object.entries(types)
  .map(([ending, type]) => rule(routes.file(`*.${ending}`), "Content-Type", type))
  .join("")}`,
);

function rule(path: string, header: string, value: string): string {
  return `${path}\n  ${header}: ${value}\n`;
}
