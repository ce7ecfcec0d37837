import { type Case, told } from "./case.ts";

/** Mistakes in the list of words that mean the same. */
export const synonyms: readonly Case[] = [
  {
    name: "synonyms that are no list",
    codes: ["wrong-shape"],
    changes: { "synonyms.yaml": "Altamar: Alta Mar\n" },
    printed: told`
      synonyms.yaml:1:1: These are fields (name: value). [wrong-shape]
        1 | Altamar: Alta Mar
          | ^^^^^^^^^^^^^^^^^
        Expected: a list
        Hint: Each item begins with a hyphen and a space: - …
    `,
  },
  {
    name: "a line without brackets",
    codes: ["wrong-shape"],
    changes: { "synonyms.yaml": "- [Altamar, Alta Mar]\n- Costera, La Costera\n" },
    printed: told`
      synonyms.yaml:2:3: This is text (Costera, La Costera). [wrong-shape]
        2 | - Costera, La Costera
          |   ^^^^^^^^^^^^^^^^^^^
        Expected: a list
        Hint: Put it in brackets, with commas between several: [Costera, La Costera].
    `,
  },
  {
    name: "a year among synonyms",
    codes: ["wrong-shape"],
    changes: { "synonyms.yaml": "- [Año inventado, 2030]\n" },
    printed: told`
      synonyms.yaml:1:19: This is a number (2030). [wrong-shape]
        1 | - [Año inventado, 2030]
          |                   ^^^^
        Expected: text
        Hint: Put it in quotes: "2030".
    `,
  },
  {
    name: "a term that is a synonym of nothing",
    codes: ["too-few"],
    changes: { "synonyms.yaml": "- [Altamar]\n" },
    printed: told`
      synonyms.yaml:1:3: This list has fewer than 2 entries. [too-few]
        1 | - [Altamar]
          |   ^^^^^^^^^
        Hint: Add what is missing, or delete the list.
    `,
  },
  {
    name: "a synonym without words",
    codes: ["empty"],
    changes: { "synonyms.yaml": '- [Altamar, " "]\n' },
    printed: told`
      synonyms.yaml:1:13: This is empty. [empty]
        1 | - [Altamar, " "]
          |             ^^^
        Hint: Write something, or delete the field.
    `,
  },
  {
    name: "synonyms without the comma between them",
    codes: ["too-long"],
    changes: { "synonyms.yaml": "- [Altamar, La muy inventada ciudad de Altamar The quite invented city of Altamar]\n" },
    printed: told`
      synonyms.yaml:1:13: This has more than 60 characters. [too-long]
        1 | - [Altamar, La muy inventada ciudad de Altamar The quite invented city of Altamar]
          |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    `,
  },
  {
    name: "a synonym that the search cannot find",
    codes: ["wrong-format"],
    changes: { "synonyms.yaml": "- [Altamar, '& …']\n" },
    printed: told`
      synonyms.yaml:1:13: “& …” cannot be read. [wrong-format]
        1 | - [Altamar, '& …']
          |             ^^^^^
        Expected: words with at least one letter or digit, like United Nations
    `,
  },
  {
    name: "a synonym in two lines, with another accent, capital and sign",
    codes: ["duplicate-term"],
    changes: { "synonyms.yaml": "- [Altamar, Región Alta]\n- [Costera, REGION, 'Region:  alta.']\n" },
    printed: told`
      synonyms.yaml:2:21: To the search, “Region:  alta.” is in this file for the second time. [duplicate-term]
        2 | - [Costera, REGION, 'Region:  alta.']
          |                     ^^^^^^^^^^^^^^^^
        Hint: Delete one of them, or join the two lines. Capitals, accents and signs make no difference.
        See also: synonyms.yaml:1:13
        1 | - [Altamar, Región Alta]
          |             ^^^^^^^^^^^
    `,
  },
  {
    name: "a synonym of itself",
    codes: ["duplicate-term"],
    changes: { "synonyms.yaml": "- [A-MAR, Altamar, AMAR]\n" },
    printed: told`
      synonyms.yaml:1:20: To the search, “AMAR” is in this file for the second time. [duplicate-term]
        1 | - [A-MAR, Altamar, AMAR]
          |                    ^^^^
        Hint: Delete one of them, or join the two lines. Capitals, accents and signs make no difference.
        See also: synonyms.yaml:1:4
        1 | - [A-MAR, Altamar, AMAR]
          |    ^^^^^
    `,
  },
  {
    name: "a list of synonyms with a misspelt name",
    codes: ["unknown-file"],
    changes: { "synonims.yaml": "- [Altamar, Alta Mar]\n" },
    printed: told`
      synonims.yaml:1:1: Gaceta does not know what this file is for, so it would be on no page. [unknown-file]
        Expected: issues/YYYY-MM/issue.LANGUAGE.md, issues/YYYY-MM/REGION.LANGUAGE.md, issues/YYYY-MM/images/NAME.(png, jpg, gif, webp, avif), pages/NAME.LANGUAGE.md
        Hint: Did you mean “synonyms.yaml”?
    `,
  },
];
