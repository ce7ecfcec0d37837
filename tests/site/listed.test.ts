import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, suite, test } from "node:test";
import { buildAssets } from "../../src/assets/build-assets.ts";
import { copiesOf, listedFiles, MissingFiles, requireFiles } from "../../src/build/listed-files.ts";
import { type ManifestEntry, manifestName } from "../../src/build/manifest.ts";
import { marker } from "../../src/build/staging/place.ts";
import { answerTo } from "../../src/cli/report-errors.ts";
import { type Edition, editions } from "../../src/domain/edition.ts";
import { collectionsOf } from "../../src/eleventy/collections.ts";
import { type BuiltSite, filesIn, freshSite, root, temporaryFolder } from "./built-site.ts";
import { copyProgram } from "./program-copy.ts";

const content = join(root, "tests/fixtures/archives/every-feature");

async function listedFor({ archive }: BuiltSite, made: readonly Edition[]): Promise<ReadonlySet<string>> {
  const assets = await buildAssets(archive, { content, editions: made }, () => {});
  return listedFiles(archive, collectionsOf(archive, made), assets, copiesOf(archive, made));
}

const entriesOf = ({ read }: BuiltSite): ManifestEntry[] => JSON.parse(read(manifestName)).files;

/** What is missing. */
function missingIn(listed: ReadonlySet<string>, made: readonly ManifestEntry[], folder: string): readonly string[] {
  try {
    requireFiles(listed, made, folder);
    return [];
  } catch (error) {
    assert.ok(error instanceof MissingFiles);
    return error.paths;
  }
}

const site = await freshSite(content, { editions });
const listed = await listedFor(site, editions);

suite("What the archive lists", () => {
  test("is all that stands in the site, but for parts that only their makers know", () => {
    const parts = /^(?:assets\/[^/]+\.(?:js|css|woff2)|pagefind\/(?:en|es)\/.+)$/;
    const others = site.files.filter((file) => !listed.has(file) && file !== manifestName && file !== marker);
    assert.deepEqual(
      others.filter((file) => !parts.test(file)),
      [],
    );
    assert.ok(listed.size > 200);
  });

  test("is less where an edition is left out", async () => {
    const pages = await listedFor(site, []);
    assert.deepEqual(
      [...listed].filter((file) => !pages.has(file) && !/\.(pdf|png|eml|mail\.html|mail\.txt)$/.test(file)),
      [],
    );
    assert.deepEqual(
      [
        listed.has("2023/11/made-up-2023-11.pdf") || [...listed].some((file) => file.endsWith(".pdf")),
        [...pages].some((file) => file.endsWith(".pdf")),
      ],
      [true, false],
    );
  });

  describe("is missed where it is not there:", () => {
    const kinds: Readonly<Record<string, RegExp>> = {
      "a page": /^2023\/11\/index\.html$/,
      "a page at an older address": /^old\/november\.html$/,
      "a copy of a file at an older address": /^old\/november\.pdf$/,
      "a feed": /^es\/feed\.xml$/,
      "a PDF": /^2023\/11\/.*\.pdf$/,
      "the PDF of a year": /2023\/[^/]+-2023\.pdf$/,
      "a card": /^es\/card\.png$/,
      "a mail": /\.eml$/,
      "a citation": /\.bib$/,
      "a data file": /actions\.json$/,
      "a picture": /dot.*\.png$/,
      "the stylesheet": /^assets\/main-.*\.css$/,
      "a script": /^assets\/search-.*\.js$/,
      "the font": /\.woff2$/,
      "the map": /^assets\/map-.*\.svg$/,
      "an icon": /^icon-192\.png$/,
      "the search in a language": /^pagefind\/es\/pagefind\.js$/,
      "the sitemap": /^sitemap\.xml$/,
      "the headers": /^_headers$/,
      "the redirects": /^_redirects$/,
      "what robots read": /^robots\.txt$/,
    };
    for (const [name, path] of Object.entries(kinds))
      test(name, () => {
        const made = entriesOf(site);
        const file = [...listed].find((one) => path.test(one));
        assert.ok(file, `${name} is listed`);
        assert.deepEqual(missingIn(listed, made, site.folder), []);
        const without = made.filter((entry) => entry.path !== file);
        assert.deepEqual(missingIn(listed, without, site.folder), [file], "where nobody made it");
        renameSync(join(site.folder, file), join(site.folder, "aside"));
        assert.deepEqual(missingIn(listed, made, site.folder), [file], "where it is believed to be made");
        writeFileSync(join(site.folder, file), "short");
        assert.deepEqual(missingIn(listed, made, site.folder), [file], "where another file stands there");
        renameSync(join(site.folder, "aside"), join(site.folder, file));
      });

    test("a file that is not listed, but was made", () => {
      const made = entriesOf(site);
      const file = made.find(({ path }) => path.endsWith(".pf_meta"))?.path as string;
      rmSync(join(site.folder, file));
      assert.deepEqual(missingIn(listed, made, site.folder), [file]);
    });
  });
});

