import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Language } from "../../../src/domain/language.ts";
import { append, type Changes, loaded, problemsOf, swap } from "./archive-on-disk.ts";
import { png } from "./png.ts";
import { sampleImages } from "./sample-images.ts";

const september = "issues/2021-09/issue.es.md";
const inEnglish = "issues/2021-09/issue.en.md";

const issueText = (changes: Changes, language: Language) => loaded(changes).issues[1]?.text[language];
const reportText = (changes: Changes, language: Language) => loaded(changes).issues[1]?.reports[0]?.text[language];
const ids = (text: { headings: readonly { id: string }[] } | undefined) => text?.headings.map(({ id }) => id);
const hrefs = (html: string | undefined) => [...(html ?? "").matchAll(/ href="([^"]*)"/g)].map(([, href]) => href);

describe("The ids of headings", () => {
  test("are made of their words, in a report after its region's slug", () => {
    assert.deepEqual(ids(issueText({}, "es")), ["panorama"]);
    assert.deepEqual(ids(reportText({ "issues/2021-09/north.es.md": append("\n## Panorama\n") }, "es")), ["norte-panorama"]);
    assert.deepEqual(ids(reportText({ "issues/2021-09/north.en.md": append("\n## Overview\n") }, "en")), ["north-overview"]);
  });

  test("are kept apart in a text", () => {
    const changes = { [september]: append("\n## Panorama\n\n## ¡Panorama!\n\n## ¿…?\n") };
    assert.deepEqual(ids(issueText(changes, "es")), ["panorama", "panorama-2", "panorama-3", "section"]);
  });

  test("are kept apart from actions and from the page's regional sections", () => {
    const changes = { [september]: append("\n## Norte\n\n## Altamar water\n") };
    assert.deepEqual(ids(issueText(changes, "es")), ["panorama", "norte-2", "altamar-water-2"]);
  });

  test("are kept apart from the actions of their own report, unless they are chosen to be their anchors", () => {
    const changes = {
      "issues/2021-09/north.es.md": (text: string) => `${text.replace("altamar-water", "norte-agua")}\n## Agua\n`,
      "issues/2021-09/north.en.md": null,
    };
    assert.deepEqual(ids(reportText(changes, "es")), ["norte-agua-2"]);
  });

  test("that are chosen stay as they are, and others make way, whichever comes first", () => {
    const changes = { [september]: append("\n## Otro {#panorama}\n\n## Tercero {#tres}\n") };
    assert.deepEqual(ids(issueText(changes, "es")), ["panorama-2", "panorama", "tres"]);
  });

  test("may be those of the report's own actions, which makes the heading the action's anchor", () => {
    const changes = { "issues/2021-09/north.es.md": append("\n## El acuerdo {#altamar-water}\n") };
    assert.deepEqual(ids(reportText(changes, "es")), ["altamar-water"]);
  });

  test("are kept apart on a page that shows a translation and an original together", () => {
    const changes = {
      [inEnglish]: append("\n## Agreements {#agreements}\n"),
      "issues/2021-09/north.en.md": null,
      "issues/2021-09/north.es.md": append("\n## Acuerdos {#agreements}\n"),
    };
    // To refuse such an archive would keep them apart, too.
    if (problemsOf(changes).some(({ code }) => code === "duplicate-id")) return;
    const [, issue] = loaded(changes).issues;
    const onPage = [issue?.text.en, issue?.reports[0]?.text.en].flatMap((text) => ids(text) ?? []);
    assert.deepEqual([...new Set(onPage)], onPage);
  });
});

