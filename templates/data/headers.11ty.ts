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

/**
 * Headers for Netlify, Cloudflare Pages and hosts that read the same file; others are told by hand. Programs on other sites
 * may read everything, data, feeds and pages: all of it is public, and the same for everyone, since there are no cookies.
 */
export const { data, render } = defineTemplate(
  "whole",
  () => "_headers",
  ({ archive: { site, routes } }) => `${routes.file("*")}
  Content-Security-Policy: ${securityPolicy(site)}; frame-ancestors 'none'
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: ${powers.map((power) => `${power}=()`).join(", ")}
  Cross-Origin-Opener-Policy: same-origin
  Access-Control-Allow-Origin: *

# Their names carry a hash of their content.
${routes.file("assets/*")}
  Cache-Control: public, max-age=31536000, immutable
`,
);
