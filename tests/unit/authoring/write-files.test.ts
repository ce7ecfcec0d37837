import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { markdownFile } from "../../../src/authoring/front-matter.ts";
import { AlreadyThere, LeadsOut, replace, writeNew } from "../../../src/authoring/write-files.ts";

function folder(): string {
  return mkdtempSync(join(tmpdir(), "gaceta-desk-"));
}

describe("What is written new", () => {
  test("stands where it belongs, in folders that are made for it, with nothing beside it", () => {
    const content = folder();
    writeNew(content, new Map([["issues/2026-12/issue.es.md", "Inventado para una prueba.\n"]]));
    assert.deepEqual(readdirSync(join(content, "issues/2026-12")), ["issue.es.md"]);
    assert.equal(readFileSync(join(content, "issues/2026-12/issue.es.md"), "utf8"), "Inventado para una prueba.\n");
  });

  test("is not written at all where one of the files is there, be it a link that leads nowhere", () => {
    const content = folder();
    symlinkSync("/nowhere/made/up", join(content, "b.md"));
    assert.throws(
      () =>
        writeNew(
          content,
          new Map([
            ["a.md", "x"],
            ["b.md", "y"],
          ]),
        ),
      (error) => error instanceof AlreadyThere && error.files.join() === "b.md",
    );
    assert.deepEqual(readdirSync(content), ["b.md"]);
  });

  test("leaves no folder behind where a later file cannot be written", () => {
    const content = folder();
    writeFileSync(join(content, "b.md"), "a file where a folder is needed");
    const files = new Map([
      ["issues/2026-12/issue.es.md", "x"],
      ["b.md/c.md", "y"],
    ]);
    assert.throws(() => replace(content, files), { code: "EEXIST" });
    assert.deepEqual(readdirSync(content), ["b.md"]);
  });

  test("does not follow a folder that is a link out of the content", () => {
    const [content, outside] = [folder(), folder()];
    symlinkSync(outside, join(content, "issues"));
    assert.throws(() => writeNew(content, new Map([["issues/2026-12/issue.es.md", "x"]])), LeadsOut);
    assert.deepEqual(readdirSync(outside), []);
  });
});

test("What is replaced is replaced whole or not at all", () => {
  const content = folder();
  writeFileSync(join(content, "a.md"), "before");
  mkdirSync(join(content, "b.md"));
  const files = new Map([
    ["a.md", "after"],
    ["b.md/c.md/d.md", "x"],
  ]);
  writeFileSync(join(content, "b.md/c.md"), "a file where a folder is needed");
  assert.throws(() => replace(content, files));
  assert.equal(readFileSync(join(content, "a.md"), "utf8"), "before");
  assert.deepEqual(readdirSync(content).sort(), ["a.md", "b.md"]);
});

test("Front matter is written as an editor would write it", () => {
  const fields = { summary: "Uno: dos", authors: ["ana", "bruno"], actions: [{ id: "x", partners: ["undrr"] }], of: "012345678901" };
  assert.equal(
    markdownFile(fields, "Texto inventado."),
    '---\nsummary: "Uno: dos"\nauthors: [ana, bruno]\nactions:\n  - id: x\n    partners: [undrr]\nof: "012345678901"\n---\nTexto inventado.\n',
  );
  assert.equal(markdownFile({}, "Texto inventado."), "Texto inventado.\n");
});
