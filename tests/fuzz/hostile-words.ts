import { append, type Changes } from "../unit/content/archive-on-disk.ts";

/** Words with which one would break out of each kind of file that is written of them. */
export const hostile: Readonly<Record<string, string>> = {
  "an element": `</title></script></textarea>--></style><script>alert(1)</script><img src=//evil.example/x onerror=alert(1)>`,
  "an attribute": `" onmouseover="alert(1)" x='y' onfocus='alert(1)' autofocus`,
  "character data": "]]><script>alert(1)</script><![CDATA[",
  entities: "&lt;script&gt;alert(1)&lt;/script&gt; &#60;img src=x onerror=alert(1)&#62;",
  lines: "a\nER  - \nTY  - JOUR\nX-Header: 1\r\n\r\nBcc: a@evil.example",
  "an entry of BibTeX": "}, note = {\\input{/etc/passwd}}}\n@article{evil, title = {x}",
  "a formula": '=HYPERLINK("//evil.example")',
  "a formula further on": "a;=1+1,\t@SUM(1)\n+1",
  "a template": "{{ 7*7 }}{% include 'x' %}$\u007B7*7}<%= 7 %>*|EMAIL|* %section-1% @TrackLink",
  "markup of typesetting": '#read("/etc/passwd") $x$ \\u{41} @x <y> *b* _i_ `c`',
  "what JSON ends with": `\\"},{"a":"</script>\u2028\u2029`,
  "an address": "javascript:alert(1)",
};

/** The made-up archive with some words in each of its fields and texts. */
export function withWords(words: string): Changes {
  const quoted = JSON.stringify(words);
  return {
    "site.yaml": (text) =>
      text.replace(/\{es: [^{}]*\}/g, `{es: ${quoted}, en: ${quoted}}`).replace("Editorial inventada", () => quoted) +
      `slug: made-up\nlicence: ${quoted}\n`,
    "topics.yaml": append(`- {id: hostile, slug: hostile, name: ${quoted}}\n`),
    "partners.yaml": append(`- {id: hostile, slug: hostile, kind: ngo, name: ${quoted}}\n`),
    "authors.yaml": append(`- {id: hostile, slug: hostile, name: ${quoted}, bio: ${quoted}}\n`),
    "synonyms.yaml": `- [inventado, ${JSON.stringify(`x ${words}`.slice(0, 60))}]\n`,
    "regions.yaml": append(`    - {code: XA-EVI, slug: hostile, name: ${quoted}}\n`),
    "pages/hostile.es.md": `---\ntitle: ${quoted}\nslug: hostile\n---\n${words}\n`,
    "pages/hostile.en.md": `---\ntitle: ${quoted}\nslug: hostile\n---\n${words}\n`,
    "issues/2021-10/issue.es.md": `---\ntitle: ${quoted}\nsummary: ${quoted}\nauthors: [hostile]\npublished: 2021-11-05\ncorrections: [{date: 2021-12-01, note: ${quoted}}]\n---\n${words}\n\n## ${words}\n\n${words}\n`,
    "issues/2021-10/issue.en.md": `---\ntitle: ${quoted}\ntranslation: {method: reviewed, tool: ${quoted}, translator: ${quoted}, reviewer: ${quoted}}\n---\n${words}\n`,
    "issues/2021-10/south.es.md": `---\nactions: [{id: hostile, title: ${quoted}, place: XA-EVI, municipality: ${quoted}, partners: [hostile], topics: [hostile]}]\n---\n- ${words}\n\n| ${words.replaceAll("|", "")} |\n|-|\n| x |\n\n![${words.replace(/[[\]\n\r]/g, " ")}](../2021-09/images/puente.png "${words}")\n`,
  };
}
