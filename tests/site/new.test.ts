import assert from "node:assert/strict";
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, describe, suite, test } from "node:test";
import { load } from "../../src/content/load.ts";
import { archive, type Changes, swap, testDay } from "../unit/content/archive-on-disk.ts";
import { filesIn, root, temporaryFolder } from "./built-site.ts";
import { type Answer, answerOf, assertKind } from "./in-process.ts";

/** A made-up archive of two languages, whose newest month is October 2021. */
function contentOf(changes: Changes = {}): string {
  const content = archive(changes);
  after(() => rmSync(content, { recursive: true, force: true }));
  return content;
}

async function newIn(content: string, ...args: string[]): Promise<Answer> {
  return await answerOf(["new", ...args, "--content", content], { INIT_CWD: null });
}

function textsIn(content: string): Record<string, string> {
  return Object.fromEntries(filesIn(content).map((file) => [file, readFileSync(join(content, file), "utf8")]));
}

function loadedFrom(content: string, drafts: boolean) {
  return load({ content, drafts, today: () => testDay });
}

const month = ["issue", "north", "south"].map((name) => `issues/2021-12/${name}.es.md`);

describe("npm run new lays out a month", () => {
  test("as an issue and a report on each region, and tells where and what is next", async () => {
    const content = contentOf();
    const before = filesIn(content);
    const { status, stdout, stderr } = await newIn(content, "2021-12");
    assert.deepEqual([status, stderr], [0, ""]);
    assert.deepEqual(
      filesIn(content).filter((file) => !before.includes(file)),
      month,
    );
    for (const file of month) assert.match(stdout, new RegExp(`^  .*${file}$`, "m"));
    for (const next of ["npm run check -- --content", "npm start -- --drafts --content", "draft: true", "commit"])
      assert.ok(stdout.includes(next), next);
  });

  test("of which nothing is published, and which can be looked at", async () => {
    const content = contentOf();
    await newIn(content, "2021-12");
    assert.equal(loadedFrom(content, false).issues.length, 2);
    const [issue] = loadedFrom(content, true).issues;
    assert.deepEqual([issue?.month.id, issue?.reports.length, issue?.hidden], ["2021-12", 2, { why: "draft" }]);
    assert.equal((await answerOf(["check", "--content", content])).status, 0);
  });

  test("of which nothing half-made is published when the editor forgets what is left", async () => {
    const content = contentOf();
    await newIn(content, "2021-12");
    const issue = join(content, month[0] as string);
    writeFileSync(issue, swap("draft: true\n", "")(readFileSync(issue, "utf8")));
    const { status, stderr } = await answerOf(["check", "--content", content]);
    assert.equal(status, 1);
    for (const place of ["issue.es.md:5:10", "north.es.md:1:1", "south.es.md:1:1"])
      assert.ok(stderr.includes(`issues/2021-12/${place}`), place);
    writeFileSync(issue, swap("…", "Inventado: nada de esto ocurrió.")(readFileSync(issue, "utf8")));
    appendFileSync(join(content, month[1] as string), "Nada de esto ocurrió.\n");
    rmSync(join(content, month[2] as string));
    assert.deepEqual(
      loadedFrom(content, false).issues[0]?.reports.map(({ region }) => region.id),
      ["north"],
    );
  });

  test("in the language of the answers, which --language of the original's sets", async () => {
    for (const [args, said] of [
      [["--language", "es"], /^Quedó preparado el mes de diciembre de 2021:\n/],
      [[], /^December 2021 is laid out:\n/],
    ] as const) {
      const content = contentOf();
      const { stdout } = await newIn(content, "2021-12", ...args);
      assert.match(stdout, said);
      assert.equal(/borre este archivo/.test(textsIn(content)[month[1] as string] ?? ""), args.length > 0);
    }
  });

  test("and names files as one can open them from where one stands", async () => {
    const content = contentOf();
    const { stdout } = await answerOf(["new", "2021-12", "--content", content], { INIT_CWD: join(content, "issues") });
    assert.match(stdout, /^ {2}2021-12\/issue\.es\.md$/m);
  });

  test("by an archive in which an old issue has mistakes", async () => {
    const content = contentOf({ "issues/2021-09/north.es.md": "---\nactions: [\n---\n", "topics.yaml": "- {id: X}\n" });
    assert.equal((await newIn(content, "2021-12")).status, 0);
  });

  test("of the first issue of an archive", async () => {
    const content = join(temporaryFolder(), "content");
    mkdirSync(content);
    for (const name of ["site.yaml", "regions.yaml", "authors.yaml"])
      writeFileSync(join(content, name), textsIn(join(root, "tests/fixtures/archives/no-issues"))[name] ?? "[]");
    const { status } = await newIn(content, "2021-12");
    assert.equal(status, 0);
  });
});

