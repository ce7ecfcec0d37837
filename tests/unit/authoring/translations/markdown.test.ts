import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import MarkdownIt from "markdown-it";
import { readBody, writeBody } from "../../../../src/authoring/translations/draft/body.ts";
import { hasWords, markUp, readMarkedUp } from "../../../../src/authoring/translations/draft/marked-up.ts";
import { markdown } from "../../../../src/markdown/parse.ts";
import { mapInlines, plainOf, type SourceInline } from "../../../../src/markdown/tree.ts";
import { Random } from "../../../fuzz/random.ts";
import { upper } from "../../../site/translation-server.ts";
import { madeUpText, nastyText } from "./made-up-text.ts";

/** Finds HTML that is shown as text, and one name. */
function named(text: string): SourceInline[] {
  return text.split(/(Altamar|<[^<>]*>)/).map((part, n) => ({ kind: n % 2 === 1 ? "name" : "text", text: part }) as const);
}

/** A text by way of a service that does something to each line. */
function translated(text: string, line: (line: string) => string): string | null {
  return writeBody(readBody(text, named), (pieces) => (hasWords(pieces) ? readMarkedUp(line(markUp(pieces)), pieces) : pieces));
}

describe("A text in other words is the same Markdown:", () => {
  test("everything that Markdown has", () => {
    const text = translated(madeUpText, upper);
    assert.match(text ?? "", /^# TÍTULO CON \*ÉNFASIS \*\*ANIDADO\*\*\* \{#mi-id\}$/m);
    assert.match(text ?? "", /\[UN \*\*ENLACE\*\* FUERTE\]\(\.\.\/2021-05\/issue\.es\.md#panorama "un título"\)/);
    assert.match(text ?? "", /`código \| <x>`, \\<b>HTML\\<\/b> Y <https:\/\/example\.org\/a\?b=1&c=2>/);
    assert.match(text ?? "", /OTRA LÍNEA\\\nTRAS UN CORTE Y OTRA\. !\[Un puente\]\(images\/puente\.png "Foto"\)/);
    assert.match(text ?? "", /Altamar Y ~~TACHADO~~ <ana@example\.org>/);
    assert.match(text ?? "", /^> {3}\| A \\\| X \| \*\*B\*\* \|\n> {3}\|:--\|--:\|\n> {3}\| \*C\* \| `d\\\|e` \|$/m);
    assert.match(text ?? "", /^ENCABEZADO CON DOS LÍNEAS\n===$/m);
    assert.match(text ?? "", /^7\) SIETE\n8\) OCHO\n\n {3}OTRO PÁRRAFO$/m);
    assert.match(text ?? "", /^1986\\\. UN AÑO\. \*A\*B_C_D \\\*NO\\\*/m);
    assert.match(text ?? "", /^ {4}código\n {4}sin tocar\n\n```js\nlet a = "<hola>";\n```$/m);
    assert.match(text ?? "", /^## FIN DE C \\#$/m);
  });

  test("comments, breaks, raised and lowered words, of which comments are sent to no service", () => {
    const sent: string[] = [];
    const text = [
      "<!-- uno *secreto*\n\nde dos párrafos -->\n",
      "## Km<sup>2</sup> <!-- secreto --> de lago {#lago}\n",
      "Un río<br>y CO<sub>2</sub> <!-- secreto\nen dos líneas --> aquí,\n<!-- secreto --> allí.\n",
      "| a<br>b | 10<sup>*n*</sup> <!-- secreto --> |\n|---|---|\n| c | d |\n",
      "<!-- secreto\n--> Fin.\n",
    ].join("\n");
    const written = translated(text, (line) => {
      sent.push(line);
      return upper(line);
    });
    assert.equal(
      written,
      [
        "<!-- uno *secreto*\n\nde dos párrafos -->\n",
        "## KM<sup>2</sup> <!-- secreto -->DE LAGO {#lago}\n",
        "UN RÍO<br>Y CO<sub>2</sub> <!-- secreto en dos líneas -->AQUÍ, <!-- secreto -->ALLÍ.\n",
        "| A<br>B | 10<sup>*N*</sup><!-- secreto --> |\n|---|---|\n| C | D |\n",
        "<!-- secreto\n--> FIN.\n",
      ].join("\n"),
    );
    assert.ok(sent.length > 4 && !sent.some((line) => line.includes("secreto")));
  });

  test("with the line ends of Windows", () => {
    assert.equal(translated(madeUpText.replaceAll("\n", "\r\n"), upper), translated(madeUpText, upper));
  });

  test("very many lines, names and marks, and very deep ones", () => {
    const texts = [
      "\n".repeat(130_000),
      "Altamar y ".repeat(8_000),
      `${"*_".repeat(1_000)}uno${"_*".repeat(1_000)}`,
      "# a\n".repeat(3_000),
      "`".repeat(3_000),
    ];
    for (const text of texts) assert.notEqual(translated(`${text}\nFin.\n`, upper), undefined, text.slice(0, 10));
    assert.match(translated(`${texts[0]}Fin.`, upper) ?? "", /FIN\.$/);
  });

  test("every text of the back catalogue", () => {
    const root = join(import.meta.dirname, "../../../fixtures/archives/back-catalogue");
    const files = globSync("{issues,pages}/**/*.md", { cwd: root });
    assert.ok(files.length > 50);
    for (const file of files) {
      const [, body = ""] = /^---\n[\s\S]*?\n---\n([\s\S]*)$/.exec(readFileSync(join(root, file), "utf8")) ?? [];
      assert.notEqual(translated(body, upper), null, file);
      assert.equal(
        translated(body, (line) => line),
        body,
        file,
      );
    }
  });
});

/** The library's own: that of the program makes HTML with gaps. */
const { renderer } = new MarkdownIt();
renderer.rules.comment = () => "";

describe("A text in the same words is read the same:", () => {
  const root = join(import.meta.dirname, "../../../..");
  const files = globSync("tests/fixtures/archives/*/{issues,pages}/**/*.md", { cwd: root });
  const texts = files.map((file) => [file, readFileSync(join(root, file), "utf8").replace(/^---\r?\n[\s\S]*?\n---\r?\n/, "")] as const);
  const same = (text: string) => translated(text, (line) => line);

  test("every text of the archives", () => {
    assert.ok(files.some((file) => file.includes("worked-example")) && files.length > 100, String(files.length));
    for (const [file, text] of texts) assert.equal(html(same(text) ?? ""), html(text), file);
  });

  test("everything that Markdown has, block by block, line by line and at once", () => {
    const parts = [madeUpText, ...madeUpText.split(/\n\n(?=\S)/), ...madeUpText.split("\n"), nastyText, ...nastyText.split("\n")];
    for (const text of parts) assert.equal(html(same(text) ?? "refused"), html(text), text);
  });

  test("Markdown's signs in any order", () => {
    const signs = [
      ..."*_`[]()!\\<>&|~.«é",
      "**",
      "``",
      "](x.md)",
      "![",
      "\n",
      "\n\n",
      "    ",
      "- ",
      "1. ",
      "# ",
      "> ",
      "~~",
      "&lt;",
      "<b>",
    ];
    const more = ["a", "b c", " ", "😀", "---", "===", "\n|a|b|\n|-|-|\n|", "```\n", "<http://e.x>", '"', "\u05d0"];
    const random = new Random(5);
    const refused: string[] = [];
    for (let n = 0; n < 1500; n++) {
      const text = Array.from({ length: 3 + random.below(14) }, () => random.pick([...signs, ...more])).join("");
      const own = same(text);
      if (own === null) refused.push(text);
      else assert.equal(html(own), html(text), JSON.stringify(text));
    }
    // What no hand can write again is refused, and rare.
    assert.ok(refused.length < 3, JSON.stringify(refused));
  });

  /** As it is shown, but for white space and for marks in the alternatives of pictures, which nobody sees. */
  function html(text: string): string {
    const shown = renderer.render(markdown.parse(text.replaceAll("\r\n", "\n"), {}), markdown.options, {});
    return shown.replace(/ alt="[^"]*"/g, "").replace(/(<pre>[\s\S]*?<\/pre>)|\s+/g, (_all, code?: string) => code ?? "");
  }
});

describe("Signs that a service puts in are no Markdown:", () => {
  const nasty = [
    ..."*_`[]()<>~|\\!#&{}-+=>",
    "**x**",
    "[x](javascript:alert(1))",
    "![x](y.png)",
    "{#otro}",
    "x {#otro}",
    "# x",
    "- x",
    "1. x",
    "> x",
    "```",
    "---",
    "a | b",
    "x\n\n# y",
    "&lt;b&gt",
    "~~x~~",
    "x\\",
    "x!",
    "https://example.org",
    "<https://example.org",
    "[x]: /y",
    "\tx",
    "    x",
  ];
  const places = [
    "un texto\n",
    "# un texto\n",
    "## un texto {#a}\n",
    "un texto\n===\n",
    "- un texto\n",
    "> un texto\n",
    "| un texto | b |\n|--|--|\n| c | d |\n",
    "**un texto**\n",
    "[un texto](a.md)\n",
    "a un texto [b](c.md)\n",
    "un texto\\\notro\n",
    "*un **texto***\n",
  ];
  for (const signs of nasty) {
    test(JSON.stringify(signs), () => {
      for (const place of places) {
        for (const line of [(text: string) => text.replace("un", signs), (text: string) => text.replace("texto", signs)]) {
          const read = (text: string) => readBody(text, (words) => [{ kind: "text", text: words }]);
          const [before, after] = [read(place), translated(place, (text) => line(text).replaceAll("<h", "&lt;h"))];
          if (after === null) continue;
          const [was, is] = [before, read(after)].map(({ tokens, runs }) => ({
            blocks: tokens.map(({ type, tag }) => type + tag),
            lines: runs.flatMap((run) => (run.kind === "row" ? run.cells : [run.inlines])).map((pieces) => shape(pieces)),
            chosen: runs.map((run) => (run.kind === "lines" ? run.heading?.chosen : null)),
          }));
          assert.deepEqual(is, was, JSON.stringify([place, after]));
        }
      }
    });
  }

  /** What is in a line, but for its words. */
  function shape(pieces: readonly SourceInline[]): unknown {
    return mapInlines(pieces, (piece) => (piece.kind === "text" ? [] : [piece]));
  }

  test("and all of them can be written", () => {
    const failed = nasty.flatMap((signs) =>
      places
        .flatMap((place) => ["un", "texto"].map((word) => [word, place] as const))
        .filter(
          ([word, place]) => translated(place, (text) => text.replace(word, `${signs} y ${signs}`).replaceAll("<h", "&lt;h")) === null,
        )
        .map((where) => [signs, ...where]),
    );
    assert.deepEqual(failed, []);
  });
});

describe("The answer of a service is taken only with every tag in its place:", () => {
  const [run] = readBody("Hoy [el **puente**](a.md) de Altamar abrió.\\\nFin de `x`.\n", named).runs;
  const pieces = (run as { inlines: readonly SourceInline[] }).inlines;
  const sent = markUp(pieces);
  const broken: Readonly<Record<string, (line: string) => string>> = {
    "a tag is lost": (line) => line.replace("</g>", ""),
    "a tag comes twice": (line) => `${line} <x id="3"></x>`,
    "a tag has another number": (line) => line.replace('id="3"', 'id="9"'),
    "a tag is of another kind": (line) => line.replace('<x id="3"', '<g id="3"').replace("Altamar</x>", "Altamar</g>"),
    "a tag stands in another": (line) => line.replace('<x id="3" translate="no">Altamar</x>', "").replace("el ", 'el <x id="3"></x>'),
    "tags cross": (line) => line.replace("</g></g>", "</g>").replace("Altamar</x>", "Altamar</x></g>"),
    "a script is put in": (line) => `${line}<script>alert(1)</script>`,
    "a script is put in by entities": (line) => `${line}&lt;script&gt;`,
    "a link has no words": (line) => line.replace(/el <g id="2">puente<\/g>/, '<g id="2"></g>'),
    "the end of a line is pushed to the front": (line) => `<x id="4"></x>${line.replace(/<x id="4"[^>]*><\/x>/, "")}`,
    "there is nothing": () => "",
    "it is far too long": (line) => line + " y otra vez".repeat(200),
  };
  test("what is sent", () => {
    assert.equal(
      sent,
      'Hoy <g id="1">el <g id="2">puente</g></g> de <x id="3" translate="no">Altamar</x> abrió. <x id="4" translate="no"></x> Fin de <x id="5" translate="no">x</x>.',
    );
    assert.deepEqual(readMarkedUp(sent, pieces), pieces);
  });
  for (const [what, line] of Object.entries(broken)) {
    test(`${what}: refused`, () => {
      assert.notEqual(line(sent), sent);
      assert.equal(readMarkedUp(line(sent), pieces), null);
    });
  }

  const sound: Readonly<Record<string, (line: string) => string>> = {
    "spaces are lost around tags": (line) => line.replaceAll(" <", "<").replaceAll("> ", ">"),
    "tags are written in another way": (line) =>
      line.replaceAll('"', "'").replaceAll("></x>", "/>").replaceAll("<g ", "<G  ").replaceAll("</g>", "</G>"),
    "what stood in a tag was changed": (line) => line.replace(">Altamar<", ">Upper sea<").replace(">x<", "> <"),
    "a full stop is put behind the words of a link": (line) => line.replace("puente</g>", "puente.</g>"),
    "letters come as entities": (line) => line.replace("ó", "&oacute;").replace("Hoy", "&#72;o&#x79;"),
    "signs are put in that nobody sees": (line) => line.replace("Hoy", "\u202EHo\u0007y\u2060"),
  };
  for (const [what, line] of Object.entries(sound)) {
    test(`${what}: mended`, () => {
      assert.notEqual(line(sent), sent);
      assert.deepEqual(readMarkedUp(line(sent), pieces), pieces);
    });
  }

  test("a full stop is put behind a title: mended, but an abbreviation keeps its own", () => {
    const titles = {
      Título: ["Title.", "Title"],
      "EE. UU. y más": ["the U.S.", "the U.S."],
      "Fin.": ["End.", "End."],
      "¿Qué?": ["What?", "What?"],
    };
    for (const [title, [answer = "", suggestion]] of Object.entries(titles))
      assert.equal(plainOf(readMarkedUp(answer, [{ kind: "text", text: title }]) ?? []), suggestion);
  });

  test("signs that only look like a tag are words", () => {
    const words: SourceInline[] = [{ kind: "text", text: "Si a < b y c > d" }];
    assert.deepEqual(readMarkedUp("If a < b and c > d", words), [{ kind: "text", text: "If a < b and c > d" }]);
  });

  test("tags may change places, as words do", () => {
    const answer = 'In <x id="3"/> opened <g id="1">the <g id="2">bridge</g></g> today. <x id="4"/> End of <x id="5"/>.';
    const text = writeBody(readBody("Hoy [el **puente**](a.md) de Altamar abrió.\\\nFin de `x`.\n", named), (line) =>
      readMarkedUp(answer, line),
    );
    assert.equal(text, "In Altamar opened [the **bridge**](a.md) today.\\\nEnd of `x`.\n");
  });
});
