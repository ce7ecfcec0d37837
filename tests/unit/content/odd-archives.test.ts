import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { loaded, problemsOf, swap } from "./archive-on-disk.ts";
import { madeUpArchive } from "./made-up-archive.ts";
import { png } from "./png.ts";

const crlf = (text: string): string => text.replaceAll("\n", "\r\n");

describe("The line ends of Windows", () => {
  const everywhere = Object.fromEntries(
    Object.entries(madeUpArchive).flatMap(([path, content]) => (typeof content === "string" ? [[path, crlf(content)]] : [])),
  );

  test("change nothing in a whole archive", () => {
    assert.deepEqual(problemsOf(everywhere), []);
    const [windows, others] = [loaded(everywhere), loaded({})];
    assert.deepEqual(
      windows.issues.map(({ title, actions }) => [title, actions.map(({ id }) => id)]),
      others.issues.map(({ title, actions }) => [title, actions.map(({ id }) => id)]),
    );
    assert.equal(windows.issues[1]?.text.en.translation?.outdated, others.issues[1]?.text.en.translation?.outdated);
  });

  test("stand after a number and after a day", () => {
    for (const last of ["number: 12", "published: 2021-11-06"]) {
      const front = crlf(`---\nsummary: Otro mes inventado.\nauthors: [ana-ejemplo]\n${last}\n---\nInventado.\n`);
      assert.deepEqual(problemsOf({ "issues/2021-10/issue.es.md": front }), []);
    }
  });

  for (const last of [
    "title: 'A made-up title'",
    "draft: false",
    "corrections: [{date: 2021-12-01, note: 'Made up'}]",
    "source: 'https://example.org/'",
    "aliases: [/old]",
  ]) {
    test(`stand after a last field such as ${last}`, () => {
      const changes = { "issues/2021-10/issue.es.md": (text: string) => crlf(swap("\n---\n", `\n${last}\n---\n`)(text)) };
      assert.deepEqual(problemsOf(changes), []);
    });
  }
});

describe("What is in a draft's folder", () => {
  const draft = (text: string): string => text.replace("---\n", "---\ndraft: true\n");

  test("is not shown by a page that is public", () => {
    const picture = Object.entries(madeUpArchive).find(([path]) => /^issues\/2021-09\/images\//.test(path));
    assert.ok(picture, "the archive has a picture");
    const target = `../2021-09/${picture[0].slice("issues/2021-09/".length)}`;
    const changes = {
      "issues/2021-09/issue.es.md": draft,
      "pages/about.es.md": "---\ntitle: Acerca de\n---\nInventada.\n",
      "pages/about.en.md": null,
      "issues/2021-10/issue.es.md": (text: string) => `${text}\n![Una imagen inventada](${target})\n`,
    };
    assert.deepEqual(
      problemsOf(changes).map(({ code }) => code),
      ["hidden-link"],
    );
  });
});

describe("A folder that holds pictures alone", () => {
  test("is told where it is no month, or has no issue", () => {
    const changes = {
      "issues/someday/images/a.png": png(1, 1),
      "issues/2021-11/images/a.png": png(1, 1),
      "issues/2021-11/images/b.png": png(1, 1),
    };
    assert.deepEqual(
      problemsOf(changes).map(({ code, at }) => `${code} ${at.file}`),
      ["missing-issue issues/2021-11/images/a.png", "bad-month issues/someday/images/a.png"],
    );
  });
});

describe("A translation", () => {
  test("that holds titles alone shows the original's prose", () => {
    const changes = { "issues/2021-09/north.en.md": (text: string) => text.slice(0, text.indexOf("---", 3) + 4) };
    const report = loaded(changes).issues[1]?.reports[0];
    assert.equal(report?.text.en.language, "es");
    assert.equal(report?.actions[0]?.title.en.language, "en");
  });
});

describe("An id that every object has by nature", () => {
  test("is an id like others", () => {
    const changes = {
      "issues/2021-10/south.es.md": (text: string) => text.replace(/id: [\w-]+/, "id: constructor"),
      "issues/2021-10/south.en.md": "---\ntitles: {}\n---\nMade up.\n",
    };
    const action = loaded(changes).issues[0]?.actions.find(({ id }) => id === "constructor");
    assert.equal(action?.title.en.language, "es");
  });
});
