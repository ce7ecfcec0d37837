import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, suite, test } from "node:test";
import MarkdownIt from "markdown-it";
import type { JsonFindings } from "../../src/cli/check/findings.ts";
import { append, archive, type Changes, swap } from "../unit/content/archive-on-disk.ts";
import { soundArchive } from "../unit/content/warnings/sound-archive.ts";
import { backCatalogue, root, temporaryFolder } from "./built-site.ts";
import { answerOf } from "./in-process.ts";
import { commandsIn } from "./workflow-commands.ts";

const formats = ["text", "json", "github"] as const;
const temporary = temporaryFolder();

/** The made-up archive's files, none of whose translations says of which original it is. */
const weak = folderWith({});
const faulty = folderWith({
  "issues/2021-09/north.es.md": swap("[water]", "[trade, watter]"),
  "topics.yaml": append("- {id: water, name: {es: 'Aguas: 100%, «dulces»', en: Waters}}\n"),
});

function folderWith(changes: Changes): string {
  const stamped = Object.entries(soundArchive).map(([path, content]) => [
    path,
    String(content).includes("HASH") ? unstamped(String(content)) : content,
  ]);
  return archive(changes, Object.fromEntries(stamped));
}

function unstamped(text: string): string {
  return text.replace(", of: HASH", "");
}

async function check(content: string, ...args: readonly string[]) {
  return await answerOf(["check", "--content", content, ...args], { GITHUB_STEP_SUMMARY: null });
}

async function jsonOf(content: string, ...args: readonly string[]): Promise<JsonFindings> {
  return JSON.parse((await check(content, "--format", "json", ...args)).stdout);
}

