import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Assets } from "../../../src/assets/assets.ts";
import type { Action } from "../../../src/domain/action.ts";
import { html, trusted } from "../../../src/html/html.ts";
import { actionView } from "../../../src/views/action.ts";
import { type Value, wordsOf } from "../../../src/views/fact.ts";
import { readingOf } from "../../../src/views/reading.ts";
import { actionCards } from "../../../templates/components/actions.ts";
import { entriesOf } from "../../../templates/feeds/entries.ts";
import { mailOf } from "../../../templates/mail/mail.ts";
import { issueDocument } from "../../../templates/pdf/documents.ts";
import type { View } from "../../../templates/view.ts";
import { type Changes, loaded, swap } from "../content/archive-on-disk.ts";
import { issueOf } from "./issue-of.ts";

/** The action of September with all that can be known of one. */
const archive = loaded({
  "issues/2021-09/north.es.md": swap(
    "    date: 2021-09-14\n",
    "    date: 2021-09-14\n    municipality: Villa Inventada\n    source: https://www.altamar.example/acuerdo\n",
  ),
});
const [spanish, english] = [readingOf(archive, "es"), readingOf(archive, "en")];
const [september, october] = [issueOf(archive, "2021-09"), issueOf(archive, "2021-10")];
const [known, other] = [september.actions[0] as Action, october.actions[0] as Action];

/** The action of October after a change of its report. */
function changed(change: Changes[string]): Action {
  return issueOf(loaded({ "issues/2021-10/south.es.md": change }), "2021-10").actions[0] as Action;
}

describe("The view of an action", () => {
  test("has its facts in one order, each under its label", () => {
    assert.deepEqual(
      actionView(known, english).facts.map(({ label, values }) => [label, wordsOf(values)]),
      [
        ["Place", "Villa Inventada, Altamar"],
        ["With", "Invented river network"],
        ["Topics", "Water"],
        ["Date", "September 14, 2021"],
        ["Source", "www.altamar.example"],
      ],
    );
  });

  test("leads to the pages of what it names, and to its source", () => {
    const { address, facts } = actionView(known, spanish);
    assert.equal(address, "/2021/09/norte/#altamar-water");
    assert.deepEqual(
      facts.flatMap(({ values }) => values.flatMap((value) => value.address ?? [])),
      ["/regiones/norte/altamar/", "/socios/red-de-rios-inventada/", "/temas/agua/", "https://www.altamar.example/acuerdo"],
    );
  });

  test("has the day as programs know it, too", () => {
    const date = actionView(known, spanish).facts.find(({ kind }) => kind === "date");
    assert.deepEqual(date?.values, [{ text: "14 de septiembre de 2021", language: "es", address: null, time: "2021-09-14" }]);
  });

  test("leaves out what is not known", () => {
    const kinds = (action: Action) => actionView(action, spanish).facts.map(({ kind }) => kind);
    assert.deepEqual(kinds(other), ["place", "partners", "topics"]);
    const facts = "    place: XA-COS\n    partners: [river-network, old-port]\n    topics: [trade]\n";
    assert.deepEqual(kinds(changed(swap(facts, ""))), []);
  });

  test("has a municipality without a place as its place", () => {
    const [place] = actionView(changed(swap("    place: XA-COS", "    municipality: Villa Inventada")), spanish).facts;
    assert.deepEqual(place?.values, [{ text: "Villa Inventada", language: "es", address: null, time: null }]);
  });

  test("tells the language of a title that is not translated", () => {
    assert.deepEqual(actionView(other, english).title, { text: "Costera abre una oficina inventada", language: "es" });
  });
});

describe("All that is known of an action is", () => {
  const view: View = { ...spanish, assets: {} as Assets };
  const shown = actionView(known, spanish);
  const editions: Readonly<Record<string, string>> = {
    page: html`${actionCards([shown], known.report.text.es, view, "h3")}`.text,
    "HTML of a mail": mailOf(september, spanish).html,
    "plain text of a mail": mailOf(september, spanish).text,
    PDF: JSON.stringify(issueDocument(september, spanish).data),
    feed: html`${entriesOf({ kind: "site", subject: null }, view).map((entry) => trusted(entry.html))}`.text,
  };

  test("in the archive of these tests", () => {
    const unknown = Object.entries(known).filter(([, value]) => value === null || value.length === 0);
    assert.deepEqual(unknown, []);
  });

  for (const [name, text] of Object.entries(editions)) {
    test(`in the ${name}`, () => {
      const has = ({ text: words, address }: Value) => text.includes(words) || text.includes(address ?? words);
      for (const { label, values } of shown.facts) {
        assert.ok(text.includes(label), label);
        for (const value of values) assert.ok(has(value), value.text);
      }
    });
  }
});
