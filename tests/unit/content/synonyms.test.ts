import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type Changes, loaded, problemsOf } from "./archive-on-disk.ts";

const synonyms = (yaml: string): Changes => ({ "synonyms.yaml": yaml });

describe("The synonyms of an archive", () => {
  test("are none where their file is missing, empty or holds nothing but comments", () => {
    for (const changes of [{}, synonyms(""), synonyms("# Inventados.\n")]) assert.deepEqual(loaded(changes).synonyms, []);
  });

  test("are groups of terms, as they are written and in their order", () => {
    const { synonyms: read } = loaded(synonyms('- [Altamar, A. M., " Alta Mar "]\n- - Costera\n  - La Costera\n'));
    assert.deepEqual(read, [
      ["Altamar", "A. M.", "Alta Mar"],
      ["Costera", "La Costera"],
    ]);
  });

  test("may differ by a space alone, which makes other words of them", () => {
    assert.deepEqual(problemsOf(synonyms("- [A. M., AM, Altamar]\n")), []);
  });
});

test("Mistakes among the synonyms are told all at once, each as one", () => {
  const told = problemsOf(synonyms("- [Altamar]\n- [5, '', '…', Costera]\n- Bosquera\n- [COSTERA, 5, 5]\n- []\n"));
  assert.deepEqual(
    told.map(({ code, at }) => `${code} ${at.line}:${at.column}`),
    [
      "too-few 1:3",
      "wrong-shape 2:4",
      "empty 2:7",
      "unwritten-text 2:11",
      "wrong-shape 3:3",
      "duplicate-term 4:4",
      "wrong-shape 4:13",
      "wrong-shape 4:16",
      "too-few 5:3",
    ],
  );
});

test("Of a term that stands thrice, the second and the third are told, each with the first", () => {
  const told = problemsOf(synonyms("- [Altamar, Alta Mar]\n- [Costera, altamar]\n- [ALTAMAR, Bosquera]\n"));
  assert.deepEqual(
    told.map(({ at, also }) => [at.line, also.map(({ line }) => line)]),
    [
      [2, [1]],
      [3, [1]],
    ],
  );
});
