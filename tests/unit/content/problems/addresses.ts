import { append, swap } from "../archive-on-disk.ts";
import { type Case, told } from "./case.ts";

/** Addresses that two pages claim, and names of which none can be made. */
export const addresses: readonly Case[] = [
  {
    name: "an alias that no file system takes",
    codes: ["address-too-long"],
    changes: { "issues/2021-10/issue.es.md": swap("summary:", `aliases: [/${"a".repeat(241)}]\nsummary:`) },
    printed: told`
      issues/2021-10/issue.es.md:2:11: The address /aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/ is too long for a file. [address-too-long]
        2 | aliases: [/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
          |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Hint: Give it a shorter slug, name or alias.
    `,
  },
  {
    name: "an alias below a file",
    codes: ["address-taken"],
    changes: { "issues/2021-10/issue.es.md": swap("summary:", "aliases: [/sitemap.xml/old]\nsummary:") },
    printed: told`
      issues/2021-10/issue.es.md:2:11: Two pages claim the address /sitemap.xml/old/. [address-taken]
        2 | aliases: [/sitemap.xml/old]
          |           ^^^^^^^^^^^^^^^^
        Hint: Give one of them another slug, name or alias.
    `,
  },
  {
    name: "two topics with the same name in one language",
    codes: ["address-taken"],
    changes: { "topics.yaml": append("- {id: waters, name: {es: ¡Agua!, en: Waters}}\n") },
    printed: told`
      topics.yaml:3:8: Two pages claim the address /temas/agua/. [address-taken]
        3 | - {id: waters, name: {es: ¡Agua!, en: Waters}}
          |        ^^^^^^
        Hint: Give one of them another slug, name or alias.
        See also: topics.yaml:1:8
        1 | - {id: water, name: {es: Agua, en: Water}}
          |        ^^^^^
    `,
  },
  {
    name: "two topics with the same name in all languages",
    codes: ["address-taken", "address-taken"],
    changes: { "topics.yaml": append("- {id: waters, name: {es: Agua, en: Water}}\n") },
    printed: told`
      topics.yaml:3:8: Two pages claim the address /temas/agua/. [address-taken]
        3 | - {id: waters, name: {es: Agua, en: Water}}
          |        ^^^^^^
        Hint: Give one of them another slug, name or alias.
        See also: topics.yaml:1:8
        1 | - {id: water, name: {es: Agua, en: Water}}
          |        ^^^^^

      topics.yaml:3:8: Two pages claim the address /en/topics/water/. [address-taken]
        3 | - {id: waters, name: {es: Agua, en: Water}}
          |        ^^^^^^
        Hint: Give one of them another slug, name or alias.
        See also: topics.yaml:1:8
        1 | - {id: water, name: {es: Agua, en: Water}}
          |        ^^^^^
    `,
  },
  {
    name: "two places of a region with the same name",
    codes: ["address-taken", "address-taken"],
    changes: { "regions.yaml": append("    - {code: XA-CO2, name: Costéra}\n") },
    printed: told`
      regions.yaml:10:14: Two pages claim the address /regiones/sur/costera/. [address-taken]
        10 |     - {code: XA-CO2, name: Costéra}
           |              ^^^^^^
        Hint: Give one of them another slug, name or alias.
        See also: regions.yaml:9:14
        9 |     - {code: XA-COS, name: Costera}
          |              ^^^^^^

      regions.yaml:10:14: Two pages claim the address /en/regions/south/costera/. [address-taken]
        10 |     - {code: XA-CO2, name: Costéra}
           |              ^^^^^^
        Hint: Give one of them another slug, name or alias.
        See also: regions.yaml:9:14
        9 |     - {code: XA-COS, name: Costera}
          |              ^^^^^^
    `,
  },
  {
    name: "an alias where a page stands",
    codes: ["address-taken"],
    changes: { "issues/2021-10/issue.es.md": swap("number:", "aliases: [/acerca-de]\nnumber:") },
    printed: told`
      issues/2021-10/issue.es.md:3:11: Two pages claim the address /acerca-de/. [address-taken]
        3 | aliases: [/acerca-de]
          |           ^^^^^^^^^^
        Hint: Give one of them another slug, name or alias.
        See also: pages/about.es.md:1:1
    `,
  },
  {
    name: "an alias where a page of the interface stands",
    codes: ["address-taken"],
    changes: { "issues/2021-10/issue.es.md": swap("number:", "aliases: [/documento/viejo, /buscar/]\nnumber:") },
    printed: told`
      issues/2021-10/issue.es.md:3:29: Two pages claim the address /buscar/. [address-taken]
        3 | aliases: [/documento/viejo, /buscar/]
          |                             ^^^^^^^^
        Hint: Give one of them another slug, name or alias.
    `,
  },
  {
    name: "the same alias of two issues",
    codes: ["address-taken"],
    changes: {
      "issues/2021-09/issue.es.md": swap("number:", "aliases: [/documento/viejo]\nnumber:"),
      "issues/2021-10/issue.es.md": swap("number:", "aliases: [/documento/viejo/]\nnumber:"),
    },
    printed: told`
      issues/2021-09/issue.es.md:3:11: Two pages claim the address /documento/viejo/. [address-taken]
        3 | aliases: [/documento/viejo]
          |           ^^^^^^^^^^^^^^^^
        Hint: Give one of them another slug, name or alias.
        See also: issues/2021-10/issue.es.md:3:11
        3 | aliases: [/documento/viejo/]
          |           ^^^^^^^^^^^^^^^^^
    `,
  },
  {
    name: "an alias that is the issue's own address",
    codes: ["address-taken"],
    changes: { "issues/2021-10/issue.es.md": swap("number:", "aliases: [/2021/10/]\nnumber:") },
    printed: told`
      issues/2021-10/issue.es.md:3:11: Two pages claim the address /2021/10/. [address-taken]
        3 | aliases: [/2021/10/]
          |           ^^^^^^^^^
        Hint: Give one of them another slug, name or alias.
        See also: issues/2021-10/issue.es.md:1:1
    `,
  },
  {
    name: "the same alias twice in one issue",
    codes: ["address-taken"],
    changes: { "issues/2021-10/issue.es.md": swap("number:", "aliases: [/documento/viejo, /documento/viejo/]\nnumber:") },
    printed: told`
      issues/2021-10/issue.es.md:3:29: Two pages claim the address /documento/viejo/. [address-taken]
        3 | aliases: [/documento/viejo, /documento/viejo/]
          |                             ^^^^^^^^^^^^^^^^^
        Hint: Give one of them another slug, name or alias.
        See also: issues/2021-10/issue.es.md:3:11
        3 | aliases: [/documento/viejo, /documento/viejo/]
          |           ^^^^^^^^^^^^^^^^
    `,
  },
  {
    name: "an info page at the address of an index",
    codes: ["address-taken"],
    changes: { "pages/temas.es.md": "---\ntitle: Temas\n---\nInventado.\n" },
    printed: told`
      pages/temas.es.md:1:1: Two pages claim the address /temas/. [address-taken]
        Hint: Give one of them another slug, name or alias.
    `,
  },
  {
    name: "an info page at the address of a language",
    codes: ["address-taken"],
    changes: { "pages/english.es.md": "---\ntitle: Inventada\nslug: en\n---\nInventado.\n" },
    printed: told`
      pages/english.es.md:1:1: Two pages claim the address /en/. [address-taken]
        Hint: Give one of them another slug, name or alias.
    `,
  },
  {
    name: "a name without letters in one language",
    codes: ["no-slug"],
    changes: { "topics.yaml": append("- {id: why, name: {es: ¿…?, en: Why}}\n") },
    printed: told`
      topics.yaml:3:19: “¿…?” has neither letters nor digits to make an address of. [no-slug]
        3 | - {id: why, name: {es: ¿…?, en: Why}}
          |                   ^^^^^^^^^^^^^^^^^^
        Hint: Add a slug.
    `,
  },
  {
    name: "a name without letters in all languages",
    codes: ["no-slug"],
    changes: { "authors.yaml": append('- {id: nobody, name: "***"}\n') },
    printed: told`
      authors.yaml:3:22: “***” has neither letters nor digits to make an address of. [no-slug]
        3 | - {id: nobody, name: "***"}
          |                      ^^^^^
        Hint: Add a slug.
    `,
  },
  {
    name: "a translated page title without letters",
    codes: ["no-slug"],
    changes: { "pages/about.en.md": swap("title: About", 'title: "???"') },
    printed: told`
      pages/about.en.md:2:8: “???” has neither letters nor digits to make an address of. [no-slug]
        2 | title: "???"
          |        ^^^^^
        Hint: Add a slug.
    `,
  },
];
