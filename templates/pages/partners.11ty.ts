import { partnerKinds } from "../../src/domain/partner.ts";
import { definePage } from "../../src/eleventy/define-template.ts";
import { html } from "../../src/html/html.ts";
import { nameIndex } from "../components/counted-list.ts";
import { layout } from "../layouts/layout.ts";
import { viewOf } from "../view.ts";

export const { data, render } = definePage("partners", (page, assets) => {
  const view = viewOf(page, assets);
  const { archive, words } = view;
  const byKind = partnerKinds.map((kind) => [kind, archive.partners.filter((partner) => partner.kind === kind)] as const);
  return layout(page, view, {
    kind: "partners",
    title: words.partners.title,
    description: words.partners.intro,
    main: html`<h1>${words.partners.title}</h1>
<p class="summary">${words.partners.intro}</p>
${archive.partners.length === 0 && html`<p>${words.text.nothingYet}</p>\n`}${byKind.map(([kind, partners]) => partners.length > 0 && html`<section><h2>${words.partners.kinds[kind]}</h2>\n${nameIndex("partner", partners, view)}</section>\n`)}`,
  });
});
