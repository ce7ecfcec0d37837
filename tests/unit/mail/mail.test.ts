import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parseDocument } from "htmlparser2";
import PostalMime from "postal-mime";
import { largest } from "../../../templates/mail/mail.ts";
import { append, type Changes, loaded, swap } from "../content/archive-on-disk.ts";
import { png } from "../content/png.ts";
import { septemberDraft, septemberMail } from "./mails.ts";
import { placeholders } from "./placeholders.ts";

/** What a reader sees of a text: not the signs that break placeholders. */
const visible = (text: string) => text.replaceAll("\u2060", "");

const issue = "issues/2021-09/issue.es.md";
const north = "issues/2021-09/north.es.md";
const subscribe = (unsubscribe: string): Changes => ({
  "site.yaml": append(`subscribe: {action: https://lists.example/, field: email, unsubscribe: "${unsubscribe}"}\n`),
});
const titled = (title: string) => ({ [issue]: swap("summary:", `title: ${JSON.stringify(title)}\nsummary:`) });

type Node = ReturnType<typeof parseDocument>["children"][number];

/** The names of all elements of some HTML, and of those that mail programs for Windows read in comments. */
function elementsIn(html: string): string[] {
  const names = (node: Node): string[] => [
    ...("attribs" in node ? [node.name] : []),
    ...("children" in node ? node.children.flatMap(names) : []),
  ];
  return parseDocument(html).children.flatMap(names);
}

