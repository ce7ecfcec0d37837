import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { actionView } from "../../../src/views/action.ts";
import { readingOf } from "../../../src/views/reading.ts";
import { loaded, swap } from "../content/archive-on-disk.ts";
import { issueOf, septemberAction, wellKnown } from "./made-up-action.ts";

const archive = loaded(wellKnown);
const [spanish, english] = [readingOf(archive, "es"), readingOf(archive, "en")];

describe("The view of an action", () => {
  test("has its facts in one order, each under its label", () => {
    const { facts } = actionView(septemberAction(archive), english);
    assert.deepEqual(
      facts.map(({ label, values }) => [label, values.map(({ text }) => text).join(", ")]),
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
    const { address, facts } = actionView(septemberAction(archive), spanish);
    assert.equal(address, "/2021/09/norte/#altamar-water");
    assert.deepEqual(
      facts.flatMap(({ values }) => values.map((value) => value.address)),
      [null, "/regiones/norte/altamar/", "/socios/red-de-rios-inventada/", "/temas/agua/", null, "https://www.altamar.example/acuerdo"],
    );
  });

  test("has the day as programs know it, too", () => {
    const date = actionView(septemberAction(archive), spanish).facts.find(({ kind }) => kind === "date");
    assert.deepEqual(date?.values, [{ text: "14 de septiembre de 2021", language: "es", address: null, time: "2021-09-14" }]);
  });

  test("leaves out what is not known", () => {
    const kinds = (action = septemberAction(archive)) => actionView(action, spanish).facts.map(({ kind }) => kind);
    assert.deepEqual(kinds(issueOf(archive, "2021-10").actions[0]), ["place", "partners", "topics"]);
    const bare = loaded({
      "issues/2021-10/south.es.md": swap("    place: XA-COS\n    partners: [river-network, old-port]\n    topics: [trade]\n", ""),
    });
    assert.deepEqual(kinds(issueOf(bare, "2021-10").actions[0]), []);
  });

  test("has a municipality without a place as its place", () => {
    const placeless = loaded({ "issues/2021-10/south.es.md": swap("    place: XA-COS", "    municipality: Villa Inventada") });
    const [action] = issueOf(placeless, "2021-10").actions;
    assert.ok(action);
    const [place] = actionView(action, readingOf(placeless, "es")).facts;
    assert.deepEqual(place?.values, [{ text: "Villa Inventada", language: "es", address: null, time: null }]);
  });

  test("tells the language of a title and of names that are not translated", () => {
    const [action] = issueOf(archive, "2021-10").actions;
    assert.ok(action);
    const { title } = actionView(action, english);
    assert.deepEqual(title, { text: "Costera abre una oficina inventada", language: "es" });
  });
});
