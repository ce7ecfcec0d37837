import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { mock, suite, test } from "node:test";
import { askAll, isOffline } from "../../../../src/authoring/links/ask.ts";
import type { Asking } from "../../../../src/authoring/links/request.ts";
import { checkLinks } from "../../../../src/cli/links/links.ts";
import type { LinksOptions } from "../../../../src/cli/links/options.ts";
import { readCall } from "../../../../src/cli/read-call.ts";
import { append, archive } from "../../content/archive-on-disk.ts";
import { madeUpWeb, status } from "./made-up-web.ts";

const web = await madeUpWeb({ "/": status(200) });

/** The made-up web, in which looking for a host fails with a system's word, for those that are named or for all. */
function failing(code: string, hosts?: readonly string[]): Asking {
  const resolve = async (host: string) => {
    if (!hosts || hosts.includes(host)) throw Object.assign(new Error(code), { code });
    return await web.asking.resolve(host);
  };
  return { ...web.asking, resolve };
}

const three = ["a.example", "b.example", "c.example"].map((host) => web.address("/", host));

suite("Without a network nothing is said of links", () => {
  for (const code of ["EAI_AGAIN", "ENETUNREACH", "ENETDOWN", "ENOTFOUND", "ETIMEDOUT"])
    test(`where every host fails with ${code}`, async () => assert.ok(isOffline(await askAll(three, failing(code)))));

  test("also where there is one link, and its name could not be looked up for now", async () => {
    assert.ok(isOffline(await askAll(three.slice(0, 1), failing("EAI_AGAIN"))));
    assert.ok(!isOffline(await askAll(three.slice(0, 1), failing("ENOTFOUND"))), "that one name is not there may be true");
  });

  test("and not all of many links are tried", async () => {
    const many = Array.from({ length: 500 }, (_, n) => web.address(`/${n}`, `h${n}.example`));
    const outcomes = await askAll(many, failing("EAI_AGAIN"));
    assert.ok(outcomes.size < 40, String(outcomes.size));
    assert.ok(isOffline(outcomes));
  });

  test("but where one of them answers, whatever it is, there is one", async () => {
    for (const path of ["/", "/nowhere"])
      assert.ok(
        !isOffline(await askAll([...three, web.address(path, "d.example")], failing("EAI_AGAIN", ["a.example", "b.example", "c.example"]))),
      );
    assert.ok(!isOffline(new Map()));
    assert.ok(!isOffline(await askAll(["http://made-up.private/", "http://other.private/"], web.asking)));
  });
});

test("An address that could not be asked is not gone, and one whose name is not there is", async () => {
  const outcomes = await askAll(three, failing("EAI_AGAIN", ["a.example"]));
  assert.deepEqual([...outcomes.values()].map(({ kind }) => kind).sort(), ["there", "there", "unasked"]);
  const gone = await askAll(three, failing("ENOTFOUND", ["a.example"]));
  assert.deepEqual(gone.get(three[0] as string), { kind: "dead", why: { what: "unreachable", code: "ENOTFOUND" } });
});

suite("npm run links", () => {
  /** What the command prints, and its exit status. */
  async function called(asking: Asking, language: "en" | "es", ...args: readonly string[]) {
    const content = archive({
      "issues/2021-10/south.es.md": append(`\n[Uno](${web.address("/", "a.example")}) [dos](${web.address("/", "b.example")})\n`),
    });
    const said = { log: mock.method(console, "log", () => {}), error: mock.method(console, "error", () => {}) };
    try {
      const options = (readCall("links", ["--content", content, ...args], language) as LinksOptions | null) ?? assert.fail();
      const found = await checkLinks(options, asking);
      const text = (of: typeof said.log) => of.mock.calls.map(({ arguments: [line] }) => String(line)).join("\n");
      return { status: found, stdout: text(said.log), stderr: text(said.error) };
    } finally {
      mock.restoreAll();
      rmSync(content, { recursive: true });
    }
  }

  test("says once that there is no network, in both languages, and ends with a status of its own", async () => {
    for (const format of ["text", "json", "github"])
      for (const [language, wanted] of [
        ["en", /^There seems to be no network: .*try again\.$/],
        ["es", /^Parece que no hay red: .*de nuevo\.$/],
      ] as const) {
        const { status, stdout, stderr } = await called(failing("EAI_AGAIN"), language, "--format", format);
        assert.deepEqual([status, stdout], [3, ""]);
        assert.match(stderr, wanted);
      }
  });

  test("lists what could not be asked apart from what is gone", async () => {
    const { status, stdout } = await called(failing("EAI_AGAIN", ["a.example"]), "en");
    assert.equal(status, 0);
    assert.match(stdout, /this machine's network did not answer.*\n {2}http:\/\/a\.example:\d+\/ \(EAI_AGAIN\)\n/);
    assert.match(stdout, /, 1 that could not be asked$/);
    assert.doesNotMatch(stdout, /a\.example.*\[dead-link\]/);
  });
});
