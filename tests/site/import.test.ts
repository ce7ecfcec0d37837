import assert from "node:assert/strict";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, suite, test } from "node:test";
import { parseDocument } from "htmlparser2";
import JSZip from "jszip";
import { paragraph, picture, word } from "../unit/authoring/imports/word.ts";
import { png } from "../unit/content/png.ts";
import { backCatalogue, builtSite, filesIn, root, temporaryFolder } from "./built-site.ts";
import { type Answer, answerOf, assertKind } from "./in-process.ts";

const pages = join(root, "tests/fixtures/pages");
const page = (name: string) => join(pages, name);

/** A copy of an archive, into which may be written. */
function copyOf(archive: string): string {
  const folder = join(temporaryFolder(), "content");
  cpSync(join(root, archive), folder, { recursive: true });
  return folder;
}

/** What is in the files of a month. */
function month(content: string, id: string): Readonly<Record<string, string>> {
  const folder = join(content, "issues", id);
  return Object.fromEntries(filesIn(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")]));
}

/** The prose of a file. */
function body(text: string | undefined): string {
  return /^---\n[\s\S]*?\n---\n([\s\S]*)$/.exec(text ?? "")?.[1] ?? "no file";
}

const words = (text: string) =>
  text
    .normalize("NFC")
    .replace(/\u00AD/g, "")
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of Markdown, without the addresses of its links. */
const wordsOfMarkdown = (text: string) => words(text.replace(/(?<!\\)\]\(([^()<>]*|<[^<>]*>)\)/g, " "));

/** The lines of a page's visible text, found in a plainer way than the import finds them: between two marks, a line for each block. */
function linesOf(html: string, from: string, to: string): string[] {
  const main = html.slice(html.indexOf(from), html.indexOf(to)).replace(/<img[^>]*alt="([^"]*)"[^>]*>/g, "$1");
  const text = (nodes: ReturnType<typeof parseDocument>["children"]): string =>
    nodes
      .map((node) => ("data" in node && node.type === "text" ? node.data : "children" in node ? text(node.children as typeof nodes) : ""))
      .join("");
  return main
    .split(/<\/?(?:p|h[1-6]|li|ul|ol|td|th|tr|table|thead|tbody|div|article|header|figure|figcaption|blockquote|hr|br)\b[^>]*>/)
    .map((part) => text(parseDocument(part).children))
    .filter((line) => words(line).length > 0);
}

/** Each line is whole in one of the files, and those of one body in the order of the page. */
function assertNothingLost(lines: readonly string[], files: Readonly<Record<string, string>>): void {
  const ends: Record<string, number> = {};
  for (const line of lines) {
    const wanted = ` ${words(line).join(" ")} `;
    const found = Object.entries(files).find(([, text]) => ` ${wordsOfMarkdown(text).join(" ")} `.includes(wanted));
    assert.ok(found, `lost: ${line}`);
    const prose = ` ${wordsOfMarkdown(body(found[1])).join(" ")} `;
    if (!prose.includes(wanted)) continue;
    const at = prose.indexOf(wanted, ends[found[0]] ?? 0);
    assert.notEqual(at, -1, `out of order: ${line}`);
    ends[found[0]] = at;
  }
}

async function importInto(content: string, file: string, ...args: string[]): Promise<Answer> {
  return await answerOf(["import", file, "--content", content, ...args]);
}

