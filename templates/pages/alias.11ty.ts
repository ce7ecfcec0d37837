import { defineTemplate } from "../../src/eleventy/define-template.ts";
import { messagesIn } from "../../src/languages/messages-in.ts";
import { redirect } from "../layouts/redirect.ts";

/** An older address of a page. */
export const { data, render } = defineTemplate(
  "alias",
  ({ archive, address }) => archive.routes.output(address),
  ({ archive: { site, routes }, entry, target }) => {
    const language = entry?.language ?? site.original;
    return redirect(language, target, routes, messagesIn(language).moved);
  },
);
