import assert from "node:assert/strict";
import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite, test } from "node:test";
import { filesIn, root, temporaryFolder } from "./built-site.ts";
import { answerOf, assertKind } from "./in-process.ts";

const folder = temporaryFolder();
const content = join(folder, "content");
cpSync(join(root, "tests/fixtures/archives/smallest"), content, { recursive: true });
const file = join(folder, "file");
writeFileSync(file, "made up for a test");
mkdirSync(join(folder, "half"));
writeFileSync(join(folder, "half/pdf"), "where a folder should be");
symlinkSync(content, join(folder, "link"));
const [before, names] = [filesIn(folder), readdirSync(folder)];

const site = ["--content", content, "--output", join(folder, "site")];
const build = ["build", ...site, "--without", "mail", "--without", "cards"];

/** What a person calls, and what is answered in English and in Spanish. */
const mistakes: readonly { args: readonly string[]; en: RegExp; es: RegExp }[] = [
  { args: ["biuld"], en: /^There is no command “biuld”\. Did you mean build\?/, es: /^No existe la orden «biuld»\. ¿Quiso decir build\?/ },
  { args: ["constructor"], en: /^There is no command “constructor”\. npm/, es: /^No existe la orden «constructor»\. npm/ },
  {
    args: ["build", "--outptu", "x"],
    en: /^There is no option “--outptu”\. Did you mean --output\?/,
    es: /^No existe la opción «--outptu»\. ¿Quiso decir --output\?/,
  },
  { args: ["build", "-x"], en: /^There is no option “-x”\./, es: /^No existe la opción «-x»\./ },
  {
    args: ["build", "pdf"],
    en: /^“pdf” belongs to no option\. .*npm run build -- --/,
    es: /^«pdf» no pertenece a ninguna opción\. .*npm run build -- --/,
  },
  { args: ["build", "--cache"], en: /^--cache needs something behind it\.$/m, es: /^A --cache le falta lo que va detrás\.$/m },
  { args: ["build", "--cache", "--drafts"], en: /^--cache needs something/, es: /^A --cache le falta/ },
  { args: ["build", "--output="], en: /^--output needs something/, es: /^A --output le falta/ },
  { args: ["build", "--drafts=no"], en: /^--drafts stands alone/, es: /^--drafts va sola/ },
  {
    args: ["build", "--without", "pfd"],
    en: /^--without knows no “pfd”\. Did you mean pdf\? It takes: pdf, mail, cards\.$/m,
    es: /^--without no conoce «pfd»\. ¿Quiso decir pdf\? Toma: pdf, mail, cards\.$/m,
  },
  { args: ["start", "--port", "65536"], en: /^“65536” is no port/, es: /^«65536» no es un puerto/ },
  { args: ["check", "--content", file], en: /^There is no folder “.*file”\./, es: /^No existe la carpeta «.*file»\./ },
  { args: [...build, "--output", file], en: /^“.*file” cannot be the output/, es: /^«.*file» no puede ser la salida/ },
  {
    args: [...build, "--output", join(folder, "link/new/site")],
    en: /^“.*site” cannot be the output/,
    es: /^«.*site» no puede ser la salida/,
  },
  {
    args: [...build, "--output", join(file, "site")],
    en: /^“.*\/file” is a file, where a folder is needed \(ENOTDIR\)\.$/m,
    es: /^«.*\/file» es un archivo, donde hace falta una carpeta \(ENOTDIR\)\.$/m,
  },
  { args: [...build, "--cache", file], en: /^“.*\/file” is a file, where a folder/, es: /^«.*\/file» es un archivo, donde/ },
  // Only the process that makes the documents finds this out.
  {
    args: [...build, "--cache", join(folder, "half")],
    en: /^“.*\/half\/pdf” is a file, where/,
    es: /^«.*\/half\/pdf» es un archivo, donde/,
  },
  { args: [...build, "--cache", join(folder, "site/cache")], en: /^“.*” cannot be the cache/, es: /^«.*» no puede ser la caché/ },
  { args: [...build, "--cache", join(folder, "link/cache")], en: /^“.*” cannot be the cache/, es: /^«.*» no puede ser la caché/ },
];

suite("a call that cannot be meant is answered with a sentence, and leaves nothing behind:", () => {
  for (const { args, en, es } of mistakes)
    test(args.join(" ").replaceAll(folder, "…"), async () => {
      for (const [language, sentence] of [
        ["en", en],
        ["es", es],
      ] as const) {
        const answer = await answerOf([...args, "--language", language]);
        assert.equal(answer.status, 2);
        assert.match(answer.stderr, sentence);
        assert.equal(answer.stdout, "");
        assertKind(answer);
      }
      assert.deepEqual([filesIn(folder), readdirSync(folder)], [before, names]);
    });

  test("a language of the answers that there is not", async () => {
    const answer = await answerOf(["check", "--language", "fr"], { LANG: "es_MX.UTF-8" });
    assert.equal(answer.status, 2);
    assert.equal(answer.stderr, "«fr» no es un idioma de las respuestas: --language toma es o en.\n");
  });
});

test("help is given to whoever asks for it, whatever else stands there", async () => {
  for (const args of [["--help"], ["-h"], ["build", "--help"], ["mail", "--help"], ["check", "-h", "--content", "nowhere"]]) {
    const { status, stdout } = await answerOf(args);
    assert.equal(status, 0, args.join(" "));
    assert.match(stdout, /^Usage: npm run COMMAND/);
  }
  assert.equal((await answerOf([])).status, 2);
});