suite("A build that loses a file", () => {
  const folder = temporaryFolder();
  const [program, output] = [join(folder, "program"), join(folder, "site")];
  const door = copyProgram(program);
  const folders = ["--content", content, "--output", output, "--cache", join(folder, "cache")];
  const run = (language: string) =>
    spawnSync(process.execPath, [door, "build", ...folders, "--language", language, "--without", "mail"], {
      encoding: "utf8",
      // In CI a build reports its progress on stderr.
      env: { ...process.env, NODE_TEST_CONTEXT: undefined, CI: undefined },
    });
  let manifest = "";
  before(() => {
    assert.equal(run("en").status, 0);
    manifest = readFileSync(join(output, manifestName), "utf8");
  });

  /** Builds with one file of the program changed, or without it, in place of the site that is there; which must stay as it was. */
  function buildWith(file: string, change: readonly [from: string, to: string] | null, language = "en") {
    const text = readFileSync(join(program, file), "utf8");
    if (change === null) rmSync(join(program, file));
    else {
      assert.equal(text.split(change[0]).length, 2, change[0]);
      writeFileSync(join(program, file), text.replace(...change));
    }
    const answer = run(language);
    writeFileSync(join(program, file), text);
    assert.equal(readFileSync(join(output, manifestName), "utf8"), manifest);
    assert.equal(filesIn(output).length, JSON.parse(manifest).files.length + 2);
    assert.deepEqual(readdirSync(folder).sort(), ["cache", "program", "site"]);
    return answer;
  }

  test("fails, names it, and leaves the old site: where a template is gone", () => {
    const { status, stdout, stderr } = buildWith("templates/pages/topic.11ty.ts", null);
    assert.deepEqual([status, stdout], [1, ""]);
    assert.match(stderr, /^The site was not published: files that belong to it were not written \(4\)\./);
    const named = ["es/temas/comercio", "es/temas/cultura", "topics/culture-arts", "topics/trade-and-more"];
    assert.deepEqual(
      stderr.trimEnd().split("\n").slice(1),
      named.map((folder) => `  ${folder}/index.html`),
    );
  });

  test("where a template makes nothing, in Spanish", () => {
    const { status, stderr } = buildWith(
      "templates/pages/topics.11ty.ts",
      ["return layout(", 'if (page) return "";\n  return layout('],
      "es",
    );
    assert.deepEqual([status, stderr.split("\n").slice(1, -1)], [1, ["  es/temas/index.html", "  topics/index.html"]]);
    assert.match(stderr, /^El sitio no se publicó: no se escribieron archivos que le pertenecen \(2\)\./);
  });

  test("where a file is lost of which copies stand at older addresses", () => {
    const { status, stderr } = buildWith("src/build/pdf-jobs.ts", ["of pdf) yield", "of pdf.slice(0, 2)) yield"]);
    assert.equal(status, 1);
    assert.match(stderr, /\n {2}2023\/11\/[^/]+-2023-11\.pdf\n(?:.*\n)* {2}old\/november\.pdf\n$/);
  });

  test("and one whose template writes what nobody lists does so, too", () => {
    const { status, stderr } = buildWith("templates/data/site-files.11ty.ts", ["() => siteFiles.robots", '() => "robots.text"']);
    assert.deepEqual([status, /A template writes robots\.text, which listed-files\.ts does not list\./.test(stderr)], [1, true]);
  });

  test("names fifty of them, and how many more there are", () => {
    const paths = Array.from({ length: 61 }, (_, n) => `${n}/index.html`);
    const [status, said] = answerTo(new MissingFiles(paths), "en");
    assert.equal(status, 1);
    assert.deepEqual(said.split("\n").slice(-2), ["  49/index.html", "  … and 11 more"]);
    assert.equal(said.split("\n").length, 52);
    assert.match(answerTo(new MissingFiles(["a\u001b[2J"]), "es")[1], /\n {2}a·\[2J$/);
  });
});