describe("A link leads to the reader's own language", () => {
  const written = {
    "by the file of the original": "../2021-10/south.es.md",
    "by its address": "/2021/10/sur/",
    "by its address without the last slash": "/2021/10/sur",
    "by its address in another language": "/en/2021/10/south/",
    "by its whole address": "https://boletin.example/2021/10/sur/",
  };
  for (const [name, target] of Object.entries(written)) {
    test(name, () => {
      const changes = { [september]: append(`\n[x](${target})\n`), [inEnglish]: append(`\n[x](${target})\n`) };
      const { es, en } = loaded(changes).issues[1]?.text ?? {};
      assert.deepEqual([hrefs(es?.html), hrefs(en?.html)], [["/2021/10/sur/"], ["/en/2021/10/south/"]]);
    });
  }

  test("with what it asks the page for", () => {
    const changes = { [september]: append("\n[x](/2021/10/sur/?x=1)\n"), [inEnglish]: append("\n[x](/2021/10/sur/?x=1)\n") };
    const { es, en } = loaded(changes).issues[1]?.text ?? {};
    assert.deepEqual([hrefs(es?.html), hrefs(en?.html)], [["/2021/10/sur/?x=1"], ["/en/2021/10/south/?x=1"]]);
  });

  test("from a text that is not translated", () => {
    const changes = { "issues/2021-10/south.es.md": append("\n[x](../2021-09/issue.es.md)\n") };
    const { es, en } = loaded(changes).issues[0]?.reports[0]?.text ?? {};
    assert.deepEqual([hrefs(es?.html), hrefs(en?.html)], [["/2021/09/"], ["/en/2021/09/"]]);
  });

  test("by an alias", () => {
    const changes = { "issues/2021-10/issue.es.md": swap("number:", "aliases: [/viejo]\nnumber:"), [inEnglish]: append("\n[x](/viejo)\n") };
    assert.deepEqual(hrefs(issueText(changes, "en")?.html), ["/en/2021/10/"]);
  });

  for (const target of ["/regiones/sur/", "/archivo-inventado/regiones/sur/", "https://host.example/archivo-inventado/regiones/sur/"]) {
    test(`with the path of the site's URL, written as ${target}`, () => {
      const changes = {
        "site.yaml": swap("https://boletin.example/", "https://host.example/archivo-inventado/"),
        [september]: append(`\n[x](${target})\n`),
      };
      assert.deepEqual(hrefs(issueText(changes, "es")?.html), ["/archivo-inventado/regiones/sur/"]);
    });
  }

  test("and elsewhere as it is written, percent-encoded where it has to be", () => {
    const changes = { [september]: append("\n[x](https://example.org/año?a=1&b=2#c) [y](mailto:nobody@example.org)\n") };
    assert.deepEqual(hrefs(issueText(changes, "es")?.html), ["https://example.org/a%C3%B1o?a=1&amp;b=2#c", "mailto:nobody@example.org"]);
  });
});

describe("An anchor leads to the same spot in the reader's language:", () => {
  const headings = { [september]: append("\n## Acuerdos\n"), [inEnglish]: append("\n## Agreements\n") };
  const fromOctober = (target: string, changes: Changes) => {
    const { es, en } = loaded({ ...changes, "issues/2021-10/issue.es.md": append(`\n[x](${target})\n`) }).issues[0]?.text ?? {};
    return [...hrefs(es?.html), ...hrefs(en?.html)];
  };

  test("a heading by its place in texts of as many headings", () => {
    assert.deepEqual(fromOctober("../2021-09/issue.es.md#acuerdos", headings), ["/2021/09/#acuerdos", "/en/2021/09/#agreements"]);
  });

  test("a heading that is named in the other language", () => {
    assert.deepEqual(fromOctober("../2021-09/issue.en.md#agreements", headings), ["/2021/09/#acuerdos", "/en/2021/09/#agreements"]);
  });

  test("a heading of a chosen id, wherever it stands", () => {
    const changes = {
      [september]: append("\n## Acuerdos {#a}\n"),
      [inEnglish]: (text: string) => text.replace("## Overview", "## Agreements {#a}\n\n## More\n\n## Overview"),
    };
    assert.deepEqual(fromOctober("/2021/09/#a", changes), ["/2021/09/#a", "/en/2021/09/#a"]);
  });

  test("the whole page, where the translation has other headings", () => {
    const changes = { [september]: append("\n## Acuerdos\n") };
    assert.deepEqual(fromOctober("/2021/09/#acuerdos", changes), ["/2021/09/#acuerdos", "/en/2021/09/"]);
  });

  test("an action", () => {
    assert.deepEqual(fromOctober("../2021-09/north.es.md#altamar-water", {}), [
      "/2021/09/norte/#altamar-water",
      "/en/2021/09/north/#altamar-water",
    ]);
  });

  test("a region's section", () => {
    assert.deepEqual(fromOctober("/2021/09/#norte", {}), ["/2021/09/#norte", "/en/2021/09/#north"]);
  });

  test("a heading of a report, with its region or without", () => {
    const changes = { "issues/2021-09/north.es.md": append("\n## Río\n"), "issues/2021-09/north.en.md": append("\n## River\n") };
    const expected = ["/2021/09/norte/#norte-rio", "/en/2021/09/north/#north-river"];
    assert.deepEqual(fromOctober("../2021-09/north.es.md#rio", changes), expected);
    assert.deepEqual(fromOctober("../2021-09/north.es.md#norte-rio", changes), expected);
  });

  test("on the same page", () => {
    const changes = { [september]: append("\n[x](#panorama)\n"), [inEnglish]: append("\n[x](#overview)\n") };
    assert.deepEqual([hrefs(issueText(changes, "es")?.html), hrefs(issueText(changes, "en")?.html)], [["#panorama"], ["#overview"]]);
  });

  test("of letters beyond ASCII, percent-encoded", () => {
    const changes = { [september]: append("\n## 水\n\n[x](#水)\n") };
    assert.deepEqual(hrefs(issueText(changes, "es")?.html), ["#%E6%B0%B4"]);
  });
});

