import { defineTemplate } from "../../src/eleventy/define-template.ts";
import { messagesIn } from "../../src/i18n/messages-in.ts";
import { redirect } from "../layouts/redirect.ts";

/** An older address of an issue. */
export const { data, render } = defineTemplate(
  "alias",
  ({ archive, address }) => archive.routes.output(address),
  ({ archive: { site, routes }, target }) => redirect(site.original, target, routes, messagesIn(site.original).moved),
);
