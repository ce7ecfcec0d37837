import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, suite, test } from "node:test";
import { DateTime } from "luxon";
import { build } from "../../src/build/build.ts";
import type { Issue } from "../../src/domain/issue.ts";
import type { Language } from "../../src/domain/language.ts";
import { monthName } from "../../src/languages/dates.ts";
import { archive as onDisk } from "../unit/content/archive-on-disk.ts";
import { png } from "../unit/content/png.ts";
import { sampleImages } from "../unit/content/sample-images.ts";
import { type BuiltSite, backCatalogue, builtSite, filesIn, root, temporaryFolder } from "./built-site.ts";
import { type ReadPdf, readPdf } from "./read-pdf.ts";

const pdfsOf = ({ files }: BuiltSite) => files.filter((file) => file.endsWith(".pdf"));

/** The PDF of an issue, as a file of its site. */
function fileOf({ archive }: BuiltSite, month: string, language: Language): string {
  const issue = archive.issues.find(({ month: { id } }) => id === month);
  return archive.routes.output(archive.routes.to("pdf", language, issue as Issue));
}

const known = new Map<string, Promise<ReadPdf>>();

/** Reads the PDF of an issue, once. */
function readOf(site: BuiltSite, month: string, language: Language): Promise<ReadPdf> {
  const path = join(site.folder, fileOf(site, month, language));
  const pdf = known.get(path) ?? readPdf(path);
  known.set(path, pdf);
  return pdf;
}

/** A text as letters and digits: line ends, hyphens and places for them have no part in it. */
const letters = (text: string) => text.normalize("NFC").replace(/[^\p{L}\p{N}]+/gu, "");

const hasWords = (pdf: ReadPdf, words: string) => letters(pdf.text).includes(letters(words));

