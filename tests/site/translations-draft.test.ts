import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { serviceAt } from "../../src/authoring/translations/service/service.ts";
import { load } from "../../src/content/load.ts";
import { madeUpText } from "../unit/authoring/translations/made-up-text.ts";
import { archive, type Changes, swap, testDay } from "../unit/content/archive-on-disk.ts";
import { type Answer, answerOf, assertKind } from "./in-process.ts";
import { type Behaviour, translationServer, upper } from "./translation-server.ts";

/** Has a service draft what a month of an archive lacks. */
async function draft(content: string, url: string, ...args: readonly string[]): Promise<Answer> {
  return await answerOf(["translations", "draft", ...args, "--content", content], { TRANSLATE_URL: url, TRANSLATE_KEY: null });
}

/** All files of a month. */
function filesOf(content: string, month = "2021-10"): string[] {
  return readdirSync(join(content, "issues", month)).sort();
}

const read = (content: string, path: string): string => readFileSync(join(content, path), "utf8");

describe("npm run translations -- draft", () => {
  test("fills a month by LibreTranslate, and marks it as a machine's", async () => {
    const { url, asked } = await translationServer();
    const content = archive();
    const { status, stdout } = await draft(content, url, "2021-10", "en");
    assert.equal(status, 0, stdout);
    assert.match(stdout, /^Translated by LibreTranslate:\n {2}issues\/2021-10\/issue\.en\.md\n {2}issues\/2021-10\/south\.en\.md\n/);
    assert.deepEqual(
      asked.map(({ path, body: { q: _q, ...rest } }) => [path, rest]),
      [["/translate", { source: "es", target: "en", format: "html" }]],
    );
    const [issue] = load({ content, today: () => testDay, drafts: false }).issues;
    assert.equal(issue?.summary.en.text, "OTRO MES INVENTADO.");
    // The names of places are left alone, and partners have the name that the archive gives them in the language.
    assert.equal(issue?.actions[0]?.title.en.text, "Costera ABRE UNA OFICINA INVENTADA");
    assert.match(issue?.reports[0]?.text.en.html ?? "", /<p>Costera ABRIÓ UNA OFICINA INVENTADA\.<\/p>/);
    const { date, ...said } = issue?.text.en.translation ?? { date: null };
    assert.deepEqual(said, { method: "machine", tool: "LibreTranslate", translator: null, reviewer: null, outdated: false });
    assert.match(date ?? "", /^\d{4}-\d\d-\d\d$/);
  });

  test("speaks as DeepL wants it, with the key where no other server sees it", async () => {
    const { url, asked } = await translationServer();
    const content = archive();
    const answer = await answerOf(["translations", "draft", "2021-10", "--content", content], {
      TRANSLATE_URL: `${url}/v2/translate`,
      TRANSLATE_KEY: " geheim:fx\n",
    });
    assert.match(answer.stdout, /^Translated by DeepL:/);
    const [{ path, authorization, body } = assert.fail()] = asked;
    assert.deepEqual([path, authorization], ["/v2/translate", "DeepL-Auth-Key geheim:fx"]);
    const { text: _text, ...rest } = body;
    assert.deepEqual(rest, {
      source_lang: "ES",
      target_lang: "EN-GB",
      tag_handling: "xml",
      tag_handling_version: "v2",
      ignore_tags: ["x"],
      outline_detection: false,
      split_sentences: "nonewlines",
    });
    assert.doesNotMatch(JSON.stringify(body) + answer.stdout, /geheim/);
    assert.match(read(content, "issues/2021-10/issue.en.md"), /^ {2}tool: DeepL$/m);
  });

  test("keeps everything that Markdown has, and the archive is as sound as before", async () => {
    const { url } = await translationServer();
    const text = madeUpText
      .replaceAll("a.png", "images/puente.png")
      .replaceAll("../2021-05/issue.es.md#panorama", "../2021-09/issue.es.md#panorama");
    const own = `${text.replaceAll("(y ", "(issue.es.md ").replaceAll("(a.md)", "(issue.es.md)")}\nVéase [el fin](#fin-de-c), [el título](#mi-id) y [la oficina](#costera-trade).\n`;
    const content = archive({
      "issues/2021-10/images/puente.png": readFileSync("tests/fixtures/archives/every-feature/pages/images/dot.png"),
      "issues/2021-10/issue.es.md": (before) => before.replace("Otro texto inventado.\n", () => own),
    });
    const answer = await draft(content, url, "2021-10", "en");
    assert.equal(answer.status, 0, answer.stderr + answer.stdout);
    const { es, en } = load({ content, today: () => testDay, drafts: false }).issues[0]?.text ?? assert.fail();
    const bare = (html: string) => html.replace(/>[^<]+/g, ">").replace(/ (id|href|alt|title|aria-label)="[^"]*"/g, "");
    assert.equal(bare(en.html), bare(es.html));
    // A heading is found by its place where its words have changed; chosen ids and actions keep their names.
    assert.match(en.html, /<h3 id="fin-de-c">|<h\d id="fin-de-c">/);
    assert.match(
      read(content, "issues/2021-10/issue.en.md"),
      /\(issue\.es\.md#fin-de-c\), \[EL TÍTULO\]\(#mi-id\) Y \[LA OFICINA\]\(#costera-trade\)/,
    );
    assert.match(en.html, /alt="UN PUENTE"/);
    assert.match(en.html, /title="UN TÍTULO"/);
  });

  test("fills a machine's file that lacks something, and leaves the rest of it", async () => {
    const { url, asked } = await translationServer();
    const file = "issues/2021-09/issue.en.md";
    const content = archive({
      [file]: "---\n# nota\ntranslation: {method: machine} # m\n---\nMine.\n",
      "issues/2021-09/north.en.md": "---\ntitles:\n  altamar-water: …\ntranslation: {method: machine}\n---\n",
    });
    const { stdout } = await draft(content, url, "2021-09", "en");
    assert.match(stdout, /issue\.en\.md \(what it lacked\)\n.*north\.en\.md \(what it lacked\)/);
    assert.equal(read(content, file), "---\n# nota\ntranslation: {method: machine} # m\nsummary: UN MES INVENTADO.\n---\nMine.\n");
    assert.equal(
      read(content, "issues/2021-09/north.en.md"),
      "---\ntitles:\n  altamar-water: Altamar FIRMA UN ACUERDO INVENTADO\ntranslation: {method: machine}\n---\nAltamar FIRMÓ UN ACUERDO INVENTADO.\n",
    );
    assert.equal(asked.length, 1);
  });

  test("touches nothing that a person made or reviewed, nothing outdated, and says so", async () => {
    const { url, asked } = await translationServer();
    const made = {
      "issues/2021-09/issue.en.md": "---\ntranslation: {method: reviewed, of: '000000000000'}\n---\nMine.\n",
      "issues/2021-09/north.en.md": "---\ntitles: {altamar-water: Mine}\ntranslation: {method: machine, of: '000000000000'}\n---\nMine.\n",
    };
    const content = archive(made);
    const { stdout, status } = await draft(content, url, "2021-09", "en");
    assert.match(
      stdout,
      /^Nothing is missing in 2021-09 en\.\n.*changed since.*\n.*issue\.en\.md\n.*north\.en\.md\nLeft as it is, .*\n.*issue\.en\.md: summary\n$/,
    );
    assert.deepEqual([status, asked.length], [0, 0]);
    for (const [path, text] of Object.entries(made)) assert.equal(read(content, path), text);
  });

  test("drafts the pages, too, and a month whose files others link to", async () => {
    const { url } = await translationServer();
    const content = archive({
      "pages/about.es.md": (text) => text,
      "pages/about.en.md": null,
      "issues/2021-09/issue.en.md": null,
      "issues/2021-09/north.en.md": "[x](issue.en.md)\n",
    });
    assert.equal((await draft(content, url, "2021-09", "en")).status, 0);
    assert.equal((await draft(content, url, "pages", "en")).status, 0);
    assert.match(read(content, "pages/about.en.md"), /^---\ntitle: ACERCA DE\n/);
  });
});

describe("A service that is not to be trusted:", () => {
  const sound: Readonly<Record<string, Behaviour>> = {
    "loses all tags": { line: (line) => line.replace(/<[^>]*>/g, "").toUpperCase() },
    "crosses tags": { line: (line) => upper(line).replace(/<g id="1">([^<]*)<\/g>/, '</g>$1<g id="1">') },
    "answers in entities": { line: (line) => upper(line).replace(/[ÁÉÍÓÚ]/g, (letter) => `&#${letter.codePointAt(0)};`) },
    "is busy at first": { instead: (turn) => (turn < 3 ? { status: turn === 1 ? 429 : 500, headers: { "Retry-After": "0" } } : undefined) },
  };
  for (const [what, behaviour] of Object.entries(sound)) {
    test(`${what}: the text is whole all the same`, async () => {
      const { url } = await translationServer(behaviour);
      const content = archive({
        "issues/2021-10/south.es.md": swap("Costera abrió una", "Costera **abrió** [una *nueva*](../2021-09/issue.es.md)"),
      });
      const { status, stderr } = await draft(content, url, "2021-10", "en");
      assert.equal(status, 0, stderr);
      assert.match(
        read(content, "issues/2021-10/south.en.md"),
        /^Costera \*\*ABRIÓ\*\* \[UNA \*NUEVA\*\]\(\.\.\/2021-09\/issue\.es\.md\) OFICINA INVENTADA\.$/m,
      );
    });
  }

  test("puts scripts into everything: no file is written, and each is named", async () => {
    const { url } = await translationServer({ line: (line) => `${line}<script src="//evil.example"></script>` });
    const content = archive();
    const { status, stdout } = await draft(content, url, "2021-10", "en");
    assert.match(
      stdout,
      /^Not translated, .*\n {2}issues\/2021-10\/issue\.en\.md: summary, the text\n {2}issues\/2021-10\/south\.en\.md: titles\.costera-trade, the text\n$/,
    );
    assert.equal(status, 1);
    assert.deepEqual(filesOf(content), ["issue.es.md", "south.es.md"]);
  });

  test("makes nothing of one line: the text is written with that line as it was, and it is named", async () => {
    const { url } = await translationServer({ line: (line) => (line.includes("celda") ? "" : upper(line)) });
    const own = "Uno.\n\n[Dos](#tres) y celda.\n\n### Tres\n\n| Costera | una celda |\n|--|--|\n| seis | siete |\n";
    const content = archive({ "issues/2021-10/south.es.md": (text) => text.replace(/---\n[^-]*$/, `---\n${own}`) });
    const { status, stdout } = await draft(content, url, "2021-10", "en");
    assert.match(stdout, /^These lines are still .*\n.*south\.en\.md: “Dos y celda\.”\n.*south\.en\.md: “una celda”\nReaders/m);
    assert.equal(status, 1);
    const [, , body] = read(content, "issues/2021-10/south.en.md").split(/^---\n/m);
    assert.equal(
      body,
      "UNO.\n\n[Dos](south.es.md#tres) y celda.\n\n### TRES\n\n| Costera | una celda |\n| -- | -- |\n| SEIS | SIETE |\n".replace(
        "| -- | -- |",
        "|--|--|",
      ),
    );
  });

  test("does not take a long paragraph: the others are drafted all the same", async () => {
    const { url } = await translationServer({
      instead: (_turn, _response, { lines }) =>
        lines.some((line) => line.length > 2000)
          ? { status: 400, body: '{"error":"request (2345) exceeds text limit (2000)"}' }
          : undefined,
    });
    const [plain, linked] = ["Muy largo. ".repeat(200), `${"Con enlace. ".repeat(100)}[aquí](../2021-09/issue.es.md) `.repeat(2)];
    const content = archive({ "issues/2021-10/issue.es.md": (text) => `${text}\nUno.\n\n${plain}\n\n${linked}\n` });
    const { stdout } = await draft(content, url, "2021-10", "en");
    assert.match(stdout, /^These lines are still .*\n.*issue\.en\.md: “Muy largo\. .*…”\nReaders/m);
    assert.match(read(content, "issues/2021-10/issue.en.md"), /^UNO\.\n\nMuy largo.*\n\nCON ENLACE.*\[AQUÍ\]/m);
  });

  test("is at work while somebody writes the same files: theirs stay", async () => {
    const theirs = "---\ntranslation: {method: human}\n---\nMine.\n";
    const lacking = "---\nsummary: …\ntranslation: {method: machine}\n---\nMade up.\n";
    const content = archive({ "issues/2021-10/issue.en.md": lacking });
    const { url } = await translationServer({
      instead: () => {
        for (const name of ["issue", "south"]) writeFileSync(join(content, `issues/2021-10/${name}.en.md`), theirs);
        return undefined;
      },
    });
    const { status, stdout } = await draft(content, url, "2021-10", "en");
    assert.match(stdout, /^Left as it is, since somebody changed it .*\n.*issue\.en\.md\n.*south\.en\.md\n$/);
    assert.equal(status, 1);
    for (const name of ["issue", "south"]) assert.equal(read(content, `issues/2021-10/${name}.en.md`), theirs);
  });

  test("gives a summary that is too long: the file is written without it", async () => {
    const { url } = await translationServer({ line: (line) => (line.startsWith("Otro mes") ? line.repeat(4) : upper(line)) });
    const content = archive({ "issues/2021-10/issue.es.md": swap("Otro mes inventado.", `Otro mes inventado. ${"muy ".repeat(60)}`) });
    const { status, stdout } = await draft(content, url, "2021-10", "en");
    assert.match(stdout, /Not translated, .*\n {2}issues\/2021-10\/issue\.en\.md: summary\n/);
    assert.equal(status, 1);
    assert.doesNotMatch(read(content, "issues/2021-10/issue.en.md"), /summary/);
  });
});

describe("A service that fails leaves nothing, and is told in a sentence:", () => {
  const failures: Readonly<Record<string, readonly [says: RegExp, behaviour: Behaviour]>> = {
    "no key": [/asks for a key, and TRANSLATE_KEY has none/, { instead: () => ({ status: 403 }) }],
    "no key, as LibreTranslate says it": [
      /asks for a key.*\(Visit https:\/\/example\.org to get an API key\)/,
      { instead: () => ({ status: 400, body: '{"error":"Visit https://example.org to get an API key"}' }) },
    ],
    "no characters left": [/no characters left/, { instead: () => ({ status: 456, body: '{"message":"Quota exceeded"}' }) }],
    "an unknown language": [
      /perhaps it does not know the language.*\(en is not supported\)/,
      { instead: () => ({ status: 400, body: '{"error":"en is not supported"}' }) },
    ],
    "nobody there": [/Nothing translates at this address/, { instead: () => ({ status: 404, body: "<html>" }) }],
    "busy for ever": [/is busy/, { instead: () => ({ status: 429, headers: { "Retry-After": "0" } }) }],
    "its own fault": [
      /a fault of its own; .*\(\[31mboom at x\)/,
      { instead: () => ({ status: 500, headers: { "Retry-After": "0" }, body: '{"Message":"\\u001b[31mboom\\n at x"}' }) },
    ],
    "a way elsewhere": [
      /leads to another address/,
      { instead: () => ({ status: 307, headers: { Location: "http://127.0.0.1:9/translate" } }) },
    ],
    "no JSON": [/is not a translation/, { instead: () => ({ status: 200, body: "{" }) }],
    "JSON of another kind": [/is not a translation/, { instead: () => ({ status: 200, body: '{"translatedText":{"length":2}}' }) }],
    "too few lines": [/is not a translation/, { instead: () => ({ status: 200, body: '{"translatedText":["x"]}' }) }],
    "lines that are none": [
      /is not a translation/,
      { instead: (_turn, _response, { lines }) => ({ status: 200, body: JSON.stringify({ translatedText: lines.map(() => null) }) }) },
    ],
    "a connection that breaks": [
      /cannot be reached/,
      {
        instead: (_turn, response) => {
          response.writeHead(200).write('{"translatedText":[');
          setImmediate(() => response.destroy());
          return "nothing";
        },
      },
    ],
    "a fault after the first lines": [
      /a fault of its own/,
      { instead: (turn) => (turn > 1 ? { status: 502, headers: { "Retry-After": "0" } } : undefined) },
    ],
  };
  const long: Changes = {
    "issues/2021-10/issue.es.md": (text) =>
      `${text}\n${"Un párrafo inventado.\n\n".repeat(60)}Otro.\n\n${Array.from({ length: 60 }, (_, n) => `Párrafo ${n}.`).join("\n\n")}\n`,
  };
  for (const [what, [says, behaviour]] of Object.entries(failures)) {
    test(what, async () => {
      const { url } = await translationServer(behaviour);
      const content = archive(long);
      const answer = await draft(content, url, "2021-10", "en");
      assert.match(answer.stderr, says);
      assert.match(answer.stderr, /Nothing was written\.$/m);
      assert.equal(answer.stderr.includes("\u001b"), false);
      assertKind(answer);
      assert.equal(answer.status, 1);
      assert.deepEqual(filesOf(content), ["issue.es.md", "south.es.md"]);
    });
  }

  test("an answer without end, of which little is read", async () => {
    let written = 0;
    const { url } = await translationServer({
      instead: (_turn, response) => {
        const more = (): void => {
          do written += 65_536;
          while (!response.destroyed && response.write("x".repeat(65_536)));
        };
        response.on("drain", more).on("error", () => {});
        more();
        return "nothing";
      },
    });
    const answer = await draft(archive(), url, "2021-10", "en");
    assert.match(answer.stderr, /is not a translation/);
    assertKind(answer);
    assert.ok(written < 20_000_000, String(written));
  });

  test("a server that is not there", async () => {
    const answer = await draft(archive(), "http://127.0.0.1:9", "2021-10", "en");
    assert.match(answer.stderr, /127\.0\.0\.1:9 cannot be reached/);
    assertKind(answer);
  });

  test("an answer that does not come", async () => {
    const { url } = await translationServer({ instead: () => "nothing" });
    const request = { from: "es", to: "en", key: null } as const;
    const service = serviceAt({ url: new URL(`${url}/translate`), isDeepL: false }, request, { patience: 100, pause: 1 });
    await assert.rejects(service.translate(["x"]), { failure: "slow" });
  });

  test("a service that says the key aloud", async () => {
    const { url } = await translationServer({
      instead: (_turn, _response, { body }) => ({ status: 403, body: JSON.stringify({ error: `bad: ${body.api_key}` }) }),
    });
    const answer = await answerOf(["translations", "draft", "2021-10", "en", "--content", archive()], {
      TRANSLATE_URL: url,
      TRANSLATE_KEY: "geheim",
    });
    assert.match(answer.stderr, /does not accept the key.*\(bad: …\)/);
    assert.doesNotMatch(answer.stderr, /geheim/);
  });
});

describe("A call that cannot be meant is told in a sentence, before anything is sent:", () => {
  const https = "https://api-free.deepl.com";
  const wrong: Readonly<
    Record<string, readonly [says: RegExp, args: readonly string[], environment?: Readonly<Record<string, string | null>>]>
  > = {
    "no month": [/^Say which month/, []],
    "a month that there is not": [/Did you mean 2021-10\?/, ["2021-1", "en"]],
    "a language that there is not": [/not translated into “xx”/, ["2021-10", "xx"]],
    "the original's language": [/language of the originals/, ["2021-10", "es"]],
    "no service": [/^TRANSLATE_URL names no service/, ["2021-10", "en"], { TRANSLATE_URL: null }],
    "no address": [/is not the address of a service/, ["2021-10", "en"], { TRANSLATE_URL: "deepl" }],
    "an address with a password": [/is not the address of a service/, ["2021-10", "en"], { TRANSLATE_URL: "https://a:b@api.deepl.com" }],
    "a file": [/is not the address of a service/, ["2021-10", "en"], { TRANSLATE_URL: "file:///etc/passwd" }],
    "a key over an open way": [/only over https/, ["2021-10", "en"], { TRANSLATE_URL: "http://api.deepl.com", TRANSLATE_KEY: "geheim" }],
    "a key of two lines": [/characters that no key has/, ["2021-10", "en"], { TRANSLATE_URL: https, TRANSLATE_KEY: "a\nb" }],
  };
  for (const [what, [says, args, environment = { TRANSLATE_URL: https }]] of Object.entries(wrong)) {
    for (const language of ["en", "es"]) {
      test(`${what} (${language})`, async () => {
        const content = archive();
        const answer = await answerOf(["translations", "draft", ...args, "--content", content, "--language", language], {
          TRANSLATE_KEY: null,
          ...environment,
        });
        if (language === "en") assert.match(answer.stderr, says);
        assert.notEqual(answer.stderr, "");
        assert.doesNotMatch(answer.stderr, /geheim|b@/);
        assertKind(answer);
        assert.equal(answer.status, 2);
        assert.equal(existsSync(join(content, "issues/2021-10/issue.en.md")), false);
        rmSync(content, { recursive: true });
      });
    }
  }

  test("an original with a mistake", async () => {
    const answer = await draft(archive({ "issues/2021-10/south.es.md": swap("[river-network", "[nobody") }), https, "2021-10", "en");
    assert.match(answer.stderr, /south\.es\.md:6:16: .*nobody/);
    assert.equal(answer.status, 1);
  });
});