suite("a page in another language than the original's", () => {
  const content = copyOf(backCatalogue);
  let answer: Answer = { status: 1, stdout: "", stderr: "" };
  before(async () => {
    answer = await importInto(content, page("wordpress-en.html"), "--month", "2019-04", "--language", "en");
  });

  test("becomes translations beside originals that wait to be written", () => {
    assert.equal(answer.status, 0, answer.stderr);
    const names = ["east", "issue", "north-central", "northwest", "south-central", "southeast"];
    assert.deepEqual(
      Object.keys(month(content, "2019-04")),
      names.flatMap((name) => [`${name}.en.md`, `${name}.es.md`]),
    );
    const { "issue.es.md": original, "issue.en.md": translation, "east.es.md": east } = month(content, "2019-04");
    assert.match(
      original ?? "",
      /^summary: …\n# On the page: By Saúl .* Someone Unknown\nauthors: \[saul-gopar, mariana-perez\]\npublished: 2019-05-06\nsource: https:\/\/think-tank\.example\.org\/en\/documents\/made-up-april-2019$/m,
    );
    assert.match(original ?? "", /^draft: true$/m);
    assert.match(translation ?? "", /^title: Made-up Local Diplomacy, April 2019\nsummary: "A made-up month, for the tests/m);
    assert.doesNotMatch(translation ?? "", /^(translation|authors|draft)/m);
    assert.equal(body(original) + body(east), "");
  });

  test("loses no word", () => {
    const lines = linesOf(readFileSync(page("wordpress-en.html"), "utf8"), "<article", '<div class="sharedaddy');
    assert.ok(lines.length > 20);
    assertNothingLost(lines, month(content, "2019-04"));
  });

  test("is cut where it turns to a region, and nowhere else", () => {
    const files = month(content, "2019-04");
    assert.match(
      body(files["northwest.en.md"]),
      /^In the northwestern region,.*in the northwest of China\. Its mayor smiled\.\n\nIt was.*In the west of/s,
    );
    assert.match(body(files["north-central.en.md"]), /^For its part, in the north.*West\*\* winds blew\.\n$/s);
    assert.match(body(files["issue.en.md"]), /The north and the south had.*\n\n\*\*\*\n\n## References\n\n3\. An invented paper, here\./s);
  });

  test("keeps its links, absolute, and of a picture a link", () => {
    const files = month(content, "2019-04");
    assert.ok(body(files["northwest.en.md"]).includes("[invented pact](https://think-tank.example.org/en/pacts?id=1&x=2#terms)"));
    assert.ok(body(files["northwest.en.md"]).includes("\n\n[An invented square](https://think-tank.example.org/img/square.jpg)\n\n"));
    assert.doesNotMatch(Object.values(files).join(), /javascript|!\[/);
  });

  test("is told of: what was found, not placed, left out, and what to do next", () => {
    for (const part of [
      "wordpress-en.html is now a draft of April 2019.",
      "Title: Made-up Local Diplomacy, April 2019",
      "Authors: Saúl Gopar Ensáztiga, Mariana Danae Pérez Becerra (line 22)",
      '      - id: someone-unknown\n        name: "Someone Unknown"',
      "  Northwest: line 26, 53 words, “In the northwestern region, the",
      "Without a passage, and so without a file: Northeast, West, Southwest",
      "could not be placed is at the end of the editorial, below “***”:\n  line 35, 1 word: “References”",
      "line 18, 5 words, <header.site-header>: “Invented Think Tank Home About”",
      "line 38, 3 words, <div.sharedaddy>: “Share this Post”",
      "line 28, “An invented square” https://think-tank.example.org/img/square.jpg",
      "  javascript:alert(1)\n",
      "write the originals, the files in “es”",
      `delete the line “draft: true” in ${join(content, "issues/2019-04/issue.es.md")}`,
    ])
      assert.ok(answer.stdout.includes(part), `${part}\nis not in\n${answer.stdout}`);
    assert.doesNotMatch(answer.stdout, /tracker|admin/);
  });

  test("passes the check and is built as a draft, in both languages", async () => {
    const checked = await answerOf(["check", "--content", content]);
    assert.equal(checked.status, 0, checked.stderr);
    const site = await builtSite(content, { drafts: true });
    assert.match(site.read("en/2019/04/northwest/index.html"), /<em>signed<\/em> an <a href="https:\/\/think-tank/);
    assert.ok(site.files.includes("2019/04/noroeste/index.html"));
    assert.ok(!(await builtSite(content)).files.some((file) => file.includes("2019/04")));
  });
});

suite("a page in the original's language", () => {
  test("in an old encoding, with headings, becomes originals with everything in them", async () => {
    const content = copyOf(backCatalogue);
    const { status, stdout, stderr } = await importInto(content, page("headings-es.html"), "--month", "2019-05");
    assert.equal(status, 0, stderr);
    const files = month(content, "2019-05");
    assert.deepEqual(Object.keys(files), ["east.es.md", "issue.es.md", "north-central.es.md", "northwest.es.md"]);
    const html = new TextDecoder("windows-1252").decode(readFileSync(page("headings-es.html")));
    assertNothingLost(linesOf(html, "<h1", "</body"), files);
    assert.match(files["issue.es.md"] ?? "", /^title: Diplomacia local inventada, mayo de 2019$/m);
    assert.match(files["issue.es.md"] ?? "", /^authors: \[tannya-estrada, saul-gopar\]$/m);
    assert.match(files["east.es.md"] ?? "", /^# ESTE\n---\nEste año, el puerto inventado abrió\.\n\n> «Nunca abrió», dijo nadie\.\n$/m);
    assert.match(body(files["northwest.es.md"]), /^La ciudad inventada de Álamo[\s\S]*\n\n### Un convenio más\n\nEste mes/);
    assert.doesNotMatch(files["northwest.es.md"] ?? "", /^actions/m);
    assert.match(stdout, /<div#menu>: “Inicio \| Boletín”/);
    assert.equal((await answerOf(["check", "--content", content])).status, 0);
  });

  test("as plain text is found to name no author, which the check tells", async () => {
    const content = copyOf(backCatalogue);
    const { stdout } = await importInto(content, page("texto-es.txt"), "--month", "2019-06");
    const files = month(content, "2019-06");
    assertNothingLost(
      readFileSync(page("texto-es.txt"), "utf8")
        .split(/\n|(?<=\.) /)
        .filter((line) => words(line).length > 0),
      files,
    );
    assert.match(body(files["west.es.md"]), /^Al oeste, la costa inventada firmó lo siguiente:\n\n- un acuerdo\n- otro acuerdo\n$/);
    assert.match(body(files["southwest.es.md"]), /^En el suroeste, en cambio, no pasó nada\.\n$/);
    assert.match(stdout, /1\. Name the authors in .*issue\.es\.md/);
    const checked = await answerOf(["check", "--content", content]);
    assert.match(checked.stderr + checked.stdout, /2019-06\/issue\.es\.md:\d+:1: “authors” is missing/);
  });

  test("is told of in Spanish", async () => {
    const content = copyOf(backCatalogue);
    const { stdout } = await answerOf(["import", page("texto-es.txt"), "--content", content, "--month", "2019-06", "--language", "es"]);
    assert.match(stdout, /^texto-es\.txt es ahora un borrador de junio de 2019\.\n {2}Título: Boletín inventado/);
    assert.match(stdout, /Lo que sigue:\n {2}1\. Ponga los autores/);
    assert.match(month(content, "2019-06")["issue.es.md"] ?? "", /^# Importado de texto-es\.txt\./m);
  });
});

suite("other archives have other regions", () => {
  test("one language, and a page that is laid out with tables in one form", async () => {
    const content = copyOf("tests/fixtures/archives/one-language");
    const { status, stderr, stdout } = await importInto(content, page("layout-fr.html"), "--month", "2019-04");
    assert.equal(status, 0, stderr);
    const files = month(content, "2019-04");
    assert.deepEqual(Object.keys(files), ["issue.fr.md", "north.fr.md", "south.fr.md"]);
    assert.match(body(files["north.fr.md"]), /^Une ville inventée a signé\.\n\nLes maires.*\n\nElle a souri/s);
    assert.match(body(files["south.fr.md"]), /^Rien\.\n\nVraiment rien/);
    assert.match(files["issue.fr.md"] ?? "", /^authors: \[emile\]$/m);
    assert.match(stdout, /“Caché”/);
    assertNothingLost(linesOf(readFileSync(page("layout-fr.html"), "utf8"), '<div class="content"', "<div style"), files);
  });

  test("four languages: a page in the third", async () => {
    const content = copyOf("tests/fixtures/archives/four-languages");
    const file = join(temporaryFolder(), "gazeta.txt");
    writeFileSync(file, "Gazeta inventada\n\nTexto inventado para um teste.\n\nNo norte, uma cidade.\n\nAo sul, outra.\n");
    assert.equal((await importInto(content, file, "--month", "2019-04", "--language", "pt")).status, 0);
    assert.equal(body(month(content, "2019-04")["south.pt.md"]), "Ao sul, outra.\n");
  });

  test("no region is found: everything is the editorial", async () => {
    const content = copyOf("tests/fixtures/archives/smallest");
    const { stdout } = await importInto(content, page("texto-es.txt"), "--month", "2019-04");
    assert.deepEqual(Object.keys(month(content, "2019-04")), ["issue.md"]);
    assert.match(stdout, /No passage on a region was found/);
    assert.match(body(month(content, "2019-04")["issue.md"]), /NOROESTE\n[\s\S]*no existen\.\n$/);
  });
});

test("raised digits are those of no other number, and notes stay at the end", async () => {
  const content = copyOf("tests/fixtures/archives/smallest");
  const file = join(temporaryFolder(), "raised.html");
  writeFileSync(
    file,
    `<article><h1>Noticias inventadas</h1><p>El muelle inventado cubre 12 km<sup>2</sup> y costó 3 × 10<sup>6</sup> monedas. El consejo tiene
    15<sup data-fn="x" class="fn"><a href="#x" id="x-link">1</a></sup> miembros.</p>
    <ol class="wp-block-footnotes"><li id="x">Dos faltan. <a href="#x-link">↩︎</a></li></ol></article>`,
  );
  const { status, stdout, stderr } = await importInto(content, file, "--month", "2019-04");
  assert.equal(status, 0, stderr);
  const text = month(content, "2019-04")["issue.md"] ?? "";
  assert.equal(
    body(text),
    "El muelle inventado cubre 12 km<sup>2</sup> y costó 3 × 10<sup>6</sup> monedas. El consejo tiene 15[1] miembros.\n\n1. Dos faltan.\n",
  );
  assert.match(text, /^summary: El muelle inventado cubre 12 km² y costó 3 × 10⁶ monedas\. El consejo tiene 15 miembros\.$/m);
  assert.doesNotMatch(text + stdout, /106|151|km2/);
});

/** A document as Word writes it, of made-up paragraphs: style, and words in bold or not. */
async function docx(
  paragraphs: readonly (readonly [style: string, ...runs: string[]])[],
  more: Readonly<Record<string, string>> = {},
): Promise<Buffer> {
  const run = (text: string) =>
    `<w:r>${text.startsWith("*") ? "<w:rPr><w:b/></w:rPr>" : ""}<w:t xml:space="preserve">${text.replace("*", "")}</w:t></w:r>`;
  const text = paragraphs
    .map(([style, ...runs]) => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs.map(run).join("")}</w:p>`)
    .join("");
  const zip = new JSZip();
  zip.file(
    "[Content_Types].xml",
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  );
  zip.file(
    "_rels/.rels",
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  );
  zip.file(
    "word/document.xml",
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${text}</w:body></w:document>`,
  );
  const styles = ["Title", "Heading1"].map(
    (id) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id.replace("1", " 1")}"/></w:style>`,
  );
  zip.file(
    "word/styles.xml",
    `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${styles.join("")}</w:styles>`,
  );
  for (const [name, content] of Object.entries(more)) zip.file(name, content);
  return await zip.generateAsync({ type: "nodebuffer", compression: "DEFLATE", compressionOptions: { level: 1 } });
}

suite("what an editor has to look at", () => {
  const folder = temporaryFolder();
  const told = async (...paragraphs: string[]) => {
    const file = join(folder, "made-up.html");
    writeFileSync(file, `<h1>Número inventado</h1>${paragraphs.map((text) => `<p>${text}</p>`).join("\n")}`);
    return (await importInto(copyOf(backCatalogue), file, "--month", "2019-07")).stdout;
  };

  test("is where the last region ends, and where one without a passage is named", async () => {
    const stdout = await told("Texto inventado.", "Al oeste, un pueblo.", "Habló con uno del sureste. Gracias.");
    assert.match(stdout, /file: Noroeste, .*, Sureste\n {4}Sureste is named in line 3: “Habló con uno del sureste\.”\n/);
    assert.match(stdout, /See whether Oeste, the last one, ends where it should/);
  });

  test("is a name that may be a known author's, misspelt", async () => {
    const stdout = await told("Saúl Gopar Enzástiga y Mariana Pérez", "Texto inventado.", "Al oeste, un pueblo.");
    assert.match(stdout, /Authors: Mariana Danae Pérez Becerra \(line 1\)/);
    assert.match(stdout, /- id: saul-gopar-enzastiga # or is it Saúl Gopar Ensáztiga, saul-gopar\?\n/);
  });
});

suite("a document of Word", () => {
  const folder = temporaryFolder();

  test("is read by its styles and its bold words", async () => {
    const content = copyOf(backCatalogue);
    const file = join(folder, "made-up.docx");
    writeFileSync(
      file,
      await docx([
        ["Title", "Boletín inventado. Número de prueba."],
        ["Normal", "Autores: Mariana Pérez"],
        ["Normal", "Texto inventado para las pruebas de la importación, y nada más."],
        ["Heading1", "Noroeste"],
        ["Normal", "Un pueblo ", "*firmó", " un pacto\u00A0inventado."],
        ["Normal", "*Al este, ", "otro pueblo."],
      ]),
    );
    const { status, stderr, stdout } = await importInto(content, file, "--month", "2019-07");
    assert.equal(status, 0, stderr);
    const files = month(content, "2019-07");
    assert.equal(body(files["northwest.es.md"]), "Un pueblo **firmó** un pacto inventado.\n");
    assert.equal(body(files["east.es.md"]), "**Al este,** otro pueblo.\n");
    assert.match(
      files["issue.es.md"] ?? "",
      /^title: Boletín inventado\. Número de prueba\.\nsummary: [\s\S]*\nauthors: \[mariana-perez\]$/m,
    );
    assert.doesNotMatch(stdout, /line \d/);
  });

  test("keeps its notes, without the arrows that lead back", async () => {
    const content = copyOf("tests/fixtures/archives/smallest");
    const file = join(folder, "notes.docx");
    const open = (name: string) => `<w:${name} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">`;
    const paragraph = (words: string, more = "") => `<w:p><w:r><w:t>${words}</w:t></w:r>${more}</w:p>`;
    const text = paragraph("Texto inventado.", '<w:r><w:footnoteReference w:id="2"/></w:r>');
    const more = {
      "word/document.xml": `${open("document")}<w:body>${text}</w:body></w:document>`,
      "word/footnotes.xml": `${open("footnotes")}<w:footnote w:id="2">${paragraph("Nota inventada.")}</w:footnote></w:footnotes>`,
    };
    writeFileSync(file, await docx([], more));
    assert.equal((await importInto(content, file, "--month", "2019-07")).status, 0);
    assert.equal(body(month(content, "2019-07")["issue.md"]), "Texto inventado.[1]\n\n1. Nota inventada.\n");
  });

  test("that unpacks to more than is sound is refused, and so is one that is none", async () => {
    const content = copyOf(backCatalogue);
    const bomb = join(folder, "bomb.docx");
    writeFileSync(bomb, await docx([["Normal", "Texto inventado."]], { "word/media/a.xml": "0".repeat(60_000_000) }));
    const long = join(folder, "long.docx");
    writeFileSync(long, await docx([["Normal", "Texto inventado."]], { "word/theme.xml": "0".repeat(9_000_000) }));
    const none = join(folder, "none.docx");
    writeFileSync(none, "no archive");
    for (const [file, wanted] of [
      [bomb, /too large/],
      [long, /too large/],
      [none, /not a Word document/],
    ] as const) {
      const answer = await importInto(content, file, "--month", "2019-07");
      assert.equal(answer.status, 2);
      assertKind(answer);
      assert.match(answer.stderr, wanted);
    }
    assert.ok(!existsSync(join(content, "issues/2019-07")));
  });
});

suite("one region's file", () => {
  const folder = temporaryFolder();
  const saved = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const html = saved(
    "noroeste.html",
    "<article><h1>Noroeste</h1><p>Por Mariana Pérez</p><p>Un pueblo inventado firmó.</p><p>Al este, un puerto inventado habló con él.</p></article>",
  );

  test("becomes its report in a month that is there, whatever else it names", async () => {
    const content = copyOf("tests/fixtures/archives/every-feature");
    const region = "north";
    const id = "2023-11";
    const before = month(content, id);
    const path = Object.keys(before).find((name) => name.startsWith(`${region}.`)) ?? assert.fail(Object.keys(before).join());
    const there = await importInto(content, html, "--month", id, "--region", region);
    assert.equal(there.status, 2);
    assertKind(there);
    assert.match(there.stderr, new RegExp(`issues/${id}/${path} is there already.*delete it, and import again`));
    assert.deepEqual(month(content, id), before);
  });

  test("keeps every word, names its file and who signs it, and changes no other file", async () => {
    const content = copyOf(backCatalogue);
    rmSync(join(content, "issues/2021-09/northwest.es.md"));
    const before = month(content, "2021-09");
    const { status, stdout, stderr } = await importInto(content, html, "--month", "2021-09", "--region", "northwest");
    assert.equal(status, 0, stderr);
    const { "northwest.es.md": report = "", ...others } = month(content, "2021-09");
    assert.deepEqual(others, before);
    assert.equal(body(report), "Un pueblo inventado firmó.\n\nAl este, un puerto inventado habló con él.\n");
    assert.match(report, /# Imported from noroeste\.html\..*\n# On the page: Por Mariana Pérez\n---\n/);
    assert.match(report, /# Noroeste\n/);
    assert.match(stdout, /^noroeste\.html is now the report on Noroeste in September 2021\.\n {2}Text: 12 words\n/);
    assert.doesNotMatch(stdout, /draft: true|Without a passage/);
  });

  test("is a translation beside an original that is there", async () => {
    const content = copyOf(backCatalogue);
    rmSync(join(content, "issues/2021-09/northwest.en.md"), { force: true });
    const { "northwest.es.md": original } = month(content, "2021-09");
    const { status, stderr, stdout } = await importInto(content, html, "--month", "2021-09", "--region", "northwest", "--language", "en");
    assert.equal(status, 0, stderr);
    const files = month(content, "2021-09");
    assert.equal(files["northwest.es.md"], original);
    assert.match(body(files["northwest.en.md"]), /^Un pueblo/);
    assert.match(stdout, /the report on Northwest in/);
  });

  test("is told of in Spanish", async () => {
    const content = copyOf(backCatalogue);
    const answer = await importInto(content, html, "--month", "2021-09", "--region", "northwest", "--language", "es");
    assert.match(answer.stderr, /^No se escribió nada: ya existe issues\/2021-09\/northwest\.es\.md\..*bórrelo/);
  });

  test("needs a region and a month that are there", async () => {
    const content = copyOf(backCatalogue);
    const before = filesIn(content);
    for (const [args, wanted] of [
      [["--month", "2021-09", "--region", "northwst"], /no region “northwst”\. Did you mean northwest\? It has: northwest, /],
      [["--month", "2019-04", "--region", "northwest"], /no month 2019-04 to add a region to\..*npm run new -- 2019-04/],
      [["--region", "northwest"], /Say which month/],
    ] as const) {
      const answer = await importInto(content, html, ...args);
      assert.equal(answer.status, 2);
      assertKind(answer);
      assert.match(answer.stderr, wanted);
    }
    assert.deepEqual(filesIn(content), before);
  });
});

suite("the pictures of a document of Word", () => {
  const shown = png(4, 3);
  const media = {
    "word/media/image1.png": shown,
    "word/media/image2.emf": "made up",
    "word/media/image3.png": shown,
    "word/media/image4.png": shown.slice(0, 40),
  };

  test("come along, each once, of kinds that pages show, with their words", async () => {
    const content = copyOf("tests/fixtures/archives/smallest");
    const file = join(temporaryFolder(), "Mi Boletín (final).docx");
    const text = [
      paragraph("Texto inventado para una prueba.", picture(0, "Un puente [inventado]")),
      paragraph("", picture(0, "Otra vez")),
      paragraph("", picture(1, "Un dibujo de Windows")),
      paragraph("", picture(2, "")),
      paragraph("", picture(3, "Una imagen rota")),
    ];
    writeFileSync(file, await word(text.join(""), "", media));
    const { status, stderr, stdout } = await importInto(content, file, "--month", "2019-04");
    assert.equal(status, 0, stderr);
    const name = "images/mi-boletin-final-1.png";
    assert.deepEqual(Object.keys(month(content, "2019-04")), [name, "issue.md"]);
    assert.deepEqual(readFileSync(join(content, "issues/2019-04", name)), Buffer.from(shown));
    assert.equal(
      body(month(content, "2019-04")["issue.md"]),
      `Texto inventado para una prueba.![Un puente \\[inventado\\]](${name})\n\n![Otra vez](${name})\n\nUn dibujo de Windows\n\n![](${name})\n\nUna imagen rota\n`,
    );
    assert.match(stdout, /“Un dibujo de Windows”/);
    assert.match(stdout, /issues\/2019-04\/images\/mi-boletin-final-1\.png/);
    const checked = await answerOf(["check", "--content", content]);
    assert.match(checked.stderr, /issue\.md:\d+:\d+: The picture “images\/mi-boletin-final-1\.png” has no text for those/);
  });
});

suite("a wrong call writes nothing and is told in one line", () => {
  const content = copyOf(backCatalogue);
  const folder = temporaryFolder();
  const saved = (name: string, text: string | Uint8Array) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const html = page("headings-es.html");
  const untouched = filesIn(content);

  const calls: Readonly<Record<string, readonly [args: readonly string[], wanted: RegExp]>> = {
    "no file": [["--month", "2019-04"], /Say which page and which month/],
    "no such file": [[page("headings-ess.html"), "--month", "2019-04"], /There is no file .* Did you mean .*headings-es\.html\?/],
    "a folder": [[pages, "--month", "2019-04"], /is a folder/],
    "a PDF": [[saved("a.pdf", "x"), "--month", "2019-04"], /save it as \.docx or \.txt/],
    "an old document of Word": [[saved("a.doc", "x"), "--month", "2019-04"], /save it as \.docx or \.txt/],
    "another kind": [[saved("a.xlsx", "x"), "--month", "2019-04"], /takes files in \.html, \.htm, \.txt, \.docx/],
    "no month": [[html], /Say which month .*--month 2019-04|--month 2021-09/],
    "an impossible month": [[html, "--month", "2019-13"], /“2019-13” is not a month/],
    "a month in words": [[html, "--month", "april 2019"], /Did you mean 2019-04\?/],
    "a language that the archive does not have": [
      [html, "--month", "2019-04", "--language", "enn"],
      /no language “enn”\. Did you mean en\? It has: es, en/,
    ],
    "a month that is there": [[html, "--month", "2021-09"], /Nothing was written: 2021-09 is there already/],
    "an empty page": [[saved("empty.html", "<html><body><script>x()</script><hr></body></html>"), "--month", "2019-04"], /has no text/],
    "an empty text": [[saved("empty.txt", "\n \n"), "--month", "2019-04"], /has no text/],
    "what is no text": [[saved("picture.html", new Uint8Array([0x89, 0x50, 0, 0, 0xff])), "--month", "2019-04"], /is not text/],
    "a page that is too large": [[saved("large.html", `<p>${"made up ".repeat(700_000)}`), "--month", "2019-04"], /too large/],
    "a text that no archive would read": [[saved("long.txt", "made up ".repeat(200_000)), "--month", "2019-04"], /too large/],
    "a page that is nested without end": [[saved("deep.html", `${"<div>".repeat(5_000)}x`), "--month", "2019-04"], /too tangled/],
  };
  for (const [name, [args, wanted]] of Object.entries(calls)) {
    test(name, async () => {
      const answer = await answerOf(["import", ...args, "--content", content]);
      assert.equal(answer.status, 2, answer.stdout);
      assertKind(answer);
      assert.match(answer.stderr, wanted);
    });
  }

  test("and nothing was", () => assert.deepEqual(filesIn(content), untouched));
});

test("a text as large as an archive reads is imported, and read", async () => {
  const content = copyOf("tests/fixtures/archives/smallest");
  const file = join(temporaryFolder(), "long.txt");
  writeFileSync(file, `Texto inventado.\n\n${"made up ".repeat(31_000)}`);
  assert.equal((await importInto(content, file, "--month", "2019-04")).status, 0);
  assert.doesNotMatch((await answerOf(["check", "--content", content])).stderr, /too-large/);
  writeFileSync(file, "made up ".repeat(31_500));
  assert.match((await importInto(content, file, "--month", "2019-05")).stderr, /too large/);
});

suite("what is there stays as it is", () => {
  test("also where a month has one file only, or its folder is none", async () => {
    const content = copyOf(backCatalogue);
    mkdirSync(join(content, "issues/2019-04/images"), { recursive: true });
    writeFileSync(join(content, "issues/2019-04/images/a.png"), "made up");
    writeFileSync(join(content, "issues/2019-05"), "made up");
    for (const id of ["2019-04", "2019-05"]) {
      const answer = await importInto(content, page("headings-es.html"), "--month", id);
      assert.equal(answer.status, 2);
      assert.match(answer.stderr, new RegExp(`${id} is there already`));
    }
    assert.deepEqual(filesIn(join(content, "issues/2019-04")), ["images/a.png"]);
  });

  test("a folder that leads elsewhere is not followed", async () => {
    const [content, elsewhere] = [copyOf(backCatalogue), temporaryFolder()];
    symlinkSync(elsewhere, join(content, "issues/2019-04"));
    assert.equal((await importInto(content, page("headings-es.html"), "--month", "2019-04")).status, 2);
    assert.deepEqual(filesIn(elsewhere), []);
  });

  test("nor is a folder around it", async () => {
    const [content, elsewhere] = [copyOf("tests/fixtures/archives/no-issues"), temporaryFolder()];
    symlinkSync(elsewhere, join(content, "issues"));
    const answer = await importInto(content, page("headings-es.html"), "--month", "2019-04");
    assert.equal(answer.status, 2, answer.stdout);
    assert.match(answer.stderr, /symbolic link that leads out/);
    assert.deepEqual(filesIn(elsewhere), []);
  });

  test("where the machine does not let write, nothing is left", async () => {
    const content = copyOf("tests/fixtures/archives/no-issues");
    writeFileSync(join(content, "issues"), "a file where a folder is needed");
    const before = filesIn(content);
    const answer = await importInto(content, page("headings-es.html"), "--month", "2019-04");
    assert.equal(answer.status, 2, answer.stdout);
    assertKind(answer);
    assert.deepEqual(filesIn(content), before);
  });
});