suite("check", () => {
  test("fails by errors alone, in every format", async () => {
    for (const format of formats) {
      assert.equal((await check(weak, "--format", format)).status, 0, format);
      assert.equal((await check(faulty, "--format", format)).status, 1, format);
    }
  });

  test("builds nothing and changes nothing", async () => {
    const before = readFileSync(join(faulty, "topics.yaml"), "utf8");
    await check(faulty);
    assert.equal(readFileSync(join(faulty, "topics.yaml"), "utf8"), before);
    assert.equal(existsSync(join(faulty, "_site")), false);
  });

  test("tells a person warnings apart from errors, and how many of each there are, in both languages", async () => {
    const { stdout, stderr } = await check(faulty);
    assert.match(stdout, /^Translations that do not say of which original they are \(7\) \[unstamped-translation\]\n {2}issues\/2021-10\//);
    assert.match(stderr, /^issues\/2021-09\/north\.es\.md:7:21: There is no topic “watter”\. \[unknown-id\]\n {2}7 \|/);
    assert.match(stderr, /\n2 errors, 7 warnings\nThe words in brackets are explained in docs\/problems\.md\.\n$/);
    const spanish = await check(faulty, "--language", "es");
    assert.match(spanish.stdout, /^Traducciones de las que no se sabrá/);
    assert.match(spanish.stderr, /\n2 errores, 7 advertencias\nLas palabras entre corchetes se explican en docs\/problems\.md\.\n$/);
    const sound = await check(weak);
    assert.match(sound.stdout, /\nNo errors: 2 issues, 4 reports, 2 actions, 2 languages · \d\.\d\d s · 7 warnings\nThe words/);
    assert.equal(sound.stderr, "");
  });

  test("says no more than the figures of an archive in which nothing could be better", async () => {
    const { stdout } = await check("tests/fixtures/archives/no-issues");
    assert.match(stdout, /^No errors: [^\n]*\n$/);
  });

  test("tells problems of the back catalogue's size within what a person reads", async () => {
    const { status, stdout } = await check(join(root, backCatalogue));
    assert.equal(status, 0);
    assert.ok(stdout.split("\n").length < 60, stdout);
  });
});

suite("check --format json", () => {
  test("is one object: errors, warnings, figures, and what was recorded", async () => {
    const found = await jsonOf(faulty);
    assert.deepEqual(Object.keys(found), ["errors", "warnings", "figures", "recorded"]);
    assert.deepEqual([found.errors.length, found.warnings.length, found.figures], [2, 7, null]);
    assert.deepEqual(found.errors[0], {
      severity: "error",
      code: "unknown-id",
      file: "issues/2021-09/north.es.md",
      line: 7,
      column: 21,
      endColumn: 27,
      excerpt: { text: "    topics: [trade, watter]", column: 21, length: 6 },
      message: "There is no topic “watter”.",
      expected: null,
      hint: "Did you mean “water”?",
      also: [],
      path: join(faulty, "issues/2021-09/north.es.md"),
    });
    assert.deepEqual(
      found.errors[1]?.also.map(({ file, line, column, endColumn }) => [file, line, column, endColumn]),
      [["topics.yaml", 1, 8, 13]],
    );
    assert.ok(found.warnings.every(({ severity, code }) => severity === "warning" && code === "unstamped-translation"));
    assert.deepEqual((await jsonOf(weak)).figures, { issues: 2, reports: 4, actions: 2, languages: 2 });
  });

  test("has no field that docs/check.md does not tell of", async () => {
    const document = readFileSync(join(root, "docs/check.md"), "utf8");
    const told = new Set([...document.matchAll(/`(\w+)`/g)].map(([, word]) => word));
    const { errors, warnings, figures, ...more } = { ...(await jsonOf(faulty)), figures: (await jsonOf(weak)).figures };
    const objects = [...errors, ...warnings, ...errors.flatMap(({ excerpt, also }) => [excerpt, ...also]), figures, more];
    const fields = new Set(objects.flatMap((object) => Object.keys(object ?? {})));
    assert.ok(fields.size > 15);
    assert.deepEqual(
      [...fields].filter((field) => !told.has(field)),
      [],
    );
  });

  test("has its words in the language of the answers, and nothing else in it", async () => {
    const [english, spanish] = [await jsonOf(faulty), await jsonOf(faulty, "--language", "es")];
    assert.equal(spanish.errors[0]?.message, "No existe el tema «watter».");
    const bare = ({ errors, warnings }: JsonFindings) =>
      [...errors, ...warnings].map(({ message: _m, hint: _h, expected: _e, ...rest }) => rest);
    assert.deepEqual(bare(spanish), bare(english));
  });
});

suite("check --format github", () => {
  test("makes an annotation of each problem, with all that is said of it", async () => {
    const commands = commandsIn((await check(faulty, "--format", "github")).stdout);
    const found = await jsonOf(faulty);
    assert.equal(commands.length, found.errors.length + found.warnings.length);
    assert.deepEqual(commands[0], {
      name: "error",
      properties: {
        file: relative(process.cwd(), join(faulty, "issues/2021-09/north.es.md")),
        line: "7",
        col: "21",
        endColumn: "27",
        title: "unknown-id",
      },
      message: "There is no topic “watter”.\nHint: Did you mean “water”?",
    });
    assert.deepEqual([...new Set(commands.map(({ name }) => name))], ["error", "warning"]);
  });

  test("names files from where it is called, as GitHub knows them", async () => {
    const [first] = commandsIn((await check(join(root, backCatalogue), "--format", "github")).stdout);
    assert.match(first?.properties.file ?? "", /^tests\/fixtures\/archives\/back-catalogue\/issues\/\d{4}-\d\d\/[\w.-]+\.md$/);
  });

  test("keeps every sign of a name and of a message", async () => {
    const name = "50%25 %, a:b=c";
    const commands = commandsIn((await check(folderWith({ [`issues/2021-09/${name}.es.md`]: "x" }), "--format", "github")).stdout);
    assert.match(commands[0]?.properties.file ?? "", new RegExp(`/issues/2021-09/${name}\\.es\\.md$`));
    assert.match(commands[0]?.message ?? "", new RegExp(`^There is no region “${name}”\\.`));
  });

  test("annotates the newest month first, and before it the files that were changed", async () => {
    const content = folderWith({});
    assert.match((await firstFile(content)) ?? "", /issues\/2021-10\/issue\.en\.md$/);
    const git = (...args: readonly string[]) =>
      execFileSync("git", ["-C", content, "-c", "user.name=Made up", "-c", "user.email=made-up@example.org", ...args]);
    git("init", "-q");
    git("add", ".");
    git("reset", "-q", "pages");
    git("commit", "-qm", "Made up");
    git("add", "pages");
    git("commit", "-qm", "Made up, too");
    assert.match((await firstFile(content)) ?? "", /pages\/about\.en\.md$/);
  });

  test("writes a summary of the job, after what stands there", async () => {
    const summary = join(temporary, "summary.md");
    const environment = { GITHUB_STEP_SUMMARY: summary };
    await answerOf(["check", "--content", weak, "--format", "github", "--language", "es"], environment);
    await answerOf(["check", "--content", faulty, "--format", "github"], environment);
    const [, spanish = "", english = ""] = readFileSync(summary, "utf8").split("### Gaceta\n");
    assert.match(spanish, /<details><summary>7 advertencias<\/summary>\n\n\| Dónde \| Qué \| Regla \|\n/);
    assert.match(english, /2 errors\\, 7 warnings/);
    const html = new MarkdownIt({ html: true }).render(english);
    assert.match(html, /<td>topics\.yaml:3:8<\/td>\n<td>The topic “water” is defined here for the second time\.<br>Hint: Give/);
  });
});

test("A summary has at most a hundred rows of each, and tells how many are left", async () => {
  const summary = join(temporary, "long.md");
  const topics = Array.from({ length: 120 }, (_, n) => `- {id: made-up-${n}, name: Inventado ${n}}\n`).join("");
  await answerOf(["check", "--content", folderWith({ "topics.yaml": append(topics) }), "--format", "github"], {
    GITHUB_STEP_SUMMARY: summary,
  });
  const text = readFileSync(summary, "utf8");
  assert.equal(text.split("\n").filter((line) => /^\| \S+\.(yaml|md)/.test(line.replaceAll("\\", ""))).length, 100);
  assert.match(text, /\n… and 27 more; --format json lists all\.\n/);
});

async function firstFile(content: string): Promise<string | undefined> {
  return commandsIn((await check(content, "--format", "github")).stdout)[0]?.properties.file;
}

describe("No name of a file and no line of it is a command to the program that reads the log:", () => {
  const commands = ["::error title=made-up::pwned", "##[add-mask]pwned", "::stop-commands::pwned", "##[set-env name=PWNED]1"];
  const hostile = folderWith({
    ...Object.fromEntries(
      commands.flatMap((command) => [command, ` ${command}`, `a\n${command}`, `a\r${command}`].map((name) => [`${name}.md`, "x"])),
    ),
    ...Object.fromEntries(commands.map((command, n) => [`issues/2021-09/${command}.es.md`, `Made up ${n}.\n`])),
    "topics.yaml": commands
      .map((command) => `- {id: ${JSON.stringify(`x\n${command}\n`)}, name: x, ${JSON.stringify(`\n${command}`)}: 1}\n`)
      .join(""),
    "issues/2021-10/south.es.md": commands
      .map((command) => `${command}\n[a](<${command}>) [b](a%0A${command.replaceAll(" ", "")}) ${command}\n\n`)
      .join(""),
    "partners.yaml": commands.map((command) => `${command}\n  ${command}`).join("\n"),
    "pages/about.en.md": `---\ntitle: About\n${commands.join("\n")}\n---\nMade up.\n`,
  });

  for (const format of formats) {
    for (const language of ["en", "es"]) {
      test(`${format}, ${language}`, async () => {
        const found = await jsonOf(hostile);
        assert.ok(found.errors.length > 30, "they are told");
        const { stdout, stderr } = await check(hostile, "--format", format, "--language", language);
        const read = commandsIn(`${stdout}\n${stderr}`);
        assert.equal(read.length, format === "github" ? found.errors.length + found.warnings.length : 0);
        assert.ok(read.every(({ name, properties }) => /^(error|warning)$/.test(name) && properties.title !== "made-up"));
        assert.doesNotMatch(stdout + stderr, /##\[/);
      });
    }
  }

  test("and such a name is read back from JSON as it is", async () => {
    const files = (await jsonOf(hostile)).errors.map(({ file }) => file);
    for (const command of commands) assert.ok(files.includes(`a\n${command}.md`), command);
  });
});

test("A summary makes no link, picture or markup of what a stranger wrote", async () => {
  const summary = join(temporary, "hostile.md");
  const markup =
    "<img src=x onerror=alert(1)> ![x](https://evil.example/x.png) [x](https://evil.example) | `x` | **x** @someone https://evil.example";
  const content = folderWith({ "topics.yaml": `- {id: ${JSON.stringify(markup)}, name: x}\n`, "pages/a|b<b>.md": "x" });
  await answerOf(["check", "--content", content, "--format", "github"], { GITHUB_STEP_SUMMARY: summary });
  const html = new MarkdownIt({ html: true, linkify: true }).render(readFileSync(summary, "utf8"));
  assert.doesNotMatch(html, /<img|<a |<strong|<b>|<code>x</);
  assert.match(html, /onerror=alert\(1\)/, "what was written can be read");
  assert.deepEqual([...new Set([...html.matchAll(/<\/?([a-z0-9]+)/g)].map(([, name]) => name))].sort(), [
    ..."br code details h3 p summary table tbody td th thead tr".split(" "),
  ]);
});
