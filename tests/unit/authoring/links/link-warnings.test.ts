import assert from "node:assert/strict";
import { suite, test } from "node:test";
import type { Outcome } from "../../../../src/authoring/links/ask.ts";
import { say } from "../../../../src/problems/say.ts";
import type { Death } from "../../../../src/problems/warning-facts.ts";
import { append, swap } from "../../content/archive-on-disk.ts";
import { linksIn, linkWarningsAfter } from "./link-cases.ts";

const told = (changes = {}) => linksIn(changes).map(({ address, at }) => `${at.file}:${at.line}:${at.column} ${address}`);

suite("The external links of an archive are", () => {
  test("the addresses in its fields and its texts, drafts and translations too, each where it stands", () => {
    const changes = {
      "site.yaml": append(
        "licence: MIT\nsubscribe: {action: https://correo.example/alta, field: email, privacy: https://correo.example/aviso}\n",
      ),
      "issues/2021-10/issue.es.md": swap("published: 2021-11-05", "source: https://fuente.example/todo\ndraft: true"),
      "issues/2021-10/south.en.md": append(
        "\n[A page](https://page.example/a(b)?c=d#e) and [the same][x].\n\n[x]: HTTPS://Page.Example/a(b)?c=d\n",
      ),
    };
    const before = told();
    const added = told(changes).filter((line) => !before.includes(line));
    assert.deepEqual(added.map((line) => line.replace(/:\d+:\d+/, "")).sort(), [
      "issues/2021-10/issue.es.md https://fuente.example/todo",
      "issues/2021-10/south.en.md https://page.example/a(b)?c=d",
      "issues/2021-10/south.en.md https://page.example/a(b)?c=d",
      "site.yaml https://correo.example/aviso",
    ]);
    assert.ok(before.includes("issues/2021-09/north.es.md:8:13 https://fuente.example/agua"), before.join("\n"));
    assert.ok(before.some((line) => line.endsWith(" https://editorial.example/")));
  });

  test("no pages of its own, no other programs' addresses, and none that is only written about", () => {
    const own = "\n[One](https://boletin.example/2021/09/) [two](mailto:a@b.example) `https://page.example/` https://page.example/\n";
    assert.deepEqual(told({ "issues/2021-10/south.es.md": append(own) }), told());
  });
});

suite("What other sites answer", () => {
  test("is told once for an address, with all the places that name it", () => {
    const twice = { "issues/2021-10/south.es.md": append("\n[Inventado](https://fuente.example/agua#x)\n") };
    const outcomes = new Map<string, Outcome>([["https://fuente.example/agua", { kind: "dead", why: { what: "slow" } }]]);
    const [first, ...others] = linkWarningsAfter(outcomes, twice);
    assert.deepEqual([first?.code, first?.at.file, others], ["dead-link", "issues/2021-09/north.es.md", []]);
    assert.deepEqual(
      first?.also.map(({ file }) => file),
      ["issues/2021-10/south.es.md"],
    );
  });

  test("is nothing to tell of where all is well, or nothing is known", () => {
    const outcomes = new Map<string, Outcome>([["https://fuente.example/agua", { kind: "silent", status: 403 }]]);
    assert.deepEqual(linkWarningsAfter(outcomes), []);
  });

  test("is said for what it is, in both languages", () => {
    const deaths: readonly Death[] = [
      { what: "status", status: 404 },
      { what: "unreachable", code: "ENOTFOUND" },
      { what: "slow" },
      { what: "circle" },
      { what: "private" },
    ];
    for (const language of ["es", "en"] as const) {
      const messages = deaths.map((why) => {
        const [warning = assert.fail()] = linkWarningsAfter(new Map([["https://fuente.example/agua", { kind: "dead", why }]]));
        return say(warning, language).message;
      });
      assert.equal(new Set(messages).size, deaths.length);
      for (const message of messages) assert.match(message, /^.https:\/\/fuente\.example\/agua. .*\.$/);
      assert.match(messages.join(), /404.*ENOTFOUND/);
    }
  });
});
