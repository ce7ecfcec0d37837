import { append, swap } from "../archive-on-disk.ts";
import { type Case, told } from "./case.ts";

/** Fields that do not belong where they are, or are missing. */
export const keys: readonly Case[] = [
  {
    name: "a misspelt field of an issue",
    codes: ["unknown-key"],
    changes: { "issues/2021-10/issue.es.md": swap("published:", "publised:") },
    printed: told`
      issues/2021-10/issue.es.md:5:1: “publised” is not a field here. [unknown-key]
        5 | publised: 2021-11-05
          | ^^^^^^^^
        Expected: title, summary, number, authors, published, source, aliases, corrections, draft
        Hint: Did you mean “published”?
    `,
  },
  {
    name: "a misspelt field of an action",
    codes: ["unknown-key"],
    changes: { "issues/2021-09/north.es.md": swap("    topics:", "    topic:") },
    printed: told`
      issues/2021-09/north.es.md:7:5: “topic” is not a field here. [unknown-key]
        7 |     topic: [water]
          |     ^^^^^
        Expected: id, title, place, municipality, partners, topics, date, source
        Hint: Did you mean “topics”?
    `,
  },
  {
    name: "a field in Spanish",
    codes: ["unknown-key"],
    changes: { "issues/2021-10/issue.es.md": swap("summary:", "resumen:") },
    printed: told`
      issues/2021-10/issue.es.md:2:1: “resumen” is not a field here. [unknown-key]
        2 | resumen: Otro mes inventado.
          | ^^^^^^^
        Expected: title, summary, number, authors, published, source, aliases, corrections, draft
        Hint: Did you mean “summary”?
    `,
  },
  {
    name: "a field of another program in a report",
    codes: ["unknown-key"],
    changes: { "issues/2021-09/north.es.md": swap("actions:", "permalink: /elsewhere/\nactions:") },
    printed: told`
      issues/2021-09/north.es.md:2:1: “permalink” is not a field here. [unknown-key]
        2 | permalink: /elsewhere/
          | ^^^^^^^^^
        Expected: actions, aliases
    `,
  },
  {
    name: "a misspelt field of the site",
    codes: ["unknown-key"],
    changes: { "site.yaml": append("lisence: CC-BY-4.0\n") },
    printed: told`
      site.yaml:7:1: “lisence” is not a field here. [unknown-key]
        7 | lisence: CC-BY-4.0
          | ^^^^^^^
        Expected: title, description, slug, url, languages, timezone, publisher, tag, issn, licence, map, subscribe
        Hint: Did you mean “licence”?
    `,
  },
  {
    name: "a misspelt field of the publisher",
    codes: ["unknown-key"],
    changes: { "site.yaml": swap("url: https://editorial.example", "link: https://editorial.example") },
    printed: told`
      site.yaml:6:40: “link” is not a field here. [unknown-key]
        6 | publisher: {name: Editorial inventada, link: https://editorial.example}
          |                                        ^^^^
        Expected: name, url
    `,
  },
  {
    name: "a name in a language that the archive does not have",
    codes: ["unknown-key"],
    changes: { "topics.yaml": swap("en: Water", "fr: Eau") },
    printed: told`
      topics.yaml:1:32: “fr” is not a field here. [unknown-key]
        1 | - {id: water, name: {es: Agua, fr: Eau}}
          |                                ^^
        Expected: es, en
    `,
  },
  {
    name: "a misspelt field of a partner",
    codes: ["unknown-key"],
    changes: { "partners.yaml": swap("country: MX", "contry: XA") },
    printed: told`
      partners.yaml:2:54: “contry” is not a field here. [unknown-key]
        2 | - {id: old-port, name: Puerto Inventado, kind: city, contry: XA}
          |                                                      ^^^^^^
        Expected: id, name, slug, aliases, kind, country, url
        Hint: Did you mean “country”?
    `,
  },
  {
    name: "a misspelt field of how a translation was made",
    codes: ["unknown-key"],
    changes: { "issues/2021-09/issue.en.md": swap("tool:", "tools:") },
    printed: told`
      issues/2021-09/issue.en.md:3:32: “tools” is not a field here. [unknown-key]
        3 | translation: {method: machine, tools: Traductor inventado}
          |                                ^^^^^
        Expected: method, tool, translator, reviewer, date, of
        Hint: Did you mean “tool”?
    `,
  },
  {
    name: "titles of actions in an original",
    codes: ["unknown-key"],
    changes: { "issues/2021-09/north.es.md": swap("actions:", "titles: {altamar-water: Inventado}\nactions:") },
    printed: told`
      issues/2021-09/north.es.md:2:1: “titles” is not a field here. [unknown-key]
        2 | titles: {altamar-water: Inventado}
          | ^^^^^^
        Expected: actions, aliases
    `,
  },
  {
    name: "the authors of an issue in its translation",
    codes: ["inherited-key"],
    changes: { "issues/2021-09/issue.en.md": swap("summary:", "authors: [ana-ejemplo]\nsummary:") },
    printed: told`
      issues/2021-09/issue.en.md:2:1: A translation inherits “authors” from the original. [inherited-key]
        2 | authors: [ana-ejemplo]
          | ^^^^^^^
        Hint: Delete it here; change it in the original.
    `,
  },
  {
    name: "the actions of a report in its translation",
    codes: ["inherited-key"],
    changes: { "issues/2021-09/north.en.md": swap("titles:", "actions: []\ntitles:") },
    printed: told`
      issues/2021-09/north.en.md:2:1: A translation inherits “actions” from the original. [inherited-key]
        2 | actions: []
          | ^^^^^^^
        Hint: Delete it here; change it in the original.
    `,
  },
  {
    name: "an issue without authors",
    codes: ["missing-key"],
    changes: { "issues/2021-10/issue.es.md": swap("authors: [ana-ejemplo, bruno-muestra]\n", "") },
    printed: told`
      issues/2021-10/issue.es.md:2:1: “authors” is missing. [missing-key]
        2 | summary: Otro mes inventado.
          | ^
    `,
  },
  {
    name: "an issue without any field",
    codes: ["missing-key", "missing-key"],
    changes: { "issues/2021-10/issue.es.md": "Inventado.\n" },
    printed: told`
      issues/2021-10/issue.es.md:1:1: “summary” is missing. [missing-key]
        1 | Inventado.
          | ^

      issues/2021-10/issue.es.md:1:1: “authors” is missing. [missing-key]
        1 | Inventado.
          | ^
    `,
  },
  {
    name: "an action without a title",
    codes: ["missing-key"],
    changes: { "issues/2021-10/south.es.md": swap("    title: Costera abre una oficina inventada\n", "") },
    printed: told`
      issues/2021-10/south.es.md:3:5: “title” is missing. [missing-key]
        3 |   - id: costera-trade
          |     ^
    `,
  },
  {
    name: "a name without the original's language",
    codes: ["missing-key"],
    changes: { "topics.yaml": swap("{es: Agua, en: Water}", "{en: Water}") },
    printed: told`
      topics.yaml:1:21: “es” is missing. [missing-key]
        1 | - {id: water, name: {en: Water}}
          |                     ^
    `,
  },
  {
    name: "a page without a title",
    codes: ["missing-key"],
    changes: { "pages/about.es.md": "Inventado.\n" },
    printed: told`
      pages/about.es.md:1:1: “title” is missing. [missing-key]
        1 | Inventado.
          | ^
    `,
  },
];
