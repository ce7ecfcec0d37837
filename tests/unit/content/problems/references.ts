import { append, swap } from "../archive-on-disk.ts";
import { type Case, told } from "./case.ts";

const map = 'attribution: {text: Inventado}\nwidth: 100\nheight: 100\nshapes:\n  XA-ALL: ["0,0 9,0 9,9"]\n';

/** Ids that lead nowhere, are twice, or do not fit together. */
export const references: readonly Case[] = [
  {
    name: "a report on a region that does not exist",
    codes: ["unknown-id"],
    changes: { "issues/2021-09/nort.es.md": "Inventado.\n" },
    printed: told`
      issues/2021-09/nort.es.md:1:1: There is no region “nort”. [unknown-id]
        Hint: Did you mean “north”?
    `,
  },
  {
    name: "a place that does not exist",
    codes: ["unknown-id"],
    changes: { "issues/2021-09/north.es.md": swap("XA-ALT", "XA-ALL") },
    printed: told`
      issues/2021-09/north.es.md:5:12: There is no place “XA-ALL”. [unknown-id]
        5 |     place: XA-ALL
          |            ^^^^^^
        Hint: Did you mean “XA-ALT”?
    `,
  },
  {
    name: "a misspelt topic",
    codes: ["unknown-id"],
    changes: { "issues/2021-09/north.es.md": swap("[water]", "[trade, watter]") },
    printed: told`
      issues/2021-09/north.es.md:7:21: There is no topic “watter”. [unknown-id]
        7 |     topics: [trade, watter]
          |                     ^^^^^^
        Hint: Did you mean “water”?
    `,
  },
  {
    name: "a partner that nothing resembles",
    codes: ["unknown-id"],
    changes: { "issues/2021-09/north.es.md": swap("[river-network]", "[ministry-of-moons]") },
    printed: told`
      issues/2021-09/north.es.md:6:16: There is no partner “ministry-of-moons”. [unknown-id]
        6 |     partners: [ministry-of-moons]
          |                ^^^^^^^^^^^^^^^^^
        Hint: Those that exist are in partners.yaml: look there under other names, or add it at the end.
    `,
  },
  {
    name: "a partner by its name in Spanish",
    codes: ["unknown-id"],
    changes: { "issues/2021-09/north.es.md": swap("[river-network]", "[Red de Ríos Inventada]") },
    printed: told`
      issues/2021-09/north.es.md:6:16: There is no partner “Red de Ríos Inventada”. [unknown-id]
        6 |     partners: [Red de Ríos Inventada]
          |                ^^^^^^^^^^^^^^^^^^^^^
        Hint: Did you mean “river-network”?
    `,
  },
  {
    name: "several ids without a comma between them",
    codes: ["unknown-id"],
    changes: { "issues/2021-10/issue.es.md": swap("[ana-ejemplo, bruno-muestra]", "[ana-ejemplo y bruno-muestra]") },
    printed: told`
      issues/2021-10/issue.es.md:4:11: There is no author “ana-ejemplo y bruno-muestra”. [unknown-id]
        4 | authors: [ana-ejemplo y bruno-muestra]
          |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Hint: Did you mean “ana-ejemplo, bruno-muestra”?
    `,
  },
  {
    name: "a report under its region's Spanish name",
    codes: ["unknown-id"],
    changes: { "issues/2021-10/norte.es.md": "Inventado.\n" },
    printed: told`
      issues/2021-10/norte.es.md:1:1: There is no region “norte”. [unknown-id]
        Hint: Did you mean “north”?
    `,
  },
  {
    name: "a municipality where its place should be",
    codes: ["unknown-id"],
    changes: { "issues/2021-09/north.es.md": swap("XA-ALT", "Villa Inventada") },
    printed: told`
      issues/2021-09/north.es.md:5:12: There is no place “Villa Inventada”. [unknown-id]
        5 |     place: Villa Inventada
          |            ^^^^^^^^^^^^^^^
        Expected: one of XA-ALT Altamar, XA-BOS Bosquera
        Hint: Put a municipality in the field municipality.
    `,
  },
  {
    name: "an id that is still to be written",
    codes: ["unwritten-text"],
    changes: { "issues/2021-09/north.es.md": swap("[river-network]", "[…]") },
    printed: told`
      issues/2021-09/north.es.md:6:16: “…” is a placeholder for a text that is still to be written. [unwritten-text]
        6 |     partners: […]
          |                ^
        Hint: Write it, or delete the field if it is not known.
    `,
  },
  {
    name: "a misspelt author",
    codes: ["unknown-id"],
    changes: { "issues/2021-10/issue.es.md": swap("bruno-muestra", "bruno-muestras") },
    printed: told`
      issues/2021-10/issue.es.md:4:24: There is no author “bruno-muestras”. [unknown-id]
        4 | authors: [ana-ejemplo, bruno-muestras]
          |                        ^^^^^^^^^^^^^^
        Hint: Did you mean “bruno-muestra”?
    `,
  },
  {
    name: "a translated title of an action that does not exist",
    codes: ["unknown-id"],
    changes: { "issues/2021-09/north.en.md": swap("altamar-water:", "altamar-watr:") },
    printed: told`
      issues/2021-09/north.en.md:2:10: There is no action “altamar-watr”. [unknown-id]
        2 | titles: {altamar-watr: Altamar signs an invented agreement}
          |          ^^^^^^^^^^^^
        Hint: Did you mean “altamar-water”?
    `,
  },
  {
    name: "a shape of a place that does not exist",
    codes: ["unknown-id"],
    changes: { "site.yaml": append("map: made-up\n"), "maps/made-up.yaml": map },
    printed: told`
      maps/made-up.yaml:5:3: There is no place “XA-ALL”. [unknown-id]
        5 |   XA-ALL: ["0,0 9,0 9,9"]
          |   ^^^^^^
        Hint: Did you mean “XA-ALT”?
    `,
  },
  {
    name: "a place of another region",
    codes: ["outside-region"],
    changes: { "issues/2021-09/north.es.md": swap("XA-ALT", "XA-COS") },
    printed: told`
      issues/2021-09/north.es.md:5:12: XA-COS is not a place of the region north. [outside-region]
        5 |     place: XA-COS
          |            ^^^^^^
        Hint: It belongs to south: move the action to that report.
    `,
  },
  {
    name: "two topics with the same id",
    codes: ["duplicate-id"],
    changes: { "topics.yaml": append("- {id: water, name: {es: Aguas, en: Waters}}\n") },
    printed: told`
      topics.yaml:3:8: The topic “water” is defined here for the second time. [duplicate-id]
        3 | - {id: water, name: {es: Aguas, en: Waters}}
          |        ^^^^^
        Hint: Give one of them another id.
        See also: topics.yaml:1:8
        1 | - {id: water, name: {es: Agua, en: Water}}
          |        ^^^^^
    `,
  },
  {
    name: "two places with the same code, in two regions",
    codes: ["duplicate-id"],
    changes: { "regions.yaml": append("    - {code: XA-ALT, name: Otra Altamar}\n") },
    printed: told`
      regions.yaml:10:14: The place “XA-ALT” is defined here for the second time. [duplicate-id]
        10 |     - {code: XA-ALT, name: Otra Altamar}
           |              ^^^^^^
        Hint: Give one of them another id.
        See also: regions.yaml:4:14
        4 |     - {code: XA-ALT, name: Altamar}
          |              ^^^^^^
    `,
  },
  {
    name: "two actions with the same id in two reports of an issue",
    codes: ["duplicate-id"],
    changes: { "issues/2021-09/south.es.md": "---\nactions:\n  - {id: altamar-water, title: Inventada}\n---\nInventado.\n" },
    printed: told`
      issues/2021-09/south.es.md:3:10: The action “altamar-water” is defined here for the second time. [duplicate-id]
        3 |   - {id: altamar-water, title: Inventada}
          |          ^^^^^^^^^^^^^
        Hint: Give one of them another id.
        See also: issues/2021-09/north.es.md:3:9
        3 |   - id: altamar-water
          |         ^^^^^^^^^^^^^
    `,
  },
  {
    name: "two headings with the same chosen id on a page",
    codes: ["duplicate-id"],
    changes: {
      "issues/2021-09/issue.es.md": append("\n## Acuerdos {#acuerdos}\n"),
      "issues/2021-09/north.es.md": append("\n## Otros acuerdos {#acuerdos}\n"),
    },
    printed: told`
      issues/2021-09/north.es.md:12:19: The heading “acuerdos” is defined here for the second time. [duplicate-id]
        12 | ## Otros acuerdos {#acuerdos}
           |                   ^^^^^^^^^^^
        Hint: Give one of them another id.
        See also: issues/2021-09/issue.es.md:13:13
        13 | ## Acuerdos {#acuerdos}
           |             ^^^^^^^^^^^
    `,
  },
  {
    name: "a heading with the id of another report's action",
    codes: ["duplicate-id"],
    changes: { "issues/2021-09/issue.es.md": append("\n## Agua {#altamar-water}\n") },
    printed: told`
      issues/2021-09/issue.es.md:13:9: The heading “altamar-water” is defined here for the second time. [duplicate-id]
        13 | ## Agua {#altamar-water}
           |         ^^^^^^^^^^^^^^^^
        Hint: Give one of them another id.
    `,
  },
  {
    name: "two issues with the same number",
    codes: ["duplicate-number"],
    changes: { "issues/2021-10/issue.es.md": swap("number: 10", "number: 9") },
    printed: told`
      issues/2021-10/issue.es.md:3:9: Another issue is number 9, too. [duplicate-number]
        3 | number: 9
          |         ^
        Hint: Every issue has a number of its own, or none.
        See also: issues/2021-09/issue.es.md:3:9
        3 | number: 9
          |         ^
    `,
  },
];
