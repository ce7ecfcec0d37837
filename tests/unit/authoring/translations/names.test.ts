import assert from "node:assert/strict";
import { test } from "node:test";
import { namesFinder } from "../../../../src/authoring/translations/draft/names.ts";
import { readTexts } from "../../../../src/authoring/translations/read-texts.ts";
import { archive, swap } from "../../content/archive-on-disk.ts";

const content = archive({
  "partners.yaml": (text) => `- {id: net, name: {es: Red, en: Net}, kind: ngo}\n${text}- {id: odd, name: 'A+ (B)', kind: other}\n`,
  "issues/2021-09/north.es.md": swap("    place: XA-ALT\n", "    place: XA-ALT\n    municipality: Villa Inventada\n"),
});
const find = namesFinder(readTexts(content), "en");

/** The names in a text, as they are written in English. */
function names(text: string): string[] {
  assert.equal(find(text).filter(({ kind }) => kind !== "name" && kind !== "text").length, 0);
  return find(text).flatMap((piece) => (piece.kind === "name" ? [piece.text] : []));
}

test("Partners are called as the archive calls them in the language; places, municipalities and authors keep their names", () => {
  assert.deepEqual(names("La Red de ríos inventada, Puerto Inventado, Altamar, Villa Inventada y Ana Ejemplo."), [
    "Invented river network",
    "Puerto Inventado",
    "Altamar",
    "Villa Inventada",
    "Ana Ejemplo",
  ]);
});

test("The longest name counts, and no part of a word is a name", () => {
  assert.deepEqual(names("Red, Redes, la Red de ríos inventada y LaRed"), ["Net", "Invented river network"]);
  assert.deepEqual(names("A+ (B) y (A+ (B))"), ["A+ (B)", "A+ (B)"]);
});

test("HTML that is shown as text and addresses are left as they are", () => {
  const kept = ["<b class='x'>", "</b>", "https://example.org/a_(b)?c=d#Red", "ana.ejemplo@example.org"];
  assert.deepEqual(names(`Un ${kept.join(", otro ")}.`), kept);
});

test("Nothing of the words is lost", () => {
  const text = "Altamar y <b>Red</b> de Altamar";
  const back = find(text).map((piece) => ("text" in piece ? piece.text : ""));
  assert.equal(back.join(""), text.replace("Red", "Net"));
});
