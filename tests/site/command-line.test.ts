import assert from "node:assert/strict";
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, suite, test } from "node:test";
import { commandNames } from "../../src/cli/command.ts";
import { commands } from "../../src/cli/commands.ts";
import { namesOf } from "../../src/cli/read-call.ts";
import { filesIn, root, temporaryFolder } from "./built-site.ts";
import { answerOf, assertKind } from "./in-process.ts";

const folder = temporaryFolder();
const content = join(folder, "content");
cpSync(join(root, "tests/fixtures/archives/smallest"), content, { recursive: true });
const file = join(folder, "file");
writeFileSync(file, "made up for a test");
symlinkSync(content, join(folder, "link"));
symlinkSync(join(content, "new"), join(folder, "way"));
mkdirSync(join(folder, "precious.stage"));
writeFileSync(join(folder, "precious.stage/letter.txt"), "made up for a test");
const files = () => filesIn(folder);
const [before, names] = [files(), readdirSync(folder)];

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
  {
    args: ["check", "--to", "a@b.c"],
    en: /^“--to” is not an option of check, but of mail\. npm run check -- --help/,
    es: /^«--to» no es una opción de check, sino de mail\. npm run check -- --help/,
  },
  { args: ["build", "-x"], en: /^There is no option “-x”\./, es: /^No existe la opción «-x»\./ },
  {
    args: ["build", "pdf"],
    en: /^“pdf” belongs to no option\. .*npm run build -- --/,
    es: /^«pdf» no pertenece a ninguna opción\. .*npm run build -- --/,
  },
  { args: ["build", "--cache"], en: /^--cache needs a value\.$/m, es: /^A --cache le falta lo que va detrás\.$/m },
  { args: ["build", "--cache", "--drafts"], en: /^--cache needs a value/, es: /^A --cache le falta/ },
  { args: ["build", "--output="], en: /^--output needs a value/, es: /^A --output le falta/ },
  { args: ["build", "--drafts=no"], en: /^--drafts takes no value/, es: /^--drafts va sola/ },
  {
    args: ["build", "--without", "pfd"],
    en: /^--without knows no “pfd”\. Did you mean pdf\? It takes: pdf, mail, cards\.$/m,
    es: /^--without no conoce «pfd»\. ¿Quiso decir pdf\? Toma: pdf, mail, cards\.$/m,
  },
  { args: ["start", "--port", "65536"], en: /^“65536” is not a port/, es: /^«65536» no es un puerto/ },
  { args: ["check", "--content", file], en: /^There is no folder “.*file”\./, es: /^No existe la carpeta «.*file»\./ },
  { args: [...build, "--output", file], en: /^“.*file” cannot be the output/, es: /^«.*file» no puede ser la salida/ },
  // The next site would be made in its folder `precious.stage`.
  {
    args: [...build, "--output", join(folder, "precious")],
    en: /^“.*precious\.stage” cannot be the output/,
    es: /^«.*precious\.stage» no puede ser la salida/,
  },
  { args: [...build, "--output", join(folder, "way")], en: /^“.*way” cannot be the output/, es: /^«.*way» no puede ser la salida/ },
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
  {
    args: [...build, "--cache", join(folder, "way")],
    en: /^“.*way” is a link, .* --cache DIR\.$/m,
    es: /^«.*way» es un enlace, .* --cache DIR\.$/m,
  },
  { args: [...build, "--cache", join(folder, "site/cache")], en: /^“.*” cannot be the cache/, es: /^«.*» no puede ser la caché/ },
  {
    args: [...build, "--cache", join(folder, "site.stage/cache")],
    en: /^“.*” cannot be the cache/,
    es: /^«.*» no puede ser la caché/,
  },
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
      assert.deepEqual([files(), readdirSync(folder)], [before, names]);
    });

  test("a language of the answers that there is not", async () => {
    const answer = await answerOf(["check", "--language", "fr"], { LANG: "es_MX.UTF-8" });
    assert.equal(answer.status, 2);
    assert.equal(answer.stderr, "--language no conoce «fr». Toma: es, en.\n");
  });
});

test("the version is that of the package", async () => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  for (const option of ["--version", "-v"]) assert.deepEqual(await answerOf([option]), { status: 0, stdout: `${version}\n`, stderr: "" });
});

describe("help is given", () => {
  test("of all commands, to whoever asks for it or names none", async () => {
    for (const args of [["--help"], ["-h"], []]) {
      const { status, stdout, stderr } = await answerOf(args);
      assert.equal(status, args.length === 0 ? 2 : 0, args.join(" "));
      assert.match(stdout + stderr, /^Usage: npm run COMMAND/);
      for (const name of commandNames) assert.match(stdout + stderr, new RegExp(`^  ${name} +\\w`, "m"));
    }
  });

  for (const name of commandNames) {
    test(`of ${name}, in both languages, whatever else stands there`, async () => {
      for (const [language, help] of [
        ["en", "this text"],
        ["es", "este texto"],
      ] as const) {
        const { status, stdout } = await answerOf([name, "--nowhere", "-h"], { LANG: language });
        assert.equal(status, 0);
        assert.match(stdout, new RegExp(`^  npm run ${name}`, "m"));
        assert.ok(stdout.includes(help));
        for (const option of namesOf(commands[name].options)) assert.match(stdout, new RegExp(`^  --${option} .*\\w`, "m"));
      }
    });
  }
});
