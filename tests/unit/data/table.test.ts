import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parse } from "csv-parse/sync";
import { readingOf } from "../../../src/views/reading.ts";
import { actionColumns } from "../../../templates/data/actions.ts";
import { type Columns, list, table } from "../../../templates/data/table.ts";
import { loaded } from "../content/archive-on-disk.ts";

const reading = readingOf(loaded(), "es");
const columns: Columns<{ text: string | null; number: number | null }> = {
  text: { type: "string", cell: ({ text }) => text },
  number: { type: "integer", cell: ({ number }) => number },
};

/** The cells of a table's rows, as an independent reader of CSV finds them. */
function readBack(things: readonly { text: string | null; number: number | null }[]): string[][] {
  return (parse(table(columns, things, reading).text) as string[][]).slice(1);
}

/** The text of a cell after it has been written and read. */
function cell(text: string): string {
  return readBack([{ text, number: null }])[0]?.[0] as string;
}

describe("A table", () => {
  test("is RFC 4180: a header, CRLF behind every line, quotes doubled, nothing before the header", () => {
    const { text } = table(columns, [{ text: 'A "made-up" text, invented', number: 1 }], reading);
    assert.equal(text, 'text,number\r\n"A ""made-up"" text, invented",1\r\n');
  });

  test("keeps accents, quotes, commas and semicolons", () => {
    for (const text of ['Michoacán y «São Paulo» "l’été"', "a,b;c", "''", "東京 🏛"]) assert.equal(cell(text), text);
  });

  test("leaves a cell empty where nothing is known, and numbers as they are", () => {
    assert.deepEqual(readBack([{ text: null, number: null }]), [["", ""]]);
    assert.deepEqual(readBack([{ text: "x", number: -1 }]), [["x", "-1"]]);
    assert.deepEqual(readBack([{ text: "0", number: 0 }]), [["0", "0"]]);
  });

  test("has a line for each thing, whatever its text", () => {
    const things = ["one\nline", "two\r\nlines", "a\u2028b\u2029c", 'a "quoted\n" text'].map((text) => ({ text, number: 2 }));
    const { text, header, lines } = table(columns, things, reading);
    assert.equal([header, ...things.map((thing) => lines.get(thing))].join(""), text);
    assert.equal(text.split("\r\n").length, things.length + 2);
    assert.deepEqual(readBack(things).flat(), ["one line", "2", "two lines", "2", "a b c", "2", 'a "quoted " text', "2"]);
  });

  test("of nothing is its header", () => assert.equal(table(columns, [], reading).text, "text,number\r\n"));
});

describe("No cell is a formula to a spreadsheet:", () => {
  for (const text of [
    '=HYPERLINK("https://evil.example";"Click")',
    "+1",
    "-1",
    "@SUM(A1:A9)",
    "=cmd|' /C calc'!A0",
    "＝1+1",
    "＋1",
    "－1",
    "＠SUM(1)",
  ]) {
    test(text, () => assert.equal(cell(text), `'${text}`));
  }

  test("nor behind white space and characters that nobody sees", () => {
    for (const before of ["\t", "\r", "\n", " ", "\0", "\uFEFF", "\u00A0"]) {
      assert.equal(cell(`${before}=1+1`), "'=1+1", JSON.stringify(before));
    }
  });

  test("nor where a spreadsheet takes a semicolon for the end of a cell", () => {
    assert.equal(cell("Made up;=1+1"), "Made up;'=1+1");
    assert.equal(cell('Made up; "@SUM(1)'), "Made up;' \"@SUM(1)");
    assert.equal(cell("a;b - c"), "a;b - c");
  });

  test("nor in a row of hostile things", () => {
    const archive = loaded({
      "partners.yaml": (text) => text.replace("name: Puerto Inventado", 'name: "=2+2;-3"'),
      "issues/2021-10/south.es.md": (text) =>
        text.replace("Costera abre una oficina inventada\n", `'=HYPERLINK("https://evil.example";"x")'\n    municipality: "+52 1"\n`),
    });
    const spanish = readingOf(archive, "es");
    const actions = archive.issues.flatMap((issue) => issue.actions);
    const [row] = parse(table(actionColumns, actions, spanish).text, { columns: true }) as Record<string, string>[];
    assert.equal(row?.title, `'=HYPERLINK("https://evil.example";"x")`);
    assert.equal(row?.municipality, "'+52 1");
    assert.equal(row?.partners, "Red de ríos inventada;'=2+2,-3");
    assert.equal(row?.partner_ids, "river-network;old-port");
    assert.equal(row?.partner_kinds, "ngo;city");
    assert.equal(row?.partner_countries, ";MX");
  });
});

test("A list keeps as many values as there are, whatever is in their names", () => {
  assert.equal(list([]), "");
  assert.equal(list(["one; of two", "two;"]), "one, of two;two,");
  assert.equal(list(["", "MX", ""]), ";MX;");
});