describe("The HTML of a mail", () => {
  const { html } = septemberMail(loaded());

  test("is compiled whole, and loads and runs nothing", () => {
    assert.doesNotMatch(html, /<mj-|%(title|preheader|section-\d+)%/);
    assert.doesNotMatch(html, /<script|<link|<form|@import|url\(|javascript:/);
    assert.deepEqual(
      elementsIn(html).filter((name) => name === "img"),
      [],
    );
  });

  test("says its language, title and preheader, and suits dark screens", () => {
    assert.match(html, /<html lang="es"/);
    assert.match(html, /<title>septiembre de 2021 · Boletín inventado<\/title>/);
    assert.match(html, /<body[^>]*><div style="display:none;[^"]*">Un mes inventado\.<\/div>/);
    assert.match(html, /<meta name="color-scheme" content="light dark" ?\/><meta name="supported-color-schemes" content="light dark" ?\/>/);
    assert.match(html, /@media \(prefers-color-scheme: dark\)/);
    assert.match(html, /<meta name="robots" content="noindex" ?\/>/);
  });

  test("is laid out with tables that are none", () => {
    const tables = html.match(/<table\b[^>]*>/g) ?? [];
    assert.ok(tables.length > 3);
    for (const table of tables) assert.match(table, /role="presentation"/);
  });

  test("holds a hostile text as text", () => {
    const hostile = `"></title></mj-text><mj-raw><script>alert(1)</script></mj-raw> <img src=x onerror=alert(1)> %section-1% \\ \t\u2028 "'`;
    const archive = loaded({
      [issue]: swap("summary: Un mes inventado.", `title: ${JSON.stringify(hostile)}\nsummary: ${JSON.stringify(hostile)}`),
      [north]: swap("title: Altamar", `title: ${JSON.stringify(hostile)} #`),
      "authors.yaml": swap("name: Ana Ejemplo", `name: ${JSON.stringify(hostile)}`),
      "regions.yaml": swap("es: Norte", `es: ${JSON.stringify(hostile)}`),
    });
    const mail = septemberMail(archive);
    assert.deepEqual([...new Set(elementsIn(mail.html))].sort(), [...new Set(elementsIn(html))].sort());
    assert.match(mail.html, /<title>&quot;&gt;&lt;\/title&gt;&lt;\/mj-text&gt;&lt;mj-raw&gt;&lt;script&gt;/);
    assert.ok(visible(mail.text).includes("</mj-text><mj-raw><script>alert(1)</script></mj-raw>"));
  });

  test("gives pictures their address, alternative and a width that fits", () => {
    const picture = { "issues/2021-09/images/wide.png": png(4000, 10), "issues/2021-09/images/small.png": png(40, 10) };
    const { html: illustrated } = septemberMail(
      loaded({ ...picture, [issue]: append('\n![Un "punto" \\\\ inventado](images/wide.png) ![Otro](images/small.png)\n') }),
    );
    assert.match(
      illustrated,
      /<img src="https:\/\/boletin\.example\/2021\/09\/images\/wide\.png" alt="Un &quot;punto&quot; \\ inventado" width="552" /,
    );
    assert.match(illustrated, /alt="Otro" style="max-width:100%;height:auto;"/, "its words are not squeezed where pictures are not loaded");
  });
});

describe("A mail", () => {
  test("leads to the whole site by absolute addresses alone", () => {
    const { html, text } = septemberMail(loaded(subscribe("https://lists.example/leave?list=1&u=2")));
    const addresses = [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, address]) => address as string);
    assert.ok(addresses.length > 5);
    for (const address of addresses) assert.match(address, /^https:\/\/[a-z]/);
    assert.ok(addresses.includes("https://boletin.example/2021/09/norte/"));
    assert.match(text, /^https:\/\/boletin\.example\/2021\/09\/norte\/$/m);
  });

  test("is titled as the issue, and marked where that is not public", () => {
    assert.equal(septemberMail(loaded()).subject, "Boletín inventado, septiembre de 2021");
    const draft = septemberMail(loaded({ [issue]: swap("summary:", "draft: true\nsummary:") }, { drafts: true }));
    assert.equal(draft.subject, "[Borrador] Boletín inventado, septiembre de 2021");
    assert.match(draft.html, /class="notice"[^>]*>Borrador: este número aún no es público\./);
    assert.match(draft.text, /^! Borrador: este número aún no es público\.$/m);
  });

  test("tells of corrections and of its translation", () => {
    const archive = loaded({ [issue]: swap("summary:", "corrections: [{date: 2021-11-02, note: Una errata inventada.}]\nsummary:") });
    assert.match(septemberMail(archive).html, /<strong>Corregido el 2 de noviembre de 2021:<\/strong> Una errata inventada\./);
    const english = septemberMail(archive, "en");
    assert.match(english.html, /Machine translation\. Made with Traductor inventado\. <a href="https:\/\/boletin\.example\/2021\/09\/"/);
    assert.match(
      english.text.replace(/\n {2}/g, " "),
      /^! Machine translation\. Made with Traductor inventado\. Read the original in Spanish/m,
    );
  });

  test("shows the original where there is no translation, and says so", () => {
    const { html, text } = septemberMail(
      loaded({ "issues/2021-09/issue.en.md": null, "issues/2021-09/north.en.md": null, "pages/about.en.md": null }),
      "en",
    );
    assert.match(html, /This text has not been translated yet/);
    assert.match(html, /<div lang="es"><p[^>]*>Un texto inventado/);
    assert.match(text, /This text has not been translated yet/);
    assert.match(html, />https:\/\/boletin\.example\/2021\/09\/</, "the original is what is cited");
  });

  test("has the service's way to unsubscribe, if the site names one", () => {
    for (const way of ["{{ UnsubscribeURL }}", "{{ unsubscribe_url }}", "*|UNSUB|*"]) {
      const { html, text } = septemberMail(loaded(subscribe(way)));
      assert.ok(html.includes(`<a href="${way}"`), way);
      assert.ok(text.includes(`: ${way}\n`), way);
    }
    const { html, text } = septemberMail(loaded());
    assert.doesNotMatch(html + text, /baja|unsubscribe/i);
  });

  test("asks the service for nothing else, nor does its draft, whichever the service", async () => {
    const all = Object.values(placeholders)
      .flat()
      .filter((one) => !one.includes('"'));
    const written = `Inventado ${all.map((one) => `\`${one}\``).join(", ")}`;
    const titles = "{$email} %EMAIL% [email] $name !email ##name##";
    const archive = loaded({
      ...titled(titles),
      [north]: (text) => `${text}\n${written}\n`,
      "site.yaml": swap("es: Boletín inventado", `es: "${titles} Boletín inventado"`),
    });
    const { subject, html, text } = septemberMail(archive);
    const parsed = await PostalMime.parse(await septemberDraft(archive));
    const seen = [parsed.from?.name ?? "", parsed.subject ?? "", parsed.html ?? "", parsed.text ?? ""];
    for (const part of [subject, html, text, ...seen]) {
      assert.deepEqual(
        all.filter((one) => part.includes(one)),
        [],
      );
    }
    assert.ok(visible(text.replace(/\s+/g, " ")).includes(written), "it is all there");
    assert.ok(visible(seen[0] ?? "").startsWith(titles), seen[0]);
  });

  test("asks the service for nothing else than the way to unsubscribe", () => {
    const asked = "{{ .Subscriber.Email }} {% debug %} *|EMAIL|* x@TrackLink about:unsubscribe";
    const archive = loaded({
      ...titled(asked),
      ...subscribe("{{ UnsubscribeURL }}"),
      [north]: (text) => `${text}\n${asked} [link](https://example.org/{{x}})\n`,
    });
    const { subject, html, text } = septemberMail(archive);
    assert.doesNotMatch(subject, /\{\{|\{%|\*\||@TrackLink/);
    assert.match(html, /<a href="\{\{ UnsubscribeURL \}\}"/);
    assert.match(text, /\nDarse de baja: \{\{ UnsubscribeURL \}\}\n$/);
    for (const part of [html, text]) assert.deepEqual(part.match(/\{\{.*?\}\}|\{%|\*\||@TrackLink/g), ["{{ UnsubscribeURL }}"]);
  });
});

