import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { suite, test } from "node:test";
import { examine } from "../../../src/content/examine.ts";
import { languages } from "../../../src/domain/language.ts";
import { fieldRows } from "../../../src/guide/field-rows.ts";
import { described } from "../../../src/guide/field-tables.ts";
import { workedExample } from "../../../src/guide/mistakes.ts";

const root = join(import.meta.dirname, "../../..");
const folder = join(root, workedExample);
const files = globSync("**/*.{md,yaml}", { cwd: folder });
const { archive, errors, warnings } = examine({ content: folder, today: () => "2024-06-15", drafts: false });

suite("The worked example", () => {
  test("has neither errors nor warnings", () => assert.deepEqual([...errors, ...warnings], []));

  test("shows every field that an editor may use", () => {
    const all = files.map((file) => readFileSync(join(folder, file), "utf8")).join("\n");
    const names = Object.values(described).flatMap((schema) => fieldRows(schema).flatMap(({ name }) => (name === null ? [] : [name])));
    assert.ok(names.length > 60);
    assert.deepEqual(
      [...new Set(names)].filter((name) => !new RegExp(`(^|[\\s{«])${name}:`).test(all)),
      [],
    );
  });

  test("shows each way of making a translation, none outdated", () => {
    const texts = archive?.issues.flatMap((issue) => [issue, ...issue.reports]).map(({ text }) => text.en.translation) ?? [];
    assert.deepEqual([...new Set(texts.map((translation) => translation?.method))].sort(), ["human", "machine", "reviewed"]);
    assert.ok(texts.every((translation) => translation?.outdated === false));
  });

  test("says in every text that it is made up", () => {
    for (const file of files.filter((path) => path.endsWith(".md"))) {
      assert.match(readFileSync(join(folder, file), "utf8"), /inventad|made[ -]up|no existe|does not exist|nunca|never/i, file);
    }
  });

  test("is in languages of the interface", () => assert.ok(archive?.site.languages.every((language) => languages.includes(language))));
});
