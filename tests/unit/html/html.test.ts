import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { escapeMarkup, Html, html, trusted } from "../../../src/html/html.ts";

const sharp = `<b>"it's" & so</b>`;
const blunt = "&lt;b&gt;&quot;it&#39;s&quot; &amp; so&lt;/b&gt;";

describe("Markup", () => {
  test("escapes text in an element", () => assert.equal(html`<p>${sharp}</p>`.text, `<p>${blunt}</p>`));

  test("escapes text in an attribute", () => {
    assert.equal(html`<p title="${sharp}">`.text, `<p title="${blunt}">`);
    assert.equal(html`<p title='${sharp}'>`.text, `<p title='${blunt}'>`);
  });

  test("takes markup as it is, at any depth", () => {
    const inner = html`<b>${"<"}</b>`;
    assert.equal(html`<p>${html`<i>${inner}</i>`}</p>`.text, "<p><i><b>&lt;</b></i></p>");
  });

  test("escapes text that is already escaped again: it is text", () => assert.equal(html`${"&amp;"}`.text, "&amp;amp;"));

  test("joins lists, whatever they hold", () => {
    assert.equal(html`<ul>${["a", "<"].map((item) => html`<li>${item}</li>`)}</ul>`.text, "<ul><li>a</li><li>&lt;</li></ul>");
    assert.equal(html`${["a", ["&", [1, null, false, html`<br>`]]]}`.text, "a&amp;1<br>");
    assert.equal(html`[${[]}]`.text, "[]");
  });

  test("leaves nothing of null and false", () => assert.equal(html`[${null}|${false}]`.text, "[|]"));

  test("writes numbers, zero included", () => assert.equal(html`${0} ${-1.5} ${2021}`.text, "0 -1.5 2021"));

  test("keeps an empty text empty", () => assert.equal(html`[${""}]`.text, "[]"));

  test("takes the words of a template as they are", () => assert.equal(html`<p class="a">&amp;</p>`.text, '<p class="a">&amp;</p>'));

  test("is text where text is asked for", () => assert.equal(`${html`<br>`}`, "<br>"));

  test("cannot be imitated by data of the same form", () => {
    const imitation = { text: "<script>" } as unknown as Html;
    let written = "";
    try {
      written = html`${imitation}`.text;
    } catch {
      // Refused: as good as escaped.
    }
    assert.doesNotMatch(written, /<script>/);
  });
});

test("Trusted text is markup", () => {
  assert.ok(trusted("<br>") instanceof Html);
  assert.equal(html`${trusted("<br>")}`.text, "<br>");
});

test("Text without signs is left as it is", () => assert.equal(escapeMarkup("año 2021 – «sí»"), "año 2021 – «sí»"));
