import assert from "node:assert/strict";
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import { load } from "../../../src/content/load.ts";
import { printProblems } from "../../../src/problems/print.ts";
import { ContentError } from "../../../src/problems/problem.ts";
import { archive, testDay } from "./archive-on-disk.ts";
import { png } from "./png.ts";

/** The problems of the made-up archive after something was put into its folder. */
function toldOf(put: (path: (inside: string) => string) => void): string[] {
  const content = archive();
  const path = (inside: string) => {
    mkdirSync(dirname(join(content, inside)), { recursive: true });
    return join(content, inside);
  };
  try {
    put(path);
    load({ content, today: () => testDay, drafts: false });
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    const printed = printProblems(error.problems, "en");
    assert.doesNotMatch(printed, /(?!\n)\p{Cc}|[\u202A-\u202E]/u, "nothing raw reaches a terminal");
    return error.problems.map(({ code, at }) => `${code} ${at.file}`);
  } finally {
    rmSync(content, { recursive: true });
  }
}

const month = "issues/2021-10";

describe("Nothing but a file is read:", () => {
  test("not a folder with the name of a text", () => {
    assert.deepEqual(
      toldOf((path) => {
        mkdirSync(path(`${month}/north.es.md`));
        writeFileSync(path(`${month}/north.es.md/x.md`), "Inventado.\n");
      }),
      [`unknown-file ${month}/north.es.md/x.md`],
    );
  });

  for (const [name, to] of [
    ["that leads nowhere", "/no/such/file"],
    ["to itself", "north.es.md"],
    ["to the folder above", ".."],
    ["to a file of its own folder", "south.es.md"],
    ["to a device that never ends", "/dev/zero"],
  ] as const) {
    test(`not a link ${name}`, () => {
      assert.deepEqual(
        toldOf((path) => symlinkSync(to, path(`${month}/north.es.md`))),
        [`symbolic-link ${month}/north.es.md`],
      );
    });
    test(`not a link ${name} in the place of a picture`, () => {
      assert.deepEqual(
        toldOf((path) => symlinkSync(to, path(`${month}/images/a.png`))),
        [`symbolic-link ${month}/images/a.png`],
      );
    });
  }

  test("not a file of many gigabytes, nor is it a picture", () => {
    const huge = (path: string) => {
      writeFileSync(path, "");
      truncateSync(path, 8e9);
    };
    assert.deepEqual(
      toldOf((path) => {
        huge(path(`${month}/north.es.md`));
        huge(path(`${month}/images/a.png`));
      }),
      [`too-large ${month}/images/a.png`, `too-large ${month}/north.es.md`],
    );
  });
});

describe("A file is what its name says:", () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><script>alert(1)</script></svg>`;
  for (const [name, bytes] of [
    ["a drawing that can run", svg],
    ["a page", "<html><script>alert(1)</script></html>"],
    ["nothing", ""],
    ["an icon of Windows", Buffer.from([0, 0, 1, 0, 1, 0, 16, 16, 0, 0, 1, 0, 4, 0, 40, 1, 0, 0, 22, 0, 0, 0])],
  ] as const) {
    test(`no picture is ${name}`, () =>
      assert.deepEqual(
        toldOf((path) => writeFileSync(path(`${month}/images/a.png`), bytes)),
        [`unreadable-image ${month}/images/a.png`],
      ));
  }

  test("no picture is the beginning of one", () =>
    assert.deepEqual(
      toldOf((path) => writeFileSync(path(`${month}/images/a.png`), png(4, 3).slice(0, 12))),
      [`broken-image ${month}/images/a.png`],
    ));

  for (const encoding of ["utf16le", "latin1"] as const) {
    for (const mark of ["", "\ufeff"]) {
      if (encoding === "latin1" && mark) continue;
      test(`no text is ${encoding}${mark && ", not even with a mark that says so"}`, () =>
        assert.deepEqual(
          toldOf((path) => writeFileSync(path("topics.yaml"), Buffer.from(`${mark}- {id: water, name: Diálogo}\n`, encoding))),
          ["not-text topics.yaml"],
        ));
    }
  }
});

describe("A file's name is shown as it is, in one line:", () => {
  for (const name of ["a\nb.es.md", "a\u001b[2Jb.es.md", "a\u202emd.se.es.md", "a\u{E0041}.es.md", "a\rb.es.md"]) {
    test(JSON.stringify(name), () =>
      assert.deepEqual(
        toldOf((path) => writeFileSync(path(`pages/${name}`), "---\ntitle: Inventada\n---\n")),
        [`hidden-name pages/${name}`],
      ),
    );
  }
  for (const name of ["a'b\"c.png", "a&b.png", "a<b>.png", "..png", "a;b.png", "a#b.png", "a?b.png", "a%2fb.png", "a\\b.png", "-.png"]) {
    test(`no picture is called ${name}`, () => {
      const told = toldOf((path) => writeFileSync(path(`${month}/images/${name}`), png(1, 1)));
      // What begins with a dot is nobody's content.
      assert.deepEqual(told, name.startsWith(".") ? [] : [`unknown-file ${month}/images/${name}`]);
    });
  }
});
