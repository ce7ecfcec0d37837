import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite, test } from "node:test";

const root = join(import.meta.dirname, "../..");
const read = (file: string): string => readFileSync(join(root, file), "utf8");
const notice = read("NOTICE.md");
const { dependencies } = JSON.parse(read("package.json"));

/** The licence of each package, by the path at which it is installed; some old packages write a list. */
const licences = Object.entries<{ readonly license?: unknown }>(JSON.parse(read("package-lock.json")).packages)
  .filter(([path]) => path !== "")
  .map(([path, { license }]) => [path.replace(/^.*node_modules\//, ""), typeof license === "string" ? license : "MIT"] as const);

/** Licences that ask for no more than that their text is kept, which each package does. */
const permissive = /^\(?(0BSD|MIT(-0)?|ISC|BSD(-[23]-Clause)?|Apache-2\.0|Zlib|BlueOak-1\.0\.0|Python-2\.0|PSF-2\.0)\)?$/;

suite("The notices", () => {
  test("name every package that Gaceta runs with, with its licence", () => {
    const rows = Object.fromEntries([...notice.matchAll(/^\| `(.+)` \| `(.+)` \|$/gm)].map(([, name, licence]) => [name, licence]));
    const used = Object.keys(dependencies).map((name) => [name, licences.find(([known]) => known === name)?.[1]]);
    assert.ok(used.length > 20);
    assert.deepEqual(rows, Object.fromEntries(used));
  });

  test("name every package whose licence asks for more than to be kept, those of the tests too", () => {
    const named = (name: string) => notice.includes(`\`${name}\``) || /^@resvg\/resvg-js-/.test(name);
    const demanding = licences.filter(([, licence]) => !licence.split(/ AND | OR /).every((part) => permissive.test(part)));
    assert.ok(demanding.some(([name]) => name === "citeproc"));
    assert.deepEqual(
      demanding.filter(([name, licence]) => !named(name) || !notice.includes(`\`${licence}\``)),
      [],
    );
  });

  test("say what citeproc's licence asks to be said", () => {
    for (const words of ["(c) Frank Bennett", "citeproc-js implements the Citation Style Language", "https://citationstyles.org/"])
      assert.ok(notice.includes(`> ${words}`), words);
  });

  test("are those that the packages bring: of the fonts and of the words of citations", () => {
    const locale = read("node_modules/citeproc-locales/locales/locales-es-ES.xml");
    const [, licence = ""] = /<rights license="http:\/\/([^"]+)"/.exec(locale) ?? assert.fail("the words have no licence");
    assert.ok(notice.includes(licence));
    const font = read("node_modules/@expo-google-fonts/source-serif-4/LICENSE_FONT");
    const [, name = "", version = ""] =
      /under the (SIL Open Font License), Version (\d\.\d)\./.exec(font) ?? assert.fail("the font has no licence");
    assert.ok(notice.includes(`${name} ${version}`));
  });

  test("are found from the README", () => assert.ok(read("README.md").includes("(NOTICE.md)")));
});