describe("npm run new never writes over a file:", () => {
  test("what is missing of a draft is added, and what is there is told", async () => {
    const content = contentOf();
    await newIn(content, "2021-12");
    writeFileSync(join(content, month[1] as string), "Un texto inventado.\n");
    rmSync(join(content, month[2] as string));
    const { stdout } = await newIn(content, "2021-12");
    const [added, kept] = stdout.split("These were there before, and were not touched:");
    assert.match(added ?? "", /south\.es\.md/);
    assert.doesNotMatch(added ?? "", /north\.es\.md|issue\.es\.md/);
    assert.match(kept ?? "", /issue\.es\.md\n.*north\.es\.md/);
    assert.equal(textsIn(content)[month[1] as string], "Un texto inventado.\n");
  });

  test("a report that is there before its issue stays", async () => {
    const content = contentOf({ "issues/2021-12/north.es.md": "Un texto inventado.\n" });
    assert.equal((await newIn(content, "2021-12")).status, 0);
    assert.equal(textsIn(content)[month[1] as string], "Un texto inventado.\n");
  });

  test("where nothing is missing it says so", async () => {
    const content = contentOf();
    await newIn(content, "2021-12");
    const before = textsIn(content);
    const { status, stdout } = await newIn(content, "2021-12");
    assert.deepEqual([status, textsIn(content)], [0, before]);
    assert.match(stdout, /^Nothing was written: 2021-12 has its issue and a report on each region already\.$/m);
  });
});

describe("npm run new lays out translations", () => {
  const lacking: Changes = { "issues/2021-09/north.en.md": null };

  test("of what has none, which readers see as the original until they are written", async () => {
    const content = contentOf(lacking);
    const before = textsIn(content);
    const { status, stdout } = await newIn(content, "2021-09", "--language", "en");
    assert.equal(status, 0);
    assert.match(stdout, /^September 2021 is laid out in English:\n.*north\.en\.md\nThese .*\n.*issue\.en\.md\nNext:/m);
    const { "issues/2021-09/north.en.md": added, ...rest } = textsIn(content);
    assert.deepEqual(rest, before);
    assert.match(added ?? "", /^ {2}of: "?[0-9a-f]{12}"?$/m);
    const [report] = loadedFrom(content, false).issues[1]?.reports ?? [];
    assert.deepEqual([report?.text.en.language, report?.actions[0]?.title.en.language], ["es", "es"]);
  });

  test("which are up to date once they are written, and inherit the facts", async () => {
    const content = contentOf(lacking);
    await newIn(content, "2021-09", "--language", "en");
    const file = join(content, "issues/2021-09/north.en.md");
    const text = swap('"…"', '"Altamar signs: an invented agreement"')(readFileSync(file, "utf8"));
    writeFileSync(file, `${text}Altamar signed an invented agreement.\n`);
    const [report] = loadedFrom(content, false).issues[1]?.reports ?? [];
    assert.equal(report?.text.en.html.trim(), "<p>Altamar signed an invented agreement.</p>");
    assert.deepEqual([report?.text.en.translation?.method, report?.text.en.translation?.outdated], ["human", false]);
    assert.deepEqual(report?.actions[0]?.title.en, { text: "Altamar signs: an invented agreement", language: "en" });
    assert.equal(report?.actions[0]?.place?.code, "XA-ALT");
  });

  test("of a draft, too, and says that it is one", async () => {
    const content = contentOf();
    await newIn(content, "2021-12");
    const { stdout } = await newIn(content, "2021-12", "--language", "en");
    assert.match(stdout, /issue\.en\.md\nNext:/);
    assert.match(stdout, /delete the line “draft: true” in .*issue\.es\.md/);
    assert.equal((await answerOf(["check", "--content", content])).status, 0);
  });
});

