import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { append, problemsOf } from "./archive-on-disk.ts";
import { madeUpArchive } from "./made-up-archive.ts";

const conflict = "<<<<<<< HEAD\nnote: one\n||||||| base\n=======\nnote: two\n>>>>>>> branch\n";

describe("A conflict that a merge has left is one problem, whatever the file:", () => {
  const paths = Object.keys(madeUpArchive).filter((path) => /\.(md|yaml)$/.test(path));
  for (const path of paths) {
    test(path, () => {
      for (const change of [append(`\n${conflict}`), (text: string) => conflict + text]) {
        const problems = problemsOf({ [path]: change });
        assert.deepEqual(
          problems.map(({ code, at }) => `${code} ${at.file}`),
          [`conflict-marker ${path}`],
        );
      }
    });
  }
});

test("Each of several conflicts is told, and marks that are left over", () => {
  const told = problemsOf({ "issues/2021-10/south.es.md": append(`\n${conflict}\n${conflict.replaceAll("\n", "\r\n")}\n<<<<<<< HEAD\n`) });
  assert.deepEqual(
    told.map(({ at, also }) => [at.text, also.map(({ text }) => text)]),
    [
      ["<<<<<<< HEAD", [">>>>>>> branch"]],
      ["<<<<<<< HEAD", [">>>>>>> branch"]],
      ["<<<<<<< HEAD", []],
    ],
  );
});

test("A heading that is underlined, a quotation within quotations and code that is moved in are no conflicts", () => {
  const text = "\nUn título\n=======\n\n> > > > > > > a\n\n    <<<<<<< HEAD\n\n<<<<<<<< x\n";
  assert.deepEqual(problemsOf({ "issues/2021-10/south.es.md": append(text) }), []);
});
