import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { parse } from "yaml";
import * as z from "zod";
import { field } from "../../../src/content/schemas/meaning.ts";
import { fieldRows, fieldWords } from "../../../src/guide/field-rows.ts";
import { described, fieldTable } from "../../../src/guide/field-tables.ts";

suite("A field of the content", () => {
  for (const [name, schema] of Object.entries(described)) {
    test(`of ${name} has an example that it takes, and words in both languages`, () => {
      for (const { name: key, schema: own, meaning } of fieldRows(schema)) {
        assert.ok(own.safeParse(parse(meaning.example)).success, `${key}: ${meaning.example}`);
        const [spanish, english] = [fieldWords(meaning, "es").meaning, fieldWords(meaning, "en").meaning];
        assert.match(spanish, /\p{L}.*\.$/u, `${key} in Spanish`);
        assert.match(english, /\p{L}.*\.$/u, `${key} in English`);
        assert.notEqual(spanish, english);
      }
    });
  }

  test("has to say what it is for", () => {
    const schema = z.strictObject({ unsaid: z.string() });
    assert.throws(() => fieldRows(schema), /unsaid/);
  });

  test("of a schema that is used twice says each time what it is for there", () => {
    const shared = z.string();
    const [first, second] = ["one", "two"].map((key) => field(shared, key, "x"));
    const rows = fieldRows(z.strictObject({ first: first as z.ZodString, second: second as z.ZodString }));
    assert.deepEqual(
      rows.map(({ meaning }) => meaning.key),
      ["one", "two"],
    );
  });
});

suite("A table of fields", () => {
  test("tells which are needed and what each takes", () => {
    assert.match(fieldTable("issue", "en"), /^\| `summary` \| yes \| text of 400 characters at most \|/m);
    assert.match(fieldTable("issue", "es"), /^\| `published` \| no \| un día real escrito año-mes-día, como 2021-09-14 \|/m);
    assert.match(fieldTable("partners", "en"), /^\| `kind` \| yes \| one of `country`, `city`, /m);
    assert.match(fieldTable("synonyms", "es"), /^\| cada línea \| sí \| una lista de 2 o más; /m);
  });

  test("tells of the fields that a field is made of, unless they have a table of their own", () => {
    assert.match(fieldTable("issue", "en"), /^\| `note`, in `corrections` \| yes \| text; or one for each language \|/m);
    assert.doesNotMatch(fieldTable("report", "en"), /municipality`, in/);
  });

  test("keeps bars from ending a cell", () => {
    assert.match(fieldTable("site", "es"), /"\*\\\|UNSUB\\\|\*"/);
  });
});
