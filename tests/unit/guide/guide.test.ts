import assert from "node:assert/strict";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { suite, test } from "node:test";
import { commands as commandsByName } from "../../../src/cli/commands.ts";
import { namesOf } from "../../../src/cli/read-call.ts";
import { examine } from "../../../src/content/examine.ts";
import { guide, guideDocuments } from "../../../src/guide/documents.ts";
import { described } from "../../../src/guide/field-tables.ts";
import { workedExample } from "../../../src/guide/mistakes.ts";
import { printProblem } from "../../../src/problems/print.ts";
import type { ContentFault } from "../../../src/problems/problem.ts";

const root = join(import.meta.dirname, "../../..");
const text = readFileSync(join(root, guide), "utf8");
/** The guide without its examples, whose signs are no Markdown of its own. */
const prose = text.replace(/^( *)```[\s\S]*?^\1```$/gm, "").replace(/`[^`\n]+`/g, "");
const [spanish, english] = text.slice(text.indexOf("## Español")).split(/^(?=## English$)/m) as [string, string];

/** The anchors of a document's headings, as GitHub makes them. */
function anchorsOf(document: string): string[] {
  const seen = new Map<string, number>();
  return [...document.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) => {
    const slug = (heading as string)
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "")
      .replaceAll(" ", "-");
    const times = seen.get(slug) ?? 0;
    seen.set(slug, times + 1);
    return times === 0 ? slug : `${slug}-${times}`;
  });
}

/** What the check finds in a copy of the back catalogue in which one file was changed. */
function errorsAfter(path: string, from: string, to: string): readonly ContentFault[] {
  const content = mkdtempSync(join(tmpdir(), "gaceta-"));
  cpSync(join(root, "tests/fixtures/archives/back-catalogue"), content, { recursive: true });
  const file = join(content, path);
  writeFileSync(file, readFileSync(file, "utf8").replace(from, to));
  const { errors } = examine({ content, today: () => "2026-01-01", drafts: false });
  rmSync(content, { recursive: true });
  return errors;
}

suite("The editors' guide", () => {
  for (const [path, made] of Object.entries(guideDocuments(root))) {
    test(`has ${path} as it is made from the schemas (else: npm run documents)`, () => {
      assert.equal(readFileSync(join(root, path), "utf8"), made);
    });
  }

  test("has the fields of each schema, in both languages", () => {
    const wanted = Object.keys(described).flatMap((name) => [`fields:${name}:es`, `fields:${name}:en`]);
    const there = [...text.matchAll(/<!-- (fields:\S+) -->/g)].map(([, name]) => name as string);
    assert.deepEqual(there.sort(), wanted.sort());
  });

  test("has links to headings and files that are there", () => {
    const anchors = anchorsOf(prose);
    const links = [...prose.matchAll(/(?<!\\)\]\(([^)]+)\)/g)].map(([, target]) => target as string);
    assert.ok(links.filter((link) => link.startsWith("#")).length > 40);
    const broken = links.filter((link) => {
      if (link.startsWith("#")) return !anchors.includes(link.slice(1));
      return !/^https:/.test(link) && !existsSync(join(root, dirname(guide), link));
    });
    assert.deepEqual(broken, []);
  });

  test("has no link to a heading that GitHub would number", () => {
    assert.equal(new Set(anchorsOf(prose)).size, anchorsOf(prose).length);
  });

  test("has every section in its tables of contents", () => {
    const linked = [...prose.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
    const sections = anchorsOf(prose.replace(/^# .+$/m, ""));
    assert.deepEqual(
      sections.filter((anchor) => !linked.includes(anchor)),
      [],
    );
  });

  test("says the same in both languages: the same sections, steps, tables, examples and commands", () => {
    const skeleton = (part: string): string[] =>
      [
        ...part
          .replace(/:(es|en) -->/g, " -->")
          .matchAll(/^(#{3,6} | *\d+\. | *- (?!id)|\| ?|<!-- [\w-]+:?[\w-]*| *```\w*| *<!-- example:.*)/gm),
      ].map(([, sign]) => sign as string);
    assert.deepEqual(skeleton(spanish), skeleton(english));
    const commands = (part: string): string[] =>
      [...part.replace(/:(es|en) -->/g, " -->").matchAll(/npm (?:run )?[a-z]+/g)].map(([command]) => command);
    assert.deepEqual(commands(spanish), commands(english));
  });

  test("has tables with as many cells in each line, so that GitHub shows all of them", () => {
    const cells = (line: string): number => line.replace(/\\\|/g, "").split("|").length;
    const tables = text.split(/\n(?!\|)/).flatMap((block) => {
      const lines = block.split("\n").filter((line) => line.startsWith("|"));
      return lines.length > 1 ? [lines] : [];
    });
    assert.ok(tables.length > 30);
    for (const [head, ...rows] of tables) for (const row of rows) assert.equal(cells(row), cells(head as string), row);
  });

  test("has examples that stand word for word in the worked example", () => {
    const examples = [...text.matchAll(/^( *)<!-- example:(\S+) -->\n\1```\w*\n([\s\S]*?)^\1```$/gm)];
    assert.equal(examples.length, [...text.matchAll(/<!-- example:/g)].length);
    assert.ok(examples.length >= 12);
    for (const [, indent, file, excerpt] of examples) {
      const lines = (excerpt as string).split("\n").map((line) => line.slice((indent as string).length));
      const whole = readFileSync(join(root, workedExample, file as string), "utf8");
      assert.ok(`\n${whole}`.includes(`\n${lines.join("\n")}`), `${file}:\n${lines.join("\n")}`);
    }
  });

  for (const language of ["es", "en"] as const) {
    test(`shows what the check says of a mistake in the archive, word for word (${language})`, () => {
      const errors = errorsAfter("issues/2021-09/northwest.es.md", "MX-SON", "MX-SOM");
      assert.equal(errors.length, 1);
      assert.ok(
        text.includes(`\n${printProblem(errors[0] as ContentFault, language)}\n`),
        printProblem(errors[0] as ContentFault, language),
      );
    });
  }

  for (const language of ["es", "en"] as const) {
    test(`shows what the check says to write for a region that was renamed, word for word (${language})`, () => {
      const errors = errorsAfter("regions.yaml", "es: Noroeste", "es: Noroccidente");
      assert.equal(errors.length, 1, "one problem, however many addresses are gone");
      const hint = printProblem(errors[0] as ContentFault, language).split("\n")[3];
      assert.ok(text.includes(`\n${hint}\n`), hint);
    });
  }

  test("names commands and options that there are, and each command for editors", () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const commands = [...text.matchAll(/npm (?:run )?([a-z]+)/g)].map(([, name]) => name as string).filter((name) => name !== "ci");
    assert.deepEqual(
      commands.filter((name) => !Object.hasOwn(scripts, name)),
      [],
    );
    for (const name of ["new", "check", "start", "translations", "import"]) assert.ok(commands.includes(name), name);
    const calls = [...text.matchAll(/npm [^`\n]*/g)].map(([call]) => call).join("\n");
    const options = [...calls.matchAll(/ --([a-z]+)/g)].map(([, name]) => name as string);
    assert.ok(options.length > 10);
    assert.deepEqual(
      options.filter((name) => !Object.values(commandsByName).some((command) => namesOf(command.options).includes(name))),
      [],
    );
  });
});
