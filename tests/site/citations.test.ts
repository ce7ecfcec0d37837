import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { Parser } from "htmlparser2";
import { referenceOf } from "../../src/citations/reference.ts";
import type { Issue } from "../../src/domain/issue.ts";
import type { Language } from "../../src/domain/language.ts";
import { readBibtex, wordsOf } from "../unit/citations/read-bibtex.ts";
import { readRis } from "../unit/citations/read-ris.ts";
import { type BuiltSite, backCatalogue, builtSite } from "./built-site.ts";

// Built before the tests, one after the other.
const sites: Readonly<Record<string, BuiltSite>> = {
  "the back catalogue": await builtSite(backCatalogue),
  "an archive in four languages": await builtSite("tests/fixtures/archives/four-languages"),
  "an archive with every feature": await builtSite("tests/fixtures/archives/every-feature"),
};

/** What a page links to in its head as another form of itself, and offers to save, by media type. */
function filesOf(page: string) {
  const [alternates, downloads] = [new Map<string, string>(), new Map<string, string>()];
  const parser = new Parser({
    onopentag(name, { rel, type, href, download }) {
      if (name === "link" && rel === "alternate" && type && href) alternates.set(type, href);
      if (name === "a" && download !== undefined && type && href) downloads.set(type, href);
    },
  });
  parser.end(page);
  return { alternates, downloads };
}

const types = {
  bib: "application/x-bibtex",
  ris: "application/x-research-info-systems",
  json: "application/vnd.citationstyles.csl+json",
};

for (const [name, site] of Object.entries(sites)) {
  const { archive } = site;
  const all = archive.issues.flatMap((issue) => archive.site.languages.map((language) => ({ issue, language })));

  /** A file of an issue, found as a reader finds it: by the link on the page. */
  const linked = (issue: Issue, language: Language, extension: keyof typeof types): string => {
    const page = site.read(archive.routes.output(archive.routes.to("issue", language, issue)));
    const { alternates, downloads } = filesOf(page);
    const address = alternates.get(types[extension]) as string;
    assert.match(address, new RegExp(`-${issue.month.id}\\.${extension}$`));
    assert.equal(downloads.get(types[extension]), address);
    return site.read(archive.routes.output(address));
  };

  suite(`the citation files of ${name}`, () => {
    test("say the same in all three formats, to readers of others", () => {
      assert.ok(all.length > 0);
      for (const { issue, language } of all) {
        const { key, title, container, url, authors } = referenceOf(issue, language, archive);
        const { key: inBibtex, fields } = readBibtex(linked(issue, language, "bib"));
        const ris = readRis(linked(issue, language, "ris"));
        const [item, ...others] = JSON.parse(linked(issue, language, "json"));
        assert.deepEqual(others, []);
        assert.deepEqual([inBibtex, ris.ID?.[0], item.id], [key, key, key]);
        assert.deepEqual([wordsOf(fields.title), ris.TI?.[0], item.title], [title, title, title]);
        assert.deepEqual([wordsOf(fields.journaltitle), ris.T2?.[0], item["container-title"]], [container, container, container]);
        assert.deepEqual([fields.url, item.URL], [url, url]);
        assert.deepEqual([fields.author?.length, ris.AU?.length, item.author], [authors.length, authors.length, authors]);
      }
    });

    test("have keys of their own, but for a fallback, which has its original's", () => {
      const keys = all.map(({ issue, language }) => referenceOf(issue, language, archive).key);
      const texts = all.map(({ issue, language }) => `${issue.month.id} ${issue.text[language].language}`);
      assert.equal(new Set(keys).size, new Set(texts).size);
    });
  });

  test(`each issue of ${name} is cited in three styles, each with its address and a button`, () => {
    for (const { issue, language } of all) {
      const page = site.read(archive.routes.output(archive.routes.to("issue", language, issue)));
      const { url } = referenceOf(issue, language, archive);
      for (const style of ["apa", "chicago", "mla"]) {
        const [, citation = ""] = new RegExp(`<dd id="_${style}">(.*?)</dd>`).exec(page) ?? [];
        assert.match(citation, /<cite>[^<]+<\/cite>/);
        assert.ok(citation.includes(` href="${url}"`), citation);
        assert.ok(page.includes(` data-copy="_${style}"`));
      }
    }
  });
}

test("surnames of the back catalogue stand first, and none is guessed", () => {
  const site = sites["the back catalogue"] as BuiltSite;
  assert.match(
    site.read("2021/09/index.html"),
    /<dd id="_apa">Gopar Ensáztiga, S\., Pérez Becerra, M\. D\., y Estrada Castillo, T\. I\. \(2021, septiembre\)\./,
  );
  for (const { name, family } of site.archive.authors) assert.ok(family && name.endsWith(family), name);
});
