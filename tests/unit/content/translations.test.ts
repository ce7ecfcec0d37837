import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, test } from "node:test";
import { readFrontMatter } from "../../../src/content/fields/front-matter.ts";
import { originalHash } from "../../../src/content/fields/original-hash.ts";
import { Source } from "../../../src/content/files/source.ts";
import { noCache } from "../../../src/content/parse-cache.ts";
import { Problems } from "../../../src/problems/problem.ts";
import { append, loaded, swap } from "./archive-on-disk.ts";
import { madeUpArchive } from "./made-up-archive.ts";

const original = "issues/2021-09/issue.es.md";
const translation = "issues/2021-09/issue.en.md";

describe("A translation", () => {
  const [untranslated, translated] = loaded().issues;
  const [report] = translated?.reports ?? [];

  test("has its own words", () => {
    assert.deepEqual(translated?.summary.en, { text: "An invented month.", language: "en" });
    assert.equal(translated?.text.en.language, "en");
    assert.match(translated?.text.en.html ?? "", /made up for the tests/);
    assert.deepEqual(report?.actions[0]?.title.en, { text: "Altamar signs an invented agreement", language: "en" });
  });

  test("inherits the facts, which stand once", () => {
    const [action] = report?.actions ?? [];
    assert.deepEqual([action?.place?.code, action?.date, action?.partners[0]?.id], ["XA-ALT", "2021-09-14", "river-network"]);
    assert.deepEqual([translated?.number, translated?.published], [9, "2021-10-05"]);
    assert.equal(translated?.reports.length, 1);
  });

  test("that is missing gives way to the original, in the original's language", () => {
    assert.deepEqual(untranslated?.summary.en, { text: "Otro mes inventado.", language: "es" });
    assert.equal(untranslated?.text.en.language, "es");
    assert.match(untranslated?.text.en.html ?? "", /Otro texto inventado/);
    assert.deepEqual(untranslated?.actions[0]?.title.en, { text: "Costera abre una oficina inventada", language: "es" });
    assert.equal(untranslated?.text.en.translation, null);
  });

  test("without a summary or a title of an action gives way in these alone", () => {
    const [, partly] = loaded({
      [translation]: swap("summary: An invented month.\n", ""),
      "issues/2021-09/north.en.md": "Altamar signed an invented agreement.\n",
    }).issues;
    assert.deepEqual(partly?.summary.en, { text: "Un mes inventado.", language: "es" });
    assert.deepEqual(partly?.actions[0]?.title.en, { text: "Altamar firma un acuerdo inventado", language: "es" });
    assert.equal(partly?.reports[0]?.text.en.language, "en");
  });

  test("says how it was made", () => {
    const stated = "{method: reviewed, tool: Traductor inventado, reviewer: Ana Ejemplo, date: 2021-10-06}";
    const [, issue] = loaded({ [translation]: swap("{method: machine, tool: Traductor inventado}", stated) }).issues;
    assert.deepEqual(issue?.text.en.translation, {
      method: "reviewed",
      tool: "Traductor inventado",
      translator: null,
      reviewer: "Ana Ejemplo",
      date: "2021-10-06",
      outdated: false,
    });
    assert.equal(issue?.text.es.translation, null);
  });

  test("that does not say how it was made is told as nothing more", () => {
    assert.equal(report?.text.en.translation?.method, null);
    assert.equal(report?.text.en.translation?.outdated, false);
  });

  test("of a name may be left out", () => {
    const { topics, infoPages } = loaded({ "topics.yaml": swap("{es: Agua, en: Water}", "{es: Agua}"), "pages/about.en.md": null });
    assert.deepEqual(topics[0]?.name.en, { text: "Agua", language: "es" });
    assert.equal(topics[0]?.slug.en, "agua");
    assert.deepEqual(infoPages[0]?.title.en, { text: "Acerca de", language: "es" });
  });

  test("of a name that is the same in all languages is in each of them", () => {
    assert.deepEqual(loaded().partners[1]?.name.en, { text: "Puerto Inventado", language: "en" });
  });
});

describe("A translation of a text with a known hash", () => {
  const hashOf = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex").slice(0, 12);
  const outdated = (changes: Parameters<typeof loaded>[0]) => loaded(changes).issues[1]?.text.en.translation?.outdated;
  const before = madeUpArchive[original] as string;
  const withHash = swap("method: machine", `method: machine, of: ${hashOf(before)}`);

  test("is up to date while the original's bytes are the same", () => assert.equal(outdated({ [translation]: withHash }), false));

  test("is up to date when the draft that it was made of is published, and outdated when more is changed", () => {
    const published = 'summary: "Inventado."\nauthors: [ana-ejemplo]\npublished: 2021-10-05\n---\nInventado.\n';
    const draft = published.replace("published: 2021-10-05", "# El día.\n# published: 2021-10-05\ndraft: true");
    const source = new Source("issue.es.md", Buffer.from(`---\n${draft}`));
    const { current } = originalHash(source, readFrontMatter(source, new Problems(), noCache));
    const of = { [translation]: swap("method: machine", `method: machine, of: "${current}"`) };
    assert.equal(outdated({ ...of, [original]: `---\n${published}` }), false);
    assert.equal(outdated({ ...of, [original]: `---\n${published.replace("Inventado.", "Cambiado.")}` }), true);
  });

  test("is up to date when the original is given older addresses, in a line or as a list", () => {
    for (const aliases of ["aliases: [/viejo/]", "aliases:\n  - /viejo/\n  - /otro/", "aliases:\n- /viejo/"]) {
      const changes = { [original]: swap("summary:", `${aliases}\nsummary:`), [translation]: withHash };
      assert.equal(outdated(changes), false, aliases);
    }
  });

  test("is up to date when editors write comments into the original, or take them out", () => {
    const commented = before.replace(/\n$/, " <!-- ¿900? -->\n\n<!--\nPara Ana:\n\nver. -->\n");
    const inFront = before.replace(/\n---\n/, "\n---\n<!-- a --> <!-- b -->\n\n");
    for (const changed of [commented, inFront]) {
      assert.notEqual(changed, before);
      assert.equal(outdated({ [translation]: withHash, [original]: changed }), false, changed);
      const source = new Source("issue.es.md", Buffer.from(changed));
      const { current } = originalHash(source, readFrontMatter(source, new Problems(), noCache));
      const of = swap("method: machine", `method: machine, of: "${current}"`);
      assert.equal(outdated({ [translation]: of }), false, changed);
      assert.equal(outdated({ [translation]: of, [original]: `${changed}Más.\n` }), true, changed);
    }
  });

  test("is outdated when the original changes by a letter", () => {
    assert.equal(outdated({ [translation]: withHash, [original]: append("s\n") }), true);
  });

  test("is up to date where the original's file begins with a byte order mark, which belongs to its hash", () => {
    const marked = `\uFEFF${before}`;
    const of = swap("method: machine", `method: machine, of: "${hashOf(marked)}"`);
    assert.equal(outdated({ [original]: marked, [translation]: of }), false);
  });
});
