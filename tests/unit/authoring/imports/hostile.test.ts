import assert from "node:assert/strict";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, suite, test } from "node:test";
import JSZip from "jszip";
import { Unreadable } from "../../../../src/authoring/imports/page.ts";
import { importApart, type Limits } from "../../../../src/authoring/imports/process/import-in-process.ts";
import { month } from "../../../../src/domain/month.ts";
import { deep, deepFrom } from "../../../deep.ts";
import { archive } from "../../content/archive-on-disk.ts";
import { note, noteReference, paragraph, word } from "./word.ts";

const content = archive();
after(() => rmSync(content, { recursive: true }));
const wanted = { month: month(2019, 4), region: null, language: "es", comments: "es" } as const;

/** The text that a file becomes, or why it cannot be read. */
async function outcome(name: string, bytes: string | Uint8Array, limits?: Limits): Promise<string> {
  const path = join(content, `hostile-${name}`);
  writeFileSync(path, bytes);
  try {
    const { draft } = await importApart({ path, wanted: { ...wanted, file: name }, content }, limits);
    return [...draft.files.values()].join("\n");
  } catch (error) {
    if (error instanceof Unreadable) return error.why;
    throw error;
  }
}

suite("An import of a hostile file ends in one word for why", () => {
  test(`a note that is referred to 1,300 times is written once ${deep}`, async () => {
    const long = "Nota inventada. ".repeat(10_000);
    const bytes = await word(paragraph("Texto inventado.", noteReference(2).repeat(1_300)), note(2, long));
    assert.ok(bytes.length < 5_000);
    const text = await outcome("notes.docx", bytes);
    assert.equal(text.match(/\[1\\?\]/g)?.length, 1_300);
    assert.equal(text.match(/Nota inventada\./g)?.length, 10_000);
  });

  test(`of two notes each keeps its number ${deep}`, async () => {
    const body = paragraph("Uno.", noteReference(5)) + paragraph("dos", noteReference(2)) + paragraph("tres", noteReference(5));
    const text = await outcome("two.docx", await word(body, note(2, "Segunda.") + note(5, "Primera.")));
    assert.match(text, /Uno\.\[1\]\n\ndos\[2\]\n\ntres\[1\]\n\n1\. Primera\.\n2\. Segunda\./);
  });

  const columns = 3_000;
  const entities = `<!DOCTYPE x [<!ENTITY a "inventado "> ${Array.from({ length: 12 }, (_, n) => `<!ENTITY ${"abcdefghijklm"[n + 1]} "${`&${"abcdefghijklm"[n]};`.repeat(10)}">`).join("")}]>`;
  const shapes: Readonly<Record<string, () => Promise<string | Uint8Array> | string | Uint8Array>> = {
    "empty.docx": () => "",
    "encrypted.docx": () => Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(5_000)]),
    "other.docx": async () => await new JSZip().file("a.txt", "inventado").generateAsync({ type: "nodebuffer" }),
    "cut.docx": async () => (await word(paragraph("Texto inventado."))).subarray(0, 400),
    "broken.docx": () => word("<w:p><w:r>"),
    "bomb.docx": () => word(paragraph("Texto inventado."), "", { "word/media/a.png": "0".repeat(60_000_000) }),
    "entities.docx": () => word("", "", { "word/document.xml": `${entities}<w:document><w:body><w:p>&m;</w:p></w:body></w:document>` }),
    "entries.docx": () =>
      word(paragraph("Texto inventado."), "", Object.fromEntries(Array.from({ length: 3_000 }, (_, n) => [`${n}`, ""]))),
    "deep.docx": () => word(`${"<w:tbl><w:tr><w:tc>".repeat(3_000)}${paragraph("x")}${"</w:tc></w:tr></w:tbl>".repeat(3_000)}`),
    "footnotes.docx": () =>
      word(
        paragraph("x", Array.from({ length: 100_000 }, (_, n) => noteReference(n)).join("")),
        Array.from({ length: 100_000 }, (_, n) => note(n, "x")).join(""),
      ),
    "table.docx": () => word(`<w:tbl>${`<w:tr>${`<w:tc>${paragraph("x")}</w:tc>`.repeat(columns)}</w:tr>`.repeat(40)}</w:tbl>`),
    "deep.html": () => "<b>".repeat(100_000),
    "empty.html": () => "",
    "comment.html": () => `<p>x${"<!--".repeat(100_000)}`,
  };
  const whys = /^(not-text|not-word|locked|too-large|too-deep|too-costly|empty)$/;
  for (const [n, [name, made]] of Object.entries(shapes).entries()) {
    test(name + deepFrom(6, n), async () => {
      const found = await outcome(name, await made());
      assert.ok(whys.test(found) || found.startsWith("---\n"), found.slice(0, 200));
      if (/^(empty|encrypted|other|cut|bomb|entries|deep)/.test(name)) assert.match(found, whys);
    });
  }

  test(`what takes too long, and what takes too much memory ${deep}`, async () => {
    const bytes = await word(paragraph("Texto inventado."));
    assert.equal(await outcome("a.docx", bytes, { memory: 1_000, time: 0 }), "too-costly");
    const large = await word(paragraph("x").repeat(60_000));
    assert.equal(await outcome("b.docx", large, { memory: 30, time: 60_000 }), "too-costly");
  });
});

test("What a machine does not let be read is told as the machine says it", async () => {
  const job = { path: join(content, "none.docx"), wanted: { ...wanted, file: "none.docx" }, content };
  await assert.rejects(importApart(job), { code: "ENOENT", syscall: "stat" });
});
