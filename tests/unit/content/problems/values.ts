import { append, swap } from "../archive-on-disk.ts";
import { type Case, told } from "./case.ts";

/** Values of the wrong shape or out of what is possible. */
export const values: readonly Case[] = [
  {
    name: "a region whose reports could not be told from the issue",
    codes: ["reserved-id"],
    changes: { "regions.yaml": append("- {id: issue, name: {es: Número, en: Number}}\n") },
    printed: told`
      regions.yaml:10:8: A region cannot be called “issue”: its reports would have the name of the issue's file. [reserved-id]
        10 | - {id: issue, name: {es: Número, en: Number}}
           |        ^^^^^
        Hint: Give it another id.
    `,
  },
  {
    name: "surnames that do not end the name",
    codes: ["not-the-end"],
    changes: { "authors.yaml": swap("name: Ana Ejemplo", "name: Ana Ejemplo, family: Ejemlo") },
    printed: told`
      authors.yaml:1:48: “Ana Ejemplo” does not end with “Ejemlo”. [not-the-end]
        1 | - {id: ana-ejemplo, name: Ana Ejemplo, family: Ejemlo}
          |                                                ^^^^^^
        Expected: all surnames, as at the end of the name, after another word
        Hint: Delete the field if the surnames come first: the name is then cited as it is.
    `,
  },
  {
    name: "a surname that is all of the name",
    codes: ["not-the-end"],
    changes: { "authors.yaml": swap("name: Ana Ejemplo", "name: Ana, family: Ana") },
    printed: told`
      authors.yaml:1:40: “Ana” does not end with “Ana”. [not-the-end]
        1 | - {id: ana-ejemplo, name: Ana, family: Ana}
          |                                        ^^^
        Expected: all surnames, as at the end of the name, after another word
        Hint: Delete the field if the surnames come first: the name is then cited as it is.
    `,
  },
  {
    name: "a correction of the future",
    codes: ["future-date"],
    changes: { "issues/2021-10/issue.es.md": swap("summary:", "corrections: [{date: 2099-01-01, note: Inventada}]\nsummary:") },
    printed: told`
      issues/2021-10/issue.es.md:2:22: 2099-01-01 is still to come. [future-date]
        2 | corrections: [{date: 2099-01-01, note: Inventada}]
          |                      ^^^^^^^^^^
        Expected: the day on which it was corrected
    `,
  },
  {
    name: "a number where a title should be",
    codes: ["wrong-shape"],
    changes: { "issues/2021-10/issue.es.md": swap("summary:", "title: 2021\nsummary:") },
    printed: told`
      issues/2021-10/issue.es.md:2:8: This is a number (2021). [wrong-shape]
        2 | title: 2021
          |        ^^^^
        Expected: text
        Hint: Put it in quotes: "2021".
    `,
  },
  {
    name: "a number for a municipality",
    codes: ["wrong-shape"],
    changes: { "issues/2021-10/south.es.md": swap("    place:", "    municipality: 12\n    place:") },
    printed: told`
      issues/2021-10/south.es.md:5:19: This is a number (12). [wrong-shape]
        5 |     municipality: 12
          |                   ^^
        Expected: text
        Hint: Put it in quotes: "12".
    `,
  },
  {
    name: "a number for a name in several languages",
    codes: ["wrong-shape"],
    changes: { "topics.yaml": swap("{es: Agua, en: Water}", "2030") },
    printed: told`
      topics.yaml:1:21: This is a number (2030). [wrong-shape]
        1 | - {id: water, name: 2030}
          |                     ^^^^
        Expected: text
        Hint: Put it in quotes: "2030".
    `,
  },
  {
    name: "a text where a list should be",
    codes: ["wrong-shape"],
    changes: { "issues/2021-10/issue.es.md": swap("[ana-ejemplo, bruno-muestra]", "ana-ejemplo") },
    printed: told`
      issues/2021-10/issue.es.md:4:10: This is text (ana-ejemplo). [wrong-shape]
        4 | authors: ana-ejemplo
          |          ^^^^^^^^^^^
        Expected: a list
        Hint: Put it in brackets, with commas between several: [ana-ejemplo].
    `,
  },
  {
    name: "a list where one is asked for",
    codes: ["wrong-shape"],
    changes: { "issues/2021-09/north.es.md": swap("XA-ALT", "[XA-ALT, XA-COS]") },
    printed: told`
      issues/2021-09/north.es.md:5:12: This is a list. [wrong-shape]
        5 |     place: [XA-ALT, XA-COS]
          |            ^^^^^^^^^^^^^^^^
        Expected: text
        Hint: Write one alone, without brackets.
    `,
  },
  {
    name: "a number in quotes",
    codes: ["wrong-shape"],
    changes: { "issues/2021-10/issue.es.md": swap("number: 10", 'number: "10"') },
    printed: told`
      issues/2021-10/issue.es.md:3:9: This is text (10). [wrong-shape]
        3 | number: "10"
          |         ^^^^
        Expected: a number
        Hint: Write 10, without quotes.
    `,
  },
  {
    name: "yes for a draft",
    codes: ["wrong-shape"],
    changes: { "issues/2021-10/issue.es.md": swap("number: 10", "draft: yes") },
    printed: told`
      issues/2021-10/issue.es.md:3:8: This is text (yes). [wrong-shape]
        3 | draft: yes
          |        ^^^
        Expected: true or false
        Hint: Write true, without quotes.
    `,
  },
  {
    name: "a text for a number",
    codes: ["wrong-shape"],
    changes: { "issues/2021-10/issue.es.md": swap("number: 10", "number: diez") },
    printed: told`
      issues/2021-10/issue.es.md:3:9: This is text (diez). [wrong-shape]
        3 | number: diez
          |         ^^^^
        Expected: a number
        Hint: Write it in digits.
    `,
  },
  {
    name: "a field without a value",
    codes: ["wrong-shape"],
    changes: { "issues/2021-10/issue.es.md": swap("summary: Otro mes inventado.", "summary:") },
    printed: told`
      issues/2021-10/issue.es.md:2:9: There is nothing here. [wrong-shape]
        2 | summary:
          |         ^
        Expected: text
        Hint: Write it, or delete the field. Put a text that begins with # in quotes.
    `,
  },
  {
    name: "fields where a list should be",
    codes: ["wrong-shape"],
    changes: {
      "topics.yaml": "water: {name: Agua}\n",
      "issues/2021-09/north.es.md": swap("    topics: [water]\n", ""),
      "issues/2021-10/south.es.md": swap("    topics: [trade]\n", ""),
    },
    printed: told`
      topics.yaml:1:1: These are fields (name: value). [wrong-shape]
        1 | water: {name: Agua}
          | ^^^^^^^^^^^^^^^^^^^
        Expected: a list
        Hint: Each item begins with a hyphen and a space: - …
    `,
  },
  {
    name: "front matter that is a list",
    codes: ["wrong-shape"],
    changes: { "issues/2021-10/south.es.md": "---\n- id: costera-trade\n---\nInventado.\n" },
    printed: told`
      issues/2021-10/south.es.md:2:1: This is a list. [wrong-shape]
        2 | - id: costera-trade
          | ^^^^^^^^^^^^^^^^^^^
        Expected: fields (name: value)
    `,
  },
  {
    name: "a kind of partner that does not exist",
    codes: ["not-one-of"],
    changes: { "partners.yaml": swap("kind: ngo", "kind: ong") },
    printed: told`
      partners.yaml:1:92: “ong” is not possible here. [not-one-of]
        1 | - {id: river-network, name: {es: Red de ríos inventada, en: Invented river network}, kind: ong}
          |                                                                                            ^^^
        Expected: one of country, city, igo, ngo, company, university, other
        Hint: Did you mean “ngo”?
    `,
  },
  {
    name: "a method of translation that does not exist",
    codes: ["not-one-of"],
    changes: { "issues/2021-09/issue.en.md": swap("machine", "automatic") },
    printed: told`
      issues/2021-09/issue.en.md:3:23: “automatic” is not possible here. [not-one-of]
        3 | translation: {method: automatic, tool: Traductor inventado}
          |                       ^^^^^^^^^
        Expected: one of machine, reviewed, human
    `,
  },
  {
    name: "a language for which the interface has no words",
    codes: ["not-one-of"],
    changes: { "site.yaml": swap("[es, en]", "[es, en, de]") },
    printed: told`
      site.yaml:4:21: “de” is not possible here. [not-one-of]
        4 | languages: [es, en, de]
          |                     ^^
        Expected: one of es, en, fr, pt
    `,
  },
  {
    name: "a map that does not exist",
    codes: ["unknown-id"],
    changes: {
      "site.yaml": append("map: nowere\n"),
      "maps/nowhere.yaml": "attribution: {text: Inventado}\nwidth: 1\nheight: 1\nshapes: {}\n",
    },
    printed: told`
      site.yaml:7:6: There is no map “nowere”. [unknown-id]
        7 | map: nowere
          |      ^^^^^^
        Hint: Did you mean “nowhere”?
    `,
  },
  {
    name: "a title without words",
    codes: ["empty"],
    changes: { "issues/2021-10/south.es.md": swap("title: Costera abre una oficina inventada", 'title: " "') },
    printed: told`
      issues/2021-10/south.es.md:4:12: This is empty. [empty]
        4 |     title: " "
          |            ^^^
        Hint: Write something, or delete the field.
    `,
  },
  {
    name: "a list of authors without any",
    codes: ["empty"],
    changes: { "issues/2021-10/issue.es.md": swap("[ana-ejemplo, bruno-muestra]", "[]") },
    printed: told`
      issues/2021-10/issue.es.md:4:10: This is empty. [empty]
        4 | authors: []
          |          ^^
        Hint: Write something, or delete the field.
    `,
  },
  {
    name: "a summary that is too long",
    codes: ["too-long"],
    changes: { "issues/2021-10/issue.es.md": swap("Otro mes inventado.", "inventado ".repeat(41).trim()) },
    printed: told`
      issues/2021-10/issue.es.md:2:10: This has more than 400 characters. [too-long]
        2 | summary: inventado inventado inventado inventado inventado inventado inventado inventado inventado i
          |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    `,
  },
  {
    name: "an issue with number zero",
    codes: ["out-of-range"],
    changes: { "issues/2021-10/issue.es.md": swap("number: 10", "number: 0") },
    printed: told`
      issues/2021-10/issue.es.md:3:9: 0 is not possible here. [out-of-range]
        3 | number: 0
          |         ^
        Expected: a whole number from 1
    `,
  },
  {
    name: "an issue with half a number",
    codes: ["out-of-range"],
    changes: { "issues/2021-10/issue.es.md": swap("number: 10", "number: 9.5") },
    printed: told`
      issues/2021-10/issue.es.md:3:9: 9.5 is not possible here. [out-of-range]
        3 | number: 9.5
          |         ^^^
        Expected: a whole number from 1
    `,
  },
];