/** What a rendered text says. */
const said = (html: string) =>
  html
    .replace(/<[^>]*>/g, " ")
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => ({ amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" })[name as string] ?? "");

/** Runs a program that reads PDFs; null where it is not installed. */
function tool(name: string, ...args: string[]) {
  const { status, stdout, stderr, error } = spawnSync(name, args, { encoding: "utf8" });
  return error ? null : { status, stdout, stderr };
}

// Built before the tests, one after the other.
const real = await builtSite(backCatalogue, { editions: ["pdf"] });
const everything = await builtSite("tests/fixtures/archives/every-feature", { editions: ["pdf"], drafts: true });
const four = await builtSite("tests/fixtures/archives/four-languages", { editions: ["pdf"] });

suite("the PDFs of the back catalogue", () => {
  const site = real;

  test("are there for every issue and year in every language, and their pages lead to them", () => {
    const { archive, read } = site;
    const {
      routes,
      site: { languages },
    } = archive;
    for (const language of languages) {
      for (const issue of archive.issues) {
        const [page, address] = [routes.output(routes.to("issue", language, issue)), routes.to("pdf", language, issue)];
        assert.match(read(page), new RegExp(`<a href="${address}" type="application/pdf" download>`));
        assert.ok(existsSync(join(site.folder, routes.output(address))), address);
      }
      for (const year of archive.years) {
        const address = routes.to("yearPdf", language, year);
        assert.ok(read(routes.output(routes.to("year", language, year))).includes(`href="${address}"`));
        assert.ok(existsSync(join(site.folder, routes.output(address))), address);
      }
    }
    assert.equal(pdfsOf(site).length, languages.length * (archive.issues.length + archive.years.length));
  });

  test("hold every word of their issues: editorial, reports, actions, places, partners, topics", async () => {
    const { archive } = site;
    for (const language of archive.site.languages) {
      for (const issue of archive.issues) {
        const pdf = await readOf(site, issue.month.id, language);
        for (const text of [issue.text, ...issue.reports.map((report) => report.text)]) {
          for (const [, paragraph = ""] of text[language].html.matchAll(/<p>(.*?)<\/p>/gs)) {
            // A paragraph that goes over to the next page has its foot and head in it.
            for (const sentence of said(paragraph).split(/(?<=[.:;,]) /))
              assert.ok(hasSomewhere(pdf, sentence), `${issue.month.id} ${language}: ${sentence}`);
          }
        }
        const { actions, reports, authors, summary } = issue;
        const names = actions.flatMap(({ title, place, partners, topics }) => [
          title,
          ...[place, ...partners, ...topics].flatMap((one) => one?.name ?? []),
        ]);
        for (const name of [...names, ...reports.map(({ region }) => region.name), summary])
          assert.ok(hasWords(pdf, name[language].text), name[language].text);
        for (const { name } of authors) assert.ok(hasWords(pdf, name), name);
      }
    }
  });

  test("are PDF/UA: tagged, titled, in their language, with bookmarks and one order of headings", async () => {
    const { archive } = site;
    for (const language of archive.site.languages) {
      for (const issue of archive.issues) {
        const pdf = await readOf(site, issue.month.id, language);
        assert.equal(pdf.info.Title, issue.title[language].text);
        assert.equal(pdf.info.Language, language);
        assert.equal(pdf.info.Subject, issue.summary[language].text);
        assert.equal(pdf.info.Author, issue.authors.map(({ name }) => name).join(", "));
        const begins = DateTime.fromISO(issue.updated, { zone: archive.site.timezone }).toUTC();
        assert.equal(pdf.info.CreationDate, begins.toFormat("'D:'yyyyMMddHHmmss'Z'"));
        assert.equal(pdf.isTagged, true);
        for (const { region } of issue.reports)
          assert.ok(pdf.outline.some(([depth, title]) => depth === 1 && title === region.name[language].text));
        const levels = pdf.roles.filter((role) => /^H\d$/.test(role)).map((role) => Number(role[1]));
        assert.equal(levels[0], 1);
        assert.ok(
          levels.every((level, n) => level <= (levels[n - 1] ?? 0) + 1),
          levels.join(" "),
        );
        assert.match(readFileSync(join(site.folder, fileOf(site, issue.month.id, language)), "latin1"), /pdfuaid:part/);
      }
    }
  });

  test("name the places on their map, and number their pages in the contents", async () => {
    const pdf = await readOf(site, "2021-09", "es");
    const [alternative = ""] = pdf.alternatives;
    assert.match(alternative, /^Mapa con los lugares .*Sonora \(Noroeste\).*Tabasco \(Sureste\)$/);
    const [, page] = /Noroeste [. ]*(\d+)/.exec(pdf.pages[0] ?? "") ?? [];
    assert.match(pdf.pages[Number(page) - 1] ?? "", /Noroeste El municipio de Hermosillo/);
    assert.match(pdf.pages[1] ?? "", /^Boletín de Diplomacia Local Mexicana septiembre de 2021/);
    assert.match(pdf.pages[1] ?? "", / 2$/);
  });

  test("lead only to whole addresses, and within the archive only to what is there", async () => {
    const { routes } = site.archive;
    const [es, en] = [await readOf(site, "2021-09", "es"), await readOf(site, "2021-09", "en")];
    const here = routes.absolute("/");
    for (const link of [...es.links, ...en.links]) {
      assert.match(link, /^https:\/\//);
      if (link.startsWith(here)) assert.ok(existsSync(join(site.folder, routes.output(new URL(link).pathname))), link);
    }
    assert.ok(es.links.includes(`${here}2021/05/`) && en.links.includes(`${here}en/2021/05/`));
    assert.ok(es.links.includes("https://creativecommons.org/licenses/by/4.0/"), es.links.join(" "));
    assert.ok(es.links.includes("https://cemeri.org/en/documento/d-diplomacia-local-septiembre-2021-ju"));
  });

  test("have no fonts but the serif, and weigh less than 300 kB an issue", async () => {
    for (const file of pdfsOf(site).filter((name) => !/archiv/.test(name)))
      assert.ok(statSync(join(site.folder, file)).size < 300_000, file);
    for (const file of pdfsOf(site))
      for (const font of (await readPdf(join(site.folder, file))).fonts) assert.match(font, /^SourceSerif4-/);
  });

  test("say that a translation is one, as the page does", async () => {
    assert.match((await readOf(site, "2021-09", "en")).text, /Machine translation\. .* Read the original in Spanish\./);
    assert.doesNotMatch((await readOf(site, "2021-09", "es")).text, /Traducción automática/);
  });

  test("of a year hold its issues in order, January first, with their pages in the contents", async () => {
    const { archive, folder } = site;
    for (const year of archive.years) {
      const pdf = await readPdf(join(folder, archive.routes.output(archive.routes.to("yearPdf", "es", year))));
      const months = year.months.flatMap((issue) => (issue ? [monthName(issue.month, "es")] : []));
      assert.deepEqual(
        pdf.outline.filter(([depth, title]) => depth === 0 && title !== String(year.year)).map(([, title]) => title),
        months,
      );
      assert.equal(pdf.info.Title, `Boletín de Diplomacia Local Mexicana, ${year.year}`);
      for (const month of months) {
        const [, page] = new RegExp(`${month} [. ]*(\\d+)`).exec(pdf.pages[0] ?? "") ?? [];
        assert.ok(pdf.pages[Number(page) - 1]?.includes(month), `${month}: ${page}`);
      }
      for (const issue of year.issues) for (const { title } of issue.actions) assert.ok(hasWords(pdf, title.es.text), title.es.text);
    }
  });

  test("pass the checks of pdfinfo, qpdf and pdffonts", (t) => {
    const missing = ["pdfinfo", "qpdf", "pdffonts", "pdftotext"].filter((name) => tool(name, "--version") === null);
    if (missing.length > 0) return t.skip(`not installed here: ${missing.join(", ")}`);
    for (const file of pdfsOf(site)) {
      const path = join(site.folder, file);
      const info = tool("pdfinfo", path)?.stdout ?? "";
      for (const line of [
        /^Title: +\S/m,
        /^Author: +\S/m,
        /^Subject: +\S/m,
        /^Keywords: +\S/m,
        /^Tagged: +yes/m,
        /^Page size: .*A4/m,
        /^JavaScript: +no/m,
      ])
        assert.match(info, line, file);
      assert.equal(tool("qpdf", "--check", path)?.status, 0, file);
      const fonts = tool("pdffonts", path)?.stdout.trim().split("\n").slice(2) ?? [];
      assert.ok(fonts.length > 1);
      for (const font of fonts) assert.match(font, /^[A-Z]{6}\+SourceSerif4-\S+ +CID TrueType +Identity-H +yes yes yes/);
    }
    assert.match(
      tool("pdftotext", join(site.folder, fileOf(site, "2021-09", "es")), "-")?.stdout ?? "",
      /El municipio de Hermosillo, Sonora/,
    );
  });
});

/** Whether a stretch of words is on a page, or goes over from one to the next. */
function hasSomewhere(pdf: ReadPdf, words: string): boolean {
  const wanted = letters(words);
  if (letters(pdf.text).includes(wanted)) return true;
  return Array.from({ length: wanted.length }, (_, n) => n).some((n) =>
    pdf.pages.some((page) => letters(page).includes(wanted.slice(0, n)) && letters(pdf.text).includes(wanted.slice(n)) && n > 3),
  );
}

suite("the PDFs of an archive with every feature", async () => {
  const site = everything;
  const pdf = await readOf(site, "2023-11", "en");

  test("have all that Markdown has, tagged as what it is", () => {
    const counts = Map.groupBy(pdf.roles, (role) => role);
    for (const role of [
      "H1",
      "H2",
      "H3",
      "H4",
      "P",
      "L",
      "LI",
      "Lbl",
      "LBody",
      "Table",
      "THead",
      "TH",
      "TBody",
      "TD",
      "BlockQuote",
      "Code",
      "Figure",
      "Link",
      "TOC",
      "TOCI",
    ]) {
      assert.ok(counts.has(role), `${role} is not in ${[...counts.keys()].join(" ")}`);
    }
    assert.deepEqual(pdf.alternatives.slice(1), ["A made-up dot", "in a made-up line"]);
    for (const words of [
      "emphasis",
      "weight",
      "both",
      "struck",
      'code with "quotes"',
      "a break",
      "3. three 4. four",
      "deeper",
      "with a second paragraph",
      "within another",
      "indented made-up code",
    ])
      assert.ok(hasWords(pdf, words), words);
  });

  test("take nothing of it for Typst's markup", () => {
    assert.match(pdf.text, /#read\("\/etc\/passwd"\), #import "x", \$x\$, @a, <b>, \\,/);
    assert.match(pdf.text, /with #set text\(fill: red\)/);
    assert.match(pdf.text, /<script>alert\("never"\)<\/script> \{\{ 7 \* 7 \}\}/);
    assert.equal(pdf.info.Title, 'A <title> of its own & "more"');
  });

  test("write the characters that the font lacks as their numbers", () =>
    assert.match(pdf.text, /\[U\+6F22 U\+5B57\] and \[U\+1F600\] are characters/));

  test("have in their text nothing that only breaks lines: whoever copies an address has it whole", () => {
    assert.doesNotMatch(pdf.text, /\u200b/);
    assert.match(pdf.text, /https:\/\/publisher\.example\.org\/november/);
  });

  test("break what is too long for a line, so that nothing runs off the page", (t) => {
    const path = join(site.folder, fileOf(site, "2023-11", "en"));
    const boxes = tool("pdftotext", "-bbox", path, "-");
    if (!boxes) return t.skip("pdftotext is not installed here");
    const ends = [...boxes.stdout.matchAll(/xMax="([\d.]+)"/g)].map(([, x]) => Number(x));
    assert.ok(ends.length > 200 && Math.max(...ends) < 595.28 - 100, String(Math.max(...ends)));
  });

  test("tell of corrections", () => {
    assert.match(pdf.text, /Corrected on January 5, 2024/);
    assert.match(pdf.text, /Corrections .*January 5, 2024: A made-up correction\./);
    assert.equal(pdf.info.CreationDate, "D:20240105060000Z");
  });

  test("mark what is not public yet", async () => {
    assert.match((await readOf(site, "2024-02", "en")).pages[0] ?? "", /Draft: this issue is not public yet/i);
    assert.match((await readOf(site, "2030-01", "en")).pages[0] ?? "", /February 1, 2030/);
  });

  test("say where a translation is outdated, and that of a report where it differs from the issue's", async () => {
    const es = await readOf(site, "2023-11", "es");
    assert.match(es.text, /Traducción automática\. Hecha con Made-up Tool\./);
    assert.match(es.text, /El original ha cambiado desde entonces\./);
    assert.match(es.text, /Este texto aún no está traducido: se muestra el original en inglés\./);
  });
});

suite("the PDFs of an archive in four languages", () => {
  const site = four;

  test("are each in the words of their own", async () => {
    const words = { es: "Contenido", en: "Contents", fr: "Sommaire", pt: "Sumário" };
    for (const [language, contents] of Object.entries(words) as [Language, string][]) {
      const pdf = await readOf(site, "2024-01", language);
      assert.equal(pdf.info.Language, language);
      assert.match(pdf.pages[0] ?? "", new RegExp(contents));
    }
  });

  test("show the original where there is no translation, say so, and cite it", async () => {
    const pdf = await readOf(site, "2024-03", "fr");
    assert.match(pdf.pages[0] ?? "", /n’est pas encore traduit|n'est pas encore traduit|pas encore/);
    const { routes, issues } = site.archive;
    const original = routes.absolute(routes.to("issue", "es", issues.find(({ month }) => month.id === "2024-03") as Issue));
    assert.ok(pdf.links.includes(original), pdf.links.join(" "));
  });
});

describe("PDFs of content that means harm or has mistakes", () => {
  const hostile = '#read("/etc/passwd") #import "x": * $x$ @a <b> \\\\ *b* ';
  const build = async (changes: Parameters<typeof onDisk>[0]) => await builtFrom(onDisk(changes));

  test("are made of titles that look like Typst's markup", async () => {
    const site = await build({
      "issues/2021-09/issue.es.md": (text) =>
        text.replace(/^summary: .*$/m, `summary: ${JSON.stringify(hostile)}\ntitle: ${JSON.stringify(`${hostile} 漢字`)}`),
    });
    const pdf = await readOf(site, "2021-09", "es");
    assert.ok(pdf.pages[0]?.includes(hostile.trim()), pdf.pages[0]);
    assert.match(pdf.pages[0] ?? "", /\[U\+6F22 U\+5B57\]/);
  });

  test("are made without a picture of a kind that Typst does not read, and say where it is", async () => {
    const body = "\n![A made-up picture](images/photo.avif)\n\n![Another](images/whole.png)\n";
    const site = await build({
      "issues/2021-09/issue.es.md": (text) => text + body,
      "issues/2021-09/images/photo.avif": sampleImages["plain.avif"],
      "issues/2021-09/images/whole.png": png(61, 40),
    });
    const pdf = await readOf(site, "2021-09", "es");
    assert.match(pdf.text, /Imagen en la página web: A made-up picture/);
    assert.ok(pdf.links.some((link) => link.endsWith("/2021/09/images/photo.avif")));
    assert.ok(pdf.alternatives.includes("Another") && !pdf.text.includes("Another"));
  });

  test("are made of lists and quotations nested as deep as they may be, and of tables with hundreds of rows", async () => {
    const deep = Array.from({ length: 89 }, (_, n) => `${"> ".repeat(n + 1)}deep ${n}`).join("\n\n");
    const rows = Array.from({ length: 400 }, (_, n) => `| row ${n} | made up |`).join("\n");
    const site = await build({ "issues/2021-09/issue.es.md": (text) => `${text}\n${deep}\n\n| Número | Texto |\n|---|---|\n${rows}\n` });
    const pdf = await readOf(site, "2021-09", "es");
    assert.ok(hasWords(pdf, "row 399 made up") && hasWords(pdf, "deep 15"));
    assert.ok(pdf.pages.filter((page) => page.includes("Número Texto")).length > 5, "the head of the table is repeated");
  });
});

describe("Tables in PDFs", () => {
  test("stay on the page, however many columns and however long their words are", async (t) => {
    const row = (cell: (n: number) => string, columns: number) => `| ${Array.from({ length: columns }, (_, n) => cell(n)).join(" | ")} |\n`;
    const table = (columns: number, cell: (n: number) => string) =>
      row((n) => `Columna ${n}`, columns) + row(() => "--:", columns) + row(cell, columns);
    const long = (n: number) => `inventada${n}${"y".repeat(60)}`;
    const body = [3, 6, 10, 11, 40].map((columns) => table(columns, long)).join("\n");
    const site = await builtFrom(onDisk({ "issues/2021-09/issue.es.md": (text) => `${text}\n${body}` }));
    const pdf = await readOf(site, "2021-09", "es");
    assert.equal(pdf.roles.filter((role) => role === "Table").length, 3);
    assert.ok(hasWords(pdf, `Columna 39: ${long(39)}`));
    const boxes = tool("pdftotext", "-bbox", join(site.folder, fileOf(site, "2021-09", "es")), "-");
    if (!boxes) return t.skip("pdftotext is not installed here: whether words run off the page was not looked at");
    const ends = [...boxes.stdout.matchAll(/xMax="([\d.]+)"/g)].map(([, x]) => Number(x));
    assert.ok(Math.max(...ends) < 595.28 - 110, String(Math.max(...ends)));
  });
});

/** Builds with PDFs; a cache may be shared. */
async function builtFrom(content: string, cache = join(temporaryFolder(), "cache")): Promise<BuiltSite> {
  const folder = join(temporaryFolder(), "site");
  const { archive, pages } = await build({ content, output: folder, drafts: false, editions: ["pdf"], cache, today: () => "2024-06-15" });
  return { archive, folder, pages, files: filesIn(folder), read: (file) => readFileSync(join(folder, file), "utf8") };
}

describe("The cache of PDFs", () => {
  test("makes only the documents of a changed issue again, and gives the same bytes as a build without it", async () => {
    const [content, cache] = [onDisk(), join(temporaryFolder(), "cache")];
    const names = () => readdirSync(join(cache, "pdf")).sort();
    await builtFrom(content, cache);
    const first = names();
    await builtFrom(content, cache);
    assert.deepEqual(names(), first);
    const file = join(content, "issues/2021-09/issue.es.md");
    writeFileSync(file, `${readFileSync(file, "utf8")}\nInventado: una frase más.\n`);
    const warm = await builtFrom(content, cache);
    const changed = names().filter((name) => !first.includes(name)).length;
    const { languages } = warm.archive.site;
    assert.ok(changed > 0 && changed <= 2 * languages.length, `${changed} of ${first.length}`);
    const cold = await builtFrom(content);
    for (const path of pdfsOf(cold)) assert.deepEqual(readFileSync(join(warm.folder, path)), readFileSync(join(cold.folder, path)), path);
  });
});

describe("Where Typst does not run on a machine", () => {
  // Represents a platform without a Typst of its own: the module throws when it is loaded.
  const hook = `import { registerHooks } from "node:module";
registerHooks({ resolve: (name, context, next) => { if (name === "@myriaddreamin/typst-ts-node-compiler") throw new Error("made-up: no binary"); return next(name, context); } });`;
  const run = (folder: string, ...args: string[]) =>
    spawnSync(
      process.execPath,
      [
        join(root, "gaceta.mjs"),
        "build",
        "--content",
        join(folder, "content"),
        "--output",
        join(folder, "site"),
        "--cache",
        join(folder, "cache"),
        ...args,
      ],
      {
        encoding: "utf8",
        env: { ...process.env, CI: "", NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(hook)}` },
      },
    );

  test("a build says so in a sentence, in the editor's language, and leaves the old site as it was; without PDFs it goes", () => {
    const folder = temporaryFolder();
    cpSync(join(root, "tests/fixtures/archives/smallest"), join(folder, "content"), { recursive: true });
    mkdirSync(join(folder, "site"));
    assert.equal(run(folder, "--without", "pdf", "--without", "cards").status, 0);
    // What was read of texts may be kept, whatever becomes of the site.
    const outsideCache = () => filesIn(folder).filter((file) => !file.startsWith("cache"));
    const before = outsideCache();
    for (const [language, sentence] of [
      [
        "en",
        /^Typst, .* does not run on this machine \(made-up: no binary\); “--without pdf --without cards” builds the site without them\.$/,
      ],
      [
        "es",
        /^Typst, .* no funciona en esta computadora \(made-up: no binary\); «--without pdf --without cards» construye el sitio sin ellos\.$/,
      ],
    ] as const) {
      const { status, stderr } = run(folder, "--language", language);
      assert.equal(status, 1, stderr);
      assert.match(stderr.trim(), sentence);
    }
    assert.deepEqual(outsideCache(), before);
  });
});