describe("An enormous mail", () => {
  const paragraph = `${"Palabras inventadas para una prueba. ".repeat(30)}\n\n`;
  const bytes = (text: string) => Buffer.byteLength(text);

  test("gives up the prose of its last reports, and leads to the whole", () => {
    const { html, text } = septemberMail(
      loaded({
        [issue]: append(`\n${paragraph.repeat(20)}`),
        [north]: append(`\nPrimero del norte.\n\n${paragraph.repeat(40)}`),
        "issues/2021-09/south.es.md": `Primero del sur.\n\n${paragraph.repeat(40)}`,
      }),
    );
    assert.ok(bytes(html) <= largest, String(bytes(html)));
    assert.ok(bytes(html) > largest / 2, "no more is given up than has to be");
    assert.match(html, /Este correo está abreviado/);
    assert.match(html, /Primero del sur\.<\/p>\s*<p[^>]*><a href="https:\/\/boletin\.example\/2021\/09\/sur\/"[^>]*>Seguir leyendo: Sur/);
    assert.doesNotMatch(html, /Seguir leyendo: Norte/);
    assert.ok(bytes(text) > largest, "the plain text holds all");
  });

  test("is never too large, whatever is", () => {
    const regions = Array.from({ length: 400 }, (_, n) => `- id: made-up-${n}\n  name: Región inventada número ${n}\n  places: []\n`).join(
      "",
    );
    const long = "inventado ".repeat(199).trim();
    const archive = loaded({
      "site.yaml": (text) => text.replace(/title: .*/, `title: {es: ${long}, en: Invented}\nslug: made-up`),
      "authors.yaml": (text) => text.replace("name: Ana Ejemplo", `slug: ana, name: ${long}`),
      "regions.yaml": append(regions),
      [issue]: (text) => text.replace("summary:", `title: ${long}\nsummary:`) + paragraph.repeat(200),
      [north]: append(`\n${`${"x".repeat(1999)} `.repeat(100)}`),
      ...Object.fromEntries(Array.from({ length: 400 }, (_, n) => [`issues/2021-09/made-up-${n}.es.md`, paragraph])),
    });
    const { html } = septemberMail(archive);
    assert.ok(bytes(html) <= largest, String(bytes(html)));
    assert.match(html, /Leer el número completo/);
  });
});

describe("A draft of a mail", () => {
  test("is read by others as it was meant", async () => {
    const archive = loaded(subscribe("*|UNSUB|*"));
    const { subject, html, text } = septemberMail(archive);
    const read = await PostalMime.parse(await septemberDraft(archive));
    assert.equal(read.subject, subject);
    assert.equal(read.html?.trim(), html.trim());
    assert.equal(read.text?.trim(), text.trim());
    assert.deepEqual(read.from, { name: "Boletín inventado", address: "newsletter@example.invalid" });
    assert.equal(read.to, undefined);
    // Midnight where the archive is, which had summer time then.
    assert.equal(read.headers.find(({ key }) => key === "date")?.value, "Tue, 05 Oct 2021 00:00:00 -0500");
    assert.equal(read.date, "2021-10-05T05:00:00.000Z");
    assert.equal(read.messageId, "<2021-09.es@boletin.example>");
    assert.equal(read.headers.find(({ key }) => key === "x-unsent")?.value, "1");
  });

  test("is the same each time, and has lines that every server takes", async () => {
    const [one, two] = [await septemberDraft(loaded()), await septemberDraft(loaded())];
    assert.equal(one, two);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
    assert.match(one, /^[\x00-\x7f]*$/);
    for (const line of one.split("\r\n")) assert.ok(line.length <= 998 && !line.includes("\n"), line);
  });

  test("has no header or part that a text could bring in", async () => {
    const [, boundary = ""] = /boundary="([^"]+)"/.exec(await septemberDraft(loaded())) ?? [];
    const archive = loaded({
      ...titled("Made up\r\nBcc: stranger@example.org\r\n\r\nBody"),
      [issue]: (text) =>
        `${text.replace("summary:", 'title: "Made up\\r\\nBcc: stranger@example.org"\nsummary:')}\n\n--${boundary}\nContent-Type: text/html\n\n<script>\n`,
    });
    const draft = await septemberDraft(archive);
    const read = await PostalMime.parse(draft);
    assert.equal(read.bcc, undefined);
    assert.match(read.subject ?? "", /Made up Bcc: stranger@example\.org/);
    assert.equal(draft.split("\r\n").filter((line) => /^Content-Type: text\//.test(line)).length, 2);
    assert.ok(read.text?.includes(`--${boundary}`));
  });
});
