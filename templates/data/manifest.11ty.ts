import { definePage } from "../../src/eleventy/define-template.ts";
import { viewOf } from "../view.ts";

/** The web-app manifest: what the site is called and looks like on a home screen. */
export const { data, render } = definePage("manifest", (page, assets) => {
  const { archive, language, to } = viewOf(page, assets);
  const { text: name, language: lang } = archive.site.title[language];
  const home = to("home", null);
  const manifest = {
    id: home,
    name,
    lang,
    dir: "ltr",
    start_url: home,
    // The whole site, so that a change of language does not lead out of it.
    scope: archive.routes.file(""),
    // What is found in an archive is cited and passed on: its address stays in sight.
    display: "browser",
    theme_color: assets.paper.light,
    background_color: assets.paper.light,
    icons: assets.icons.app,
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
});
