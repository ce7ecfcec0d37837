import { append, inSpanishOnly, swap } from "../archive-on-disk.ts";
import { madeUpArchive } from "../made-up-archive.ts";
import { type Case, told } from "./case.ts";

/** Mistakes with whole files: their names, their places, their kind. */
export const files: readonly Case[] = [
  {
    name: "the list of regions is missing",
    codes: ["missing-file"],
    changes: {
      "regions.yaml": null,
      "issues/2021-09/north.es.md": null,
      "issues/2021-09/north.en.md": null,
      "issues/2021-10/south.es.md": null,
    },
    printed: told`
      regions.yaml:1:1: This file is missing; every archive needs it. [missing-file]
    `,
  },
  {
    name: "a list file with a misspelt name",
    codes: ["unknown-file"],
    changes: { "topics.yml": "[]\n" },
    printed: told`
      topics.yml:1:1: Gaceta does not know what this file is for, so it would be on no page. [unknown-file]
        Expected: issues/YYYY-MM/issue.LANGUAGE.md, issues/YYYY-MM/REGION.LANGUAGE.md, issues/YYYY-MM/images/NAME.(png, jpg, gif, webp, avif), pages/NAME.LANGUAGE.md
        Hint: Did you mean “topics.yaml”?
    `,
  },
  {
    name: "a file of another kind",
    codes: ["unknown-file"],
    changes: { "notes/ideas.docx": "made up" },
    printed: told`
      notes/ideas.docx:1:1: Gaceta does not know what this file is for, so it would be on no page. [unknown-file]
        Expected: issues/YYYY-MM/issue.LANGUAGE.md, issues/YYYY-MM/REGION.LANGUAGE.md, issues/YYYY-MM/images/NAME.(png, jpg, gif, webp, avif), pages/NAME.LANGUAGE.md
        Hint: Copy its text into a file that ends in .md: documents of other programs are not read.
    `,
  },
  {
    name: "a list file with a Spanish name, and not that all of its partners are missing",
    codes: ["unknown-file"],
    changes: { "partners.yaml": null, "socios.yaml": madeUpArchive["partners.yaml"] as string },
    printed: told`
      socios.yaml:1:1: Gaceta does not know what this file is for, so it would be on no page. [unknown-file]
        Expected: issues/YYYY-MM/issue.LANGUAGE.md, issues/YYYY-MM/REGION.LANGUAGE.md, issues/YYYY-MM/images/NAME.(png, jpg, gif, webp, avif), pages/NAME.LANGUAGE.md
        Hint: Did you mean “partners.yaml”?
    `,
  },
  {
    name: "a picture beside its folder, and not that a text shows none",
    codes: ["unknown-file"],
    changes: {
      "issues/2021-09/rio.png": "made up",
      "issues/2021-09/north.es.md": (text: string) => `${text}\n![Un río](images/rio.png)\n`,
    },
    printed: told`
      issues/2021-09/rio.png:1:1: Gaceta does not know what this file is for, so it would be on no page. [unknown-file]
        Expected: issues/YYYY-MM/issue.LANGUAGE.md, issues/YYYY-MM/REGION.LANGUAGE.md, issues/YYYY-MM/images/NAME.(png, jpg, gif, webp, avif), pages/NAME.LANGUAGE.md
        Hint: Did you mean “issues/2021-09/images/rio.png”?
    `,
  },
  {
    name: "an issue under another name",
    codes: ["missing-issue"],
    changes: { "issues/2021-11/editorial.es.md": "Inventado.\n", "issues/2021-11/north.es.md": "Inventado.\n" },
    printed: told`
      issues/2021-11/editorial.es.md:1:1: This month has no issue.es.md, the file of the issue. [missing-issue]
        Hint: Rename this file to issue.es.md.
    `,
  },
  {
    name: "a month in words",
    codes: ["bad-month"],
    changes: { "issues/noviembre 2021/north.es.md": "Inventado.\n" },
    printed: told`
      issues/noviembre 2021/north.es.md:1:1: “noviembre 2021” is not a month. [bad-month]
        Expected: a folder named year-month, like 2021-09
        Hint: Did you mean “2021-11”?
    `,
  },
  {
    name: "a language in capitals",
    codes: ["unknown-language"],
    changes: { "issues/2021-10/north.ES.md": "Inventado.\n" },
    printed: told`
      issues/2021-10/north.ES.md:1:1: “ES” is not a language of this archive. [unknown-language]
        Expected: es, en
        Hint: Did you mean “es”?
    `,
  },
  {
    name: "a text with another ending",
    codes: ["unknown-file"],
    changes: { "issues/2021-09/south.es.markdown": "Inventado.\n" },
    printed: told`
      issues/2021-09/south.es.markdown:1:1: Gaceta does not know what this file is for, so it would be on no page. [unknown-file]
        Expected: issues/YYYY-MM/issue.LANGUAGE.md, issues/YYYY-MM/REGION.LANGUAGE.md, issues/YYYY-MM/images/NAME.(png, jpg, gif, webp, avif), pages/NAME.LANGUAGE.md
        Hint: Did you mean “issues/2021-09/south.es.md”?
    `,
  },
  {
    name: "a link to a file outside",
    codes: ["symbolic-link"],
    changes: { "issues/2021-09/south.es.md": { linkTo: "/etc/hostname" } },
    printed: told`
      issues/2021-09/south.es.md:1:1: This is a symbolic link; links are not followed. [symbolic-link]
        Hint: Put the file itself here.
    `,
  },
  {
    name: "a link to a folder outside",
    codes: ["symbolic-link"],
    changes: { "issues/2021-11": { linkTo: "/etc" } },
    printed: told`
      issues/2021-11:1:1: This is a symbolic link; links are not followed. [symbolic-link]
        Hint: Put the file itself here.
    `,
  },
  {
    name: "a text in Latin-1",
    codes: ["not-text"],
    changes: { "issues/2021-09/south.es.md": new Uint8Array([0x61, 0xf1, 0x6f, 0x0a]) },
    printed: told`
      issues/2021-09/south.es.md:1:1: This file is not text in UTF-8. [not-text]
        Hint: Save it again with the encoding UTF-8; in Notepad, File, Save as, Encoding.
    `,
  },
  {
    name: "a text with a null character",
    codes: ["not-text"],
    changes: { "issues/2021-09/south.es.md": "Inventado\u0000.\n" },
    printed: told`
      issues/2021-09/south.es.md:1:1: This file is not text in UTF-8. [not-text]
        Hint: Save it again with the encoding UTF-8; in Notepad, File, Save as, Encoding.
    `,
  },
  {
    name: "a text of more than 250 kB",
    codes: ["too-large"],
    changes: { "issues/2021-09/south.es.md": "inventado ".repeat(25_001) },
    printed: told`
      issues/2021-09/south.es.md:1:1: This file is larger than 250 kB. [too-large]
        Hint: Split it, or make it smaller.
    `,
  },
  {
    name: "a month that does not exist",
    codes: ["bad-month"],
    changes: { "issues/2021-13/issue.es.md": "---\nsummary: Inventado.\nauthors: [ana-ejemplo]\n---\nInventado.\n" },
    printed: told`
      issues/2021-13/issue.es.md:1:1: “2021-13” is not a month. [bad-month]
        Expected: a folder named year-month, like 2021-09
    `,
  },
  {
    name: "a month without a zero",
    codes: ["bad-month"],
    changes: { "issues/2021-9/issue.es.md": "---\nsummary: Inventado.\nauthors: [ana-ejemplo]\n---\nInventado.\n" },
    printed: told`
      issues/2021-9/issue.es.md:1:1: “2021-9” is not a month. [bad-month]
        Expected: a folder named year-month, like 2021-09
        Hint: Did you mean “2021-09”?
    `,
  },
  {
    name: "a month with reports and no issue",
    codes: ["missing-issue"],
    changes: { "issues/2021-11/north.es.md": "Inventado.\n" },
    printed: told`
      issues/2021-11/north.es.md:1:1: This month has no issue.es.md, the file of the issue. [missing-issue]
        Hint: Write issue.es.md in the same folder.
    `,
  },
  {
    name: "a text in a language that the archive does not have",
    codes: ["unknown-language"],
    changes: { "issues/2021-09/north.fr.md": "Inventé.\n" },
    printed: told`
      issues/2021-09/north.fr.md:1:1: “fr” is not a language of this archive. [unknown-language]
        Expected: es, en
        Hint: The languages are set in site.yaml.
    `,
  },
  {
    name: "a file without a language in an archive of two",
    codes: ["missing-language"],
    changes: { "issues/2021-09/south.md": "Inventado.\n" },
    printed: told`
      issues/2021-09/south.md:1:1: The file's name does not say its language. [missing-language]
        Hint: Rename it to south.es.md.
    `,
  },
  {
    name: "the same text with and without its language in an archive of one",
    codes: ["same-text-twice"],
    changes: { ...inSpanishOnly, "issues/2021-10/issue.md": madeUpArchive["issues/2021-10/issue.es.md"] ?? null },
    printed: told`
      issues/2021-10/issue.md:1:1: Two files have the same text. [same-text-twice]
        Hint: Keep one of them.
        See also: issues/2021-10/issue.es.md:1:1
    `,
  },
  {
    name: "a translation without its original",
    codes: ["missing-original"],
    changes: { "issues/2021-09/south.en.md": "Made up.\n" },
    printed: told`
      issues/2021-09/south.en.md:1:1: This is a translation, and its original is missing. [missing-original]
        Hint: Write the original, south.es.md, first.
    `,
  },
  {
    name: "the two sides of a conflict, which a merge has left in a text",
    codes: ["conflict-marker"],
    changes: { "issues/2021-10/south.es.md": append("\n<<<<<<< HEAD\nUno.\n=======\nDos.\n>>>>>>> norte\n\n[Nada](nada.md)\n") },
    printed: told`
      issues/2021-10/south.es.md:11:1: A merge has left a conflict here: both versions would be published, with the marks of Git. [conflict-marker]
        11 | <<<<<<< HEAD
           | ^^^^^^^^^^^^
        Hint: Keep the lines that are right, and delete the others and the lines <<<<<<<, ======= and >>>>>>>.
        See also: issues/2021-10/south.es.md:15:1
        15 | >>>>>>> norte
           | ^^^^^^^^^^^^^
    `,
  },
  {
    name: "a conflict in front matter",
    codes: ["conflict-marker"],
    changes: {
      "issues/2021-10/issue.es.md": swap(
        "summary: Otro mes inventado.",
        "<<<<<<< HEAD\nsummary: Uno.\n=======\nsummary: Dos.\n>>>>>>> norte",
      ),
    },
    printed: told`
      issues/2021-10/issue.es.md:2:1: A merge has left a conflict here: both versions would be published, with the marks of Git. [conflict-marker]
        2 | <<<<<<< HEAD
          | ^^^^^^^^^^^^
        Hint: Keep the lines that are right, and delete the others and the lines <<<<<<<, ======= and >>>>>>>.
        See also: issues/2021-10/issue.es.md:6:1
        6 | >>>>>>> norte
          | ^^^^^^^^^^^^^
    `,
  },
  {
    name: "a conflict in a list, of which one mark is left",
    codes: ["conflict-marker"],
    changes: { "partners.yaml": append(">>>>>>> norte\n") },
    printed: told`
      partners.yaml:3:1: A merge has left a conflict here: both versions would be published, with the marks of Git. [conflict-marker]
        3 | >>>>>>> norte
          | ^^^^^^^^^^^^^
        Hint: Keep the lines that are right, and delete the others and the lines <<<<<<<, ======= and >>>>>>>.
    `,
  },
  {
    name: "a comment that does not end",
    codes: ["open-comment"],
    changes: { "issues/2021-10/south.es.md": append("\nUno <!-- dos --> tres <!-- cuatro\n\ncinco -->\n") },
    printed: told`
      issues/2021-10/south.es.md:11:23: A comment begins here and does not end: readers would see it. [open-comment]
        11 | Uno <!-- dos --> tres <!-- cuatro
           |                       ^^^^^^^^^^^
        Hint: Write --> where it ends. A comment with empty lines in it begins on a line of its own.
    `,
  },
];