/** What a person calls, and what is answered in English and in Spanish; the archive is left as it was. */
const mistakes: readonly { named: readonly string[]; en: RegExp; es: RegExp }[] = [
  {
    named: ["2026-13"],
    en: /^“2026-13” is not a month\. Write .*, as in 2021-11\.$/m,
    es: /^«2026-13» no es un mes\. Escriba .*, como 2021-11\.$/m,
  },
  { named: ["12-2021"], en: /^“12-2021” is not a month\. Did you mean 2021-12\?/, es: /^«12-2021» no es un mes\. ¿Quiso decir 2021-12\?/ },
  {
    named: ["dec", "2021"],
    en: /^“dec 2021” is not a month\. Did you mean 2021-12\?/,
    es: /^«dec 2021» no es un mes\. ¿Quiso decir 2021-12\?/,
  },
  { named: ["diciembre", "de", "2021"], en: /Did you mean 2021-12\?/, es: /¿Quiso decir 2021-12\?/ },
  { named: ["2021/12"], en: /Did you mean 2021-12\?/, es: /¿Quiso decir 2021-12\?/ },
  {
    named: ["9921-12"],
    en: /^9921-12 is more than a year ahead: .*archive is 2021-11\.$/m,
    es: /^Para 9921-12 falta más de un año: .*acervo es 2021-11\.$/m,
  },
  {
    named: ["2021-09"],
    en: /^2021-09 already exists and is not a draft: nothing was written\. .*south\.es\.md\. .* 2021-11\.$/m,
    es: /^2021-09 ya existe y no es un borrador: no se escribió nada\. .*south\.es\.md\. .* 2021-11\.$/m,
  },
  {
    named: [],
    en: /^Nothing was written: name the month, as in npm run new -- 2021-11$/m,
    es: /^No se escribió nada: indique el mes, como en npm run new -- 2021-11$/m,
  },
];

suite("a call of new that cannot be meant is answered with a sentence, and leaves nothing behind:", () => {
  const content = contentOf();
  const before = textsIn(content);

  async function assertRefused(args: readonly string[], language: string, sentence: RegExp): Promise<void> {
    const answer = await answerOf(["new", ...args, "--content", content], { LANG: language });
    assert.equal(answer.status, 2);
    assert.match(answer.stderr, sentence);
    assert.equal(answer.stdout, "");
    assertKind(answer);
    assert.deepEqual([textsIn(content), readdirSync(join(content, "issues"))], [before, ["2021-09", "2021-10"]]);
  }

  for (const { named, en, es } of mistakes) {
    test(named.join(" ") || "no month, where nobody can be asked", async () => {
      await assertRefused(named, "en", en);
      await assertRefused(named, "es", es);
    });
  }

  test("a language that the archive does not have", async () => {
    await assertRefused(["2021-09", "--language", "EN"], "es", /^El acervo no tiene el idioma «EN»\. ¿Quiso decir en\? Tiene: es, en\.$/m);
    await assertRefused(["2021-09", "--language", "fr"], "en", /^The archive has no language “fr”\. It has: es, en\.$/m);
  });

  test("a translation of a month that has no original", async () => {
    await assertRefused(
      ["2021-11", "--language", "en"],
      "en",
      /^There is no original of 2021-11 to be translated\. Did you mean 2021-10\? There are: 2021-10, 2021-09\. .* npm run new -- 2021-11$/m,
    );
  });
});

describe("Where the machine or the content stands in the way, nothing is written:", () => {
  const refusals: Readonly<Record<string, readonly [Changes, RegExp]>> = {
    "a folder that is a link out of the content": [
      { "issues/2021-12": { linkTo: temporaryFolder() } },
      /^Nothing was written: the folder of .*2021-12\/issue\.es\.md is a symbolic link that leads out/,
    ],
    "a link where a file belongs": [
      { "issues/2021-12/north.es.md": { linkTo: "/nowhere/made/up" } },
      /^Nothing was written: something else is where these files belong: .*2021-12\/north\.es\.md\.$/m,
    ],
    "a file where a folder belongs": [{ "issues/2021-12": "inventado" }, /^“.*2021-12” is a file, where a folder is needed/],
  };
  for (const [name, [changes, sentence]] of Object.entries(refusals)) {
    test(name, async () => {
      const content = contentOf(changes);
      const before = filesIn(content);
      const answer = await newIn(content, "2021-12");
      assert.equal(answer.status, 2);
      assert.match(answer.stderr, sentence);
      assertKind(answer);
      assert.deepEqual(filesIn(content), before);
    });
  }

  test("a mistake in the site or the regions, told as the check tells it", async () => {
    const content = contentOf({ "regions.yaml": swap("id: north", "id: North"), "topics.yaml": "- {id: X}\n" });
    const { status, stderr } = await newIn(content, "2021-12");
    assert.equal(status, 1);
    assert.match(stderr, /^regions\.yaml:1:7: /);
    assert.doesNotMatch(stderr, /topics\.yaml/);
  });
});

