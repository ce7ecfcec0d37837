import { swap } from "../archive-on-disk.ts";
import { type Case, told } from "./case.ts";

/** Mistakes in YAML and in how front matter begins and ends. */
export const frontMatter: readonly Case[] = [
  {
    name: "front matter below an empty line, whose facts would be lost",
    codes: ["late-front-matter"],
    changes: { "issues/2021-10/south.es.md": (text: string) => `\n${text}`, "issues/2021-10/south.en.md": null },
    printed: told`
      issues/2021-10/south.es.md:2:1: The front matter has to begin on the first line. [late-front-matter]
        2 | ---
          | ^^^
        Hint: Delete the empty lines above it.
    `,
  },
  {
    name: "front matter that is not closed",
    codes: ["open-front-matter"],
    changes: { "issues/2021-10/south.es.md": "---\nactions: []\n\nInventado.\n" },
    printed: told`
      issues/2021-10/south.es.md:1:1: The front matter is not closed. [open-front-matter]
        1 | ---
          | ^^^
        Expected: a line --- after its last field
    `,
  },
  {
    name: "front matter that is closed by a dash, as programs make it of hyphens",
    codes: ["open-front-matter"],
    changes: { "issues/2021-10/south.es.md": "---\nactions: []\n—\nInventado.\n" },
    printed: told`
      issues/2021-10/south.es.md:3:1: The front matter is not closed. [open-front-matter]
        3 | —
          | ^
        Expected: a line --- after its last field
        Hint: Write three hyphens here, and nothing else: ---
    `,
  },
  {
    name: "front matter below the text, whose facts would be lost",
    codes: ["late-front-matter"],
    changes: { "issues/2021-10/south.es.md": (text: string) => `# El sur\n\n${text}`, "issues/2021-10/south.en.md": null },
    printed: told`
      issues/2021-10/south.es.md:3:1: The front matter has to begin on the first line. [late-front-matter]
        3 | ---
          | ^^^
        Hint: Move what is above it below its second line ---.
    `,
  },
  {
    name: "front matter without its first line",
    codes: ["late-front-matter"],
    changes: { "issues/2021-10/issue.es.md": (text: string) => text.replace("---\n", "") },
    printed: told`
      issues/2021-10/issue.es.md:1:1: The front matter has to begin on the first line. [late-front-matter]
        1 | summary: Otro mes inventado.
          | ^^^
        Hint: The first line has to be three hyphens, and nothing else: ---
    `,
  },
  {
    name: "front matter that begins with four hyphens",
    codes: ["late-front-matter"],
    changes: { "issues/2021-10/issue.es.md": (text: string) => text.replace("---\n", "----\n") },
    printed: told`
      issues/2021-10/issue.es.md:1:1: The front matter has to begin on the first line. [late-front-matter]
        1 | ----
          | ^^^
        Hint: The first line has to be three hyphens, and nothing else: ---
    `,
  },
  {
    name: "front matter that would be run as JavaScript",
    codes: ["foreign-front-matter"],
    changes: { "issues/2021-10/south.es.md": "---js\nthrow new Error('run')\n---\nInventado.\n" },
    printed: told`
      issues/2021-10/south.es.md:1:1: Front matter in “js” is not read. [foreign-front-matter]
        1 | ---js
          | ^^^^^
        Expected: YAML, between two lines ---
    `,
  },
  {
    name: "a bracket that is not closed",
    codes: ["bad-yaml"],
    changes: { "issues/2021-10/issue.es.md": swap("[ana-ejemplo, bruno-muestra]", "[ana-ejemplo, bruno-muestra") },
    printed: told`
      issues/2021-10/issue.es.md:4:10: This bracket is never closed. [bad-yaml]
        4 | authors: [ana-ejemplo, bruno-muestra
          |          ^
        Hint: Close it with “]” at the end of the list.
    `,
  },
  {
    name: "a colon in a text without quotes",
    codes: ["bad-yaml"],
    changes: { "issues/2021-10/issue.es.md": swap("Otro mes inventado.", "Otro mes: inventado.") },
    printed: told`
      issues/2021-10/issue.es.md:2:10: This text has a colon and a space in it, which would begin another field. [bad-yaml]
        2 | summary: Otro mes: inventado.
          |          ^^^^^^^^^^^^^^^^^^^^
        Hint: Put the whole text in quotes: summary: "A town: its certificate".
    `,
  },
  {
    name: "a field that stands twice",
    codes: ["bad-yaml"],
    changes: { "issues/2021-10/issue.es.md": swap("number: 10", "number: 10\nnumber: 11") },
    printed: told`
      issues/2021-10/issue.es.md:4:1: The field “number” is here twice. [bad-yaml]
        4 | number: 11
          | ^^^^^^
        Hint: Keep one of them.
    `,
  },
  {
    name: "a tabulator for indentation in a list file",
    codes: ["bad-yaml"],
    changes: {
      "topics.yaml": "- id: water\n\tname: Agua\n- {id: trade, name: Comercio}\n",
      "issues/2021-09/north.es.md": swap("    topics: [water]\n", ""),
      "issues/2021-10/south.es.md": swap("    topics: [trade]\n", ""),
    },
    printed: told`
      topics.yaml:2:1: This line is indented by a tab. [bad-yaml]
        2 |  name: Agua
          | ^
        Hint: Use spaces.
    `,
  },
  {
    name: "a tag that would make something else of a text",
    codes: ["bad-yaml"],
    changes: { "issues/2021-10/issue.es.md": swap("summary: Otro", "summary: !!binary Otro") },
    printed: told`
      issues/2021-10/issue.es.md:2:10: Tags such as “!!binary” are not read. [bad-yaml]
        2 | summary: !!binary Otro mes inventado.
          |          ^^^^^^^^
        Hint: Delete it, or put the whole text in quotes.
    `,
  },
];
