import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Assets } from "../../../src/assets/assets.ts";
import { html, trusted } from "../../../src/html/html.ts";
import { actionView } from "../../../src/views/action.ts";
import type { Value } from "../../../src/views/fact.ts";
import { readingOf } from "../../../src/views/reading.ts";
import { actionCards } from "../../../templates/components/actions.ts";
import { entriesOf } from "../../../templates/feeds/entries.ts";
import { mailOf } from "../../../templates/mail/mail.ts";
import { issueDocument } from "../../../templates/pdf/documents.ts";
import type { View } from "../../../templates/view.ts";
import { loaded } from "../content/archive-on-disk.ts";
import { issueOf, septemberAction, wellKnown } from "./made-up-action.ts";

const archive = loaded(wellKnown);
const reading = readingOf(archive, "es");
const view: View = { ...reading, assets: {} as Assets };
const issue = issueOf(archive, "2021-09");
const action = actionView(septemberAction(archive), reading);

const cards = actionCards([action], septemberAction(archive).report.text.es, view, "h3");

const editions: Readonly<Record<string, string>> = {
  page: html`${cards}`.text,
  "HTML of a mail": mailOf(issue, reading).html,
  "plain text of a mail": mailOf(issue, reading).text,
  PDF: JSON.stringify(issueDocument(issue, reading).data),
  feed: html`${entriesOf({ kind: "site", subject: null }, view).map((entry) => trusted(entry.html))}`.text,
};

describe("All that is known of an action is", () => {
  for (const [name, text] of Object.entries(editions)) {
    test(`in the ${name}`, () => {
      const has = ({ text: words, address }: Value) => text.includes(words) || text.includes(address ?? words);
      for (const { label, values } of action.facts) {
        assert.ok(text.includes(label), label);
        for (const value of values) assert.ok(has(value), value.text);
      }
    });
  }
});
