import { definePage } from "../../src/eleventy/define-template.ts";
import { html } from "../../src/html/html.ts";
import { translationNotice } from "../../src/views/notice.ts";
import { noticeBox } from "../components/notice.ts";
import { phrase, prose } from "../components/text.ts";
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
${noticeBox(translationNotice(text[language], page.translations[archive.site.original], view), view)}</header>
${prose(text[language], view)}</article>\n`,
  });
});