describe("A picture", () => {
  test("is shown in the size of its file, from where it is published", () => {
    const text = issueText({ [september]: append("\n![Un puente inventado](images/puente.png)\n") }, "es");
    assert.match(text?.html ?? "", /<img src="\/2021\/09\/images\/puente\.png" alt="Un puente inventado" width="40" height="30"/);
  });

  test("has the size that it is shown in where its camera was held on its side", () => {
    const picture = sampleImages["plain.jpg"];
    const [start, end] = [Buffer.from("ffd8ffe10022", "hex"), picture.subarray(2)];
    const sideways = Buffer.from("Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0", "latin1");
    const bytes = Buffer.concat([start, sideways, end]);
    const changes = { "issues/2021-09/images/foto.jpg": bytes, [september]: append("\n![Inventada](images/foto.jpg)\n") };
    assert.match(issueText(changes, "es")?.html ?? "", /foto\.jpg" alt="Inventada" width="12" height="16"/);
  });

  test("may stand in another month's folder or in that of the pages", () => {
    const changes = {
      "pages/images/mapa de año.png": png(7, 5),
      "pages/about.es.md": append("\n![Inventada](<images/mapa de año.png>)\n![Inventada](../issues/2021-09/images/puente.png)\n"),
    };
    const html = loaded(changes).infoPages[0]?.text.es.html ?? "";
    assert.match(html, /<img src="\/images\/mapa%20de%20a%C3%B1o\.png" alt="Inventada" width="7" height="5"/);
    assert.match(html, /<img src="\/2021\/09\/images\/puente\.png"/);
  });

  test("can be linked", () => {
    assert.deepEqual(hrefs(issueText({ [september]: append("\n[x](images/puente.png)\n") }, "es")?.html), ["/2021/09/images/puente.png"]);
  });

  test("is listed with what it takes to copy it", () => {
    assert.deepEqual(loaded().images, [
      { file: "issues/2021-09/images/puente.png", address: "/2021/09/images/puente.png", width: 40, height: 30 },
    ]);
  });
});

test("A text knows how many words it has", () => assert.equal(issueText({}, "es")?.words, 6 + 1 + 6));

describe("A text that holds comments alone says nothing:", () => {
  const note = "<!-- Por escribir. -->\n\n<!--\nPara Ana\n-->\n";

  test("a translation of that kind leaves readers the original", () => {
    const [, issue] = loaded({ "issues/2021-09/issue.en.md": (text) => text.replace(/\n---\n[\s\S]*/, `\n---\n${note}`) }).issues;
    assert.deepEqual([issue?.text.en.language, issue?.summary.en.language], ["es", "en"]);
    assert.notEqual(issue?.text.en.html, "");
  });

  test("a report of that kind is not written", () => {
    const codes = problemsOf({ "issues/2021-10/north.es.md": note }).map(({ code, at }) => `${code} ${at.file}`);
    assert.deepEqual(codes, ["unwritten-report issues/2021-10/north.es.md"]);
  });

  test("but not one with words before, between or behind them", () => {
    for (const text of [`${note}\nUno.`, `Uno.\n\n${note}`, "<!-- a --> Uno. <!-- b -->"])
      assert.deepEqual(problemsOf({ "issues/2021-10/north.es.md": text }), [], text);
  });
});