/** Says to a process of its own that a person sits before it, though it reads from a pipe. */
const person = "data:text/javascript,process.stdin.isTTY=true";

function called(content: string, ...args: string[]): ChildProcessWithoutNullStreams {
  const options = { cwd: root, env: { ...process.env, LC_ALL: "C", INIT_CWD: root } };
  return spawn(process.execPath, [...args, "gaceta.mjs", "new", "--content", content], options);
}

/** What a process says and how it ends, while a person types; `end` is the end of input. */
async function conversation(child: ChildProcessWithoutNullStreams, typed: readonly string[], end = false) {
  let said = "";
  const answers = [...typed];
  const say = (text: Buffer) => {
    said += text;
    // Each question ends so; what is typed before it is asked would be lost on no terminal either.
    if (!said.endsWith("another month) ")) return;
    const answer = answers.shift();
    if (answer !== undefined) child.stdin.write(answer);
    else if (end) child.stdin.end();
    else child.kill("SIGINT");
  };
  child.stdout.on("data", say);
  child.stderr.on("data", say);
  return await new Promise<{ status: number | null; signal: string | null; said: string }>((resolve) => {
    child.on("close", (status, signal) => resolve({ status, signal, said }));
  });
}

describe("npm run new without a month", () => {
  test("offers the next, and takes Enter for yes", async () => {
    const content = contentOf();
    const { status, said } = await conversation(called(content, "--import", person), ["\n"]);
    assert.equal(status, 0);
    assert.match(
      said,
      /^The next month is 2021-11, November 2021\. Lay it out\? \(Enter = yes, n = no, or another month\) November 2021 is laid out:/,
    );
    assert.deepEqual(readdirSync(join(content, "issues/2021-11")), ["issue.es.md", "north.es.md", "south.es.md"]);
  });

  test("explains answers that it does not understand, and takes another month", async () => {
    const content = contentOf();
    const { status, said } = await conversation(called(content, "--import", person), ["dec 2021\n", "2021-09\n", " 2021-12 \n"]);
    assert.equal(status, 0);
    assert.match(
      said,
      /“dec 2021” is not a month\. Did you mean 2021-12\?.*\nThe next month.*2021-09 already exists.*\nThe next month.*December 2021 is laid out/,
    );
    assert.deepEqual(readdirSync(join(content, "issues")), ["2021-09", "2021-10", "2021-12"]);
  });

  const noes: Readonly<Record<string, readonly [typed: readonly string[], end: boolean, status: number | null, signal: string | null]>> = {
    "n is no": [["n\n"], false, 0, null],
    "the end of input is no answer": [[], true, 2, null],
    "Ctrl+C ends it": [[], false, null, "SIGINT"],
  };
  for (const [name, [typed, end, status, signal]] of Object.entries(noes)) {
    test(`writes nothing where ${name}`, async () => {
      const content = contentOf();
      const answer = await conversation(called(content, "--import", person), typed, end);
      assert.deepEqual([answer.status, answer.signal], [status, signal]);
      if (!signal) assert.match(answer.said, /Nothing was written/);
      assert.deepEqual(readdirSync(join(content, "issues")), ["2021-09", "2021-10"]);
    });
  }

  test("does not wait where nobody can be asked, though the pipe stays open", async () => {
    const content = contentOf();
    const { status, said } = await conversation(called(content), []);
    assert.equal(status, 2);
    assert.equal(said, "Nothing was written: name the month, as in npm run new -- 2021-11\n");
  });
});
