import { append, swap } from "../archive-on-disk.ts";
import { png } from "../png.ts";
import { type Case, told } from "./case.ts";

/** A row of a table. */
const row = (cells: number): string => `${"|a".repeat(cells)}|\n`;

/** What could endanger the archive, or those who read its content before it is taken in. All of it is made up. */
export const untrusted: readonly Case[] = [
  {
    name: "a character that turns the direction of what follows",
    codes: ["hidden-character"],
    changes: { "issues/2021-10/south.es.md": append("Un texto \u202Eodatnevni.\n") },
    printed: told`
      issues/2021-10/south.es.md:10:10: This is an invisible character that misleads (U+202E). [hidden-character]
        10 | Un texto ⇄odatnevni.
           |          ^
        Hint: Delete the word around it, and type it again.
    `,
  },
  {
    name: "a hidden character that an escape of YAML makes",
    codes: ["hidden-character"],
    changes: { "issues/2021-10/issue.es.md": swap("summary: Otro mes inventado.", 'summary: "Otro \\u202Esem"') },
    printed: told`
      issues/2021-10/issue.es.md:2:10: This is an invisible character that misleads (U+202E). [hidden-character]
        2 | summary: "Otro \u202Esem"
          |          ^^^^^^^^^^^^^^^^
        Hint: Delete the word around it, and type it again.
    `,
  },
  {
    name: "a hidden character that an entity makes",
    codes: ["hidden-character"],
    changes: { "issues/2021-10/south.es.md": append("\nOtro &#x202E;sem.\n") },
    printed: told`
      issues/2021-10/south.es.md:11:1: This is an invisible character that misleads (U+202E). [hidden-character]
        11 | Otro &#x202E;sem.
           | ^^^^^^^^^^^^^^^^^
        Hint: Delete the word around it, and type it again.
    `,
  },
  {
    name: "a file whose name has two lines",
    codes: ["hidden-name"],
    changes: { "pages/a\nb.es.md": "---\ntitle: Inventada\n---\nInventada.\n" },
    printed: told`
      pages/a·b.es.md:1:1: The name of this file has an invisible character in it. [hidden-name]
        Hint: Type the name again.
    `,
  },
  {
    name: "a pipe in the place of a text",
    codes: ["not-a-file"],
    changes: { "issues/2021-10/north.es.md": { pipe: true } },
    printed: told`
      issues/2021-10/north.es.md:1:1: This is not a file, but a pipe, a device or something similar. [not-a-file]
        Hint: Delete it.
    `,
  },
  {
    name: "an alias of YAML, which could multiply",
    codes: ["yaml-alias"],
    changes: { "issues/2021-10/issue.es.md": swap("summary: Otro mes inventado.", "summary: *Otro") },
    printed: told`
      issues/2021-10/issue.es.md:2:10: “*Otro” repeats another part of the file; such repetitions are not read. [yaml-alias]
        2 | summary: *Otro
          |          ^^^^^
        Hint: Write the value itself, or put a text that begins with an asterisk in quotes: "*Otro".
    `,
  },
  {
    name: "quotations within a hundred others, which would be left out in silence",
    codes: ["too-deep"],
    changes: { "issues/2021-10/south.es.md": append(`\n${">".repeat(101)}x\n`) },
    printed: told`
      issues/2021-10/south.es.md:11:1: Too many lists, quotations, emphases or brackets are nested here. [too-deep]
        11 | >>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>
           | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Hint: Write it with fewer levels.
    `,
  },
  {
    name: "a long address that is repeated a thousand times",
    codes: ["swollen"],
    changes: { "issues/2021-10/south.es.md": append(`\n${"[a] ".repeat(1000).trim()}\n\n[a]: https://example.org/${"x".repeat(500)}\n`) },
    printed: told`
      issues/2021-10/south.es.md:11:1: Addresses and titles of links are repeated so often here that the page would grow beyond measure. [swollen]
        11 | [a] [a] [a] [a] [a] [a] [a] [a] [a] [a] [a] [a] [a] [a] [a] [a] [a] [a] [a] [a] [a] [a] [a] [a] [a] 
           | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Hint: Shorten the addresses, or link each less often.
    `,
  },
  {
    name: "a word without an end, such as a picture that was pasted as text",
    codes: ["long-word"],
    changes: { "issues/2021-10/south.es.md": append(`\nUn párrafo inventado con ${"x".repeat(2001)} dentro.\n`) },
    printed: told`
      issues/2021-10/south.es.md:11:26: Here are more than 2000 characters without a space. [long-word]
        11 | Un párrafo inventado con xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
           |                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Hint: Put spaces in, or shorten the address. A picture that was pasted as text belongs in the folder images.
    `,
  },
  {
    name: "a letter with more marks than any language has",
    codes: ["too-many-marks"],
    changes: { "issues/2021-10/south.es.md": append(`\nUn párrafo inventado con e${"\u0301".repeat(31)}.\n`) },
    printed: told`
      issues/2021-10/south.es.md:11:27: More than 30 accents or other marks follow one letter here. [too-many-marks]
        11 | Un párrafo inventado con eMARKS.
           |                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Hint: Delete the marks that are not meant: some programs add them when text is copied.
    `.replace("MARKS", "\u0301".repeat(31)),
  },
  {
    name: "a table of more columns than anyone reads",
    codes: ["wide-table"],
    changes: { "issues/2021-10/south.es.md": append(`\n${row(101)}${"|-".repeat(101)}|\n${row(101)}`) },
    printed: told`
      issues/2021-10/south.es.md:11:1: This table has more than 100 columns. [wide-table]
        11 | |a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a
           | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Hint: Split it, or exchange its rows and columns.
    `,
  },
  {
    name: "a table of more cells than anyone reads",
    codes: ["large-tables"],
    changes: { "issues/2021-10/south.es.md": append(`\n${row(100)}${"|-".repeat(100)}|\n${row(100).repeat(100)}`) },
    printed: told`
      issues/2021-10/south.es.md:112:1: The tables of this text have more than 10000 cells. [large-tables]
        112 | |a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a
            | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Hint: Shorten them, or split the text.
    `,
  },
  {
    name: "a text of more items than anyone reads",
    codes: ["too-many-parts"],
    changes: { "issues/2021-10/south.es.md": append(`\n${"- inventado\n".repeat(10_500)}`) },
    printed: told`
      issues/2021-10/south.es.md:10010:1: Up to here this text has more than 40000 parts: paragraphs, items, cells, links, emphases and lines of code. [too-many-parts]
        10010 | - inventado
              | ^^^^^^^^^^^
        Hint: Split the text, or write it more plainly.
    `,
  },
  {
    name: "more older addresses than a thing can have had",
    codes: ["too-many"],
    changes: {
      "topics.yaml": swap(
        "{id: water, name:",
        `{id: water, aliases: [${Array.from({ length: 101 }, (_, n) => `/t/${n}/`).join(", ")}], name:`,
      ),
    },
    printed: told`
      topics.yaml:1:815: This list has more than 100 entries. [too-many]
        1 | /92/, /t/93/, /t/94/, /t/95/, /t/96/, /t/97/, /t/98/, /t/99/, /t/100/], name: {es: Agua, en: Water}}
          |                                                               ^^^^^^^
        Hint: Keep those that matter most.
    `,
  },
  {
    name: "synonyms that would fill the search index",
    codes: ["too-many"],
    changes: { "synonyms.yaml": `- [${Array.from({ length: 13 }, (_, n) => `inventado ${n}`).join(", ")}]\n` },
    printed: told`
      synonyms.yaml:1:162: This list has more than 12 entries. [too-many]
        1 | ado 5, inventado 6, inventado 7, inventado 8, inventado 9, inventado 10, inventado 11, inventado 12]
          |                                                                                        ^^^^^^^^^^^^
        Hint: Keep those that matter most.
    `,
  },
  {
    name: "a picture that claims more than any camera takes",
    codes: ["too-many-pixels"],
    changes: { "issues/2021-09/images/puente.png": claiming(65_535, 65_535) },
    printed: told`
      issues/2021-09/images/puente.png:1:1: This picture is too large: 65535 × 65535 pixels. [too-many-pixels]
        Expected: at most 50 million pixels
        Hint: Save it smaller: pages show no more than 2000 pixels across.
    `,
  },
];

/** A picture of a few bytes whose header claims another size. */
function claiming(width: number, height: number): Uint8Array {
  const bytes = Buffer.from(png(1, 1));
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}
