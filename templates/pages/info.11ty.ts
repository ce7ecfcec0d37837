import { definePage } from "../../src/eleventy/define-template.ts";
import { html } from "../../src/html/html.ts";
import { translationNotice } from "../components/notice.ts";
import { phrase } from "../components/phrase.ts";
import { prose } from "../components/prose.ts";
import { layout } from "../layouts/layout.ts";
import { viewOf } from "../view.ts";

export const { data, render } = definePage("info", (page, assets) => {
  const view = viewOf(page, assets);
  const { archive, language } = view;
  const { title, text } = page.subject;
  return layout(page, view, {
    kind: "info",
    title: title[language].text,
    description: archive.site.description[language].text,
    main: html`<article><header><h1>${phrase(title[language], language)}</h1>
${translationNotice(text[language], page.translations[archive.site.original], view)}</header>
${prose(text[language], view)}</article>\n`,
  });
});
