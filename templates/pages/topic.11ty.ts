import { definePage } from "../../src/eleventy/define-template.ts";
import { html } from "../../src/html/html.ts";
import { actionsByYear } from "../components/actions.ts";
import { breadcrumbs } from "../components/breadcrumbs.ts";
import { sliceLink } from "../components/links.ts";
import { phrase } from "../components/text.ts";
import { layout } from "../layouts/layout.ts";
import { viewOf } from "../view.ts";

export const { data, render } = definePage("topic", (page, assets) => {
  const view = viewOf(page, assets);
  const { words, language, to } = view;
  const topic = page.subject;
  const name = topic.name[language];
  const count = words.count.actions({ count: topic.actions.length });
  return layout(page, view, {
    kind: "topic",
    title: name.text,
    description: `${name.text}: ${count}`,
    feed: { kind: "topic", subject: topic },
    main: html`${breadcrumbs(page, view)}<h1>${phrase(name, language)}</h1>
<p class="summary">${count}</p>
${actionsByYear(topic.actions, view)}<p class="origin"><a href="${to("feed", { kind: "topic", subject: topic })}" type="application/atom+xml">${words.region.feed({ name: name.text })}</a></p>${sliceLink({ kind: "topic", subject: topic }, view)}\n`,
  });
});
