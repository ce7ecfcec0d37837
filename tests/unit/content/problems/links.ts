import { append, swap } from "../archive-on-disk.ts";
import { type Case, told } from "./case.ts";

const hidden = "---\nsummary: Un borrador inventado.\nauthors: [ana-ejemplo]\ndraft: true\n---\nInventado.\n";
const september = "issues/2021-09/issue.es.md";

/** Links that lead nowhere, or to what readers may not see. */
export const links: readonly Case[] = [
  {
    name: "a link to a file that does not exist",
    codes: ["broken-link"],
    changes: { [september]: append("\nVéase [octubre](../2021-10/isue.es.md).\n") },
    printed: told`
      issues/2021-09/issue.es.md:13:17: The link “../2021-10/isue.es.md” leads nowhere. [broken-link]
        13 | Véase [octubre](../2021-10/isue.es.md).
           |                 ^^^^^^^^^^^^^^^^^^^^^
        Hint: Did you mean “../2021-10/issue.es.md”?
    `,
  },
  {
    name: "a link to an address that does not exist",
    codes: ["broken-link"],
    changes: { [september]: append("\nVéase [el norte](/regiones/nort/).\n") },
    printed: told`
      issues/2021-09/issue.es.md:13:18: The link “/regiones/nort/” leads nowhere. [broken-link]
        13 | Véase [el norte](/regiones/nort/).
           |                  ^^^^^^^^^^^^^^^
        Hint: Did you mean “/regiones/norte/”?
    `,
  },
  {
    name: "a link that nothing resembles",
    codes: ["broken-link"],
    changes: { [september]: append("\nVéase [esto](/no/existe/en/ninguna/parte/del/sitio).\n") },
    printed: told`
      issues/2021-09/issue.es.md:13:14: The link “/no/existe/en/ninguna/parte/del/sitio” leads nowhere. [broken-link]
        13 | Véase [esto](/no/existe/en/ninguna/parte/del/sitio).
           |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    `,
  },
  {
    name: "a link to another host without its scheme",
    codes: ["broken-link"],
    changes: { [september]: append("\nVéase [otro sitio](//example.org/x).\n") },
    printed: told`
      issues/2021-09/issue.es.md:13:20: The link “//example.org/x” leads nowhere. [broken-link]
        13 | Véase [otro sitio](//example.org/x).
           |                    ^^^^^^^^^^^^^^^
    `,
  },
  {
    name: "a link to the site's own host that leads nowhere",
    codes: ["broken-link"],
    changes: { [september]: append("\nVéase [esto](https://boletin.example/2021/08/).\n") },
    printed: told`
      issues/2021-09/issue.es.md:13:14: The link “https://boletin.example/2021/08/” leads nowhere. [broken-link]
        13 | Véase [esto](https://boletin.example/2021/08/).
           |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Hint: Did you mean “/2021/09/”?
    `,
  },
  {
    name: "a link that leads nowhere, on the second line of a paragraph and in a list",
    codes: ["broken-link", "broken-link"],
    changes: { [september]: append("\nUna línea inventada\ny [otra](nada.md).\n\n- [una más](nada.md)\n") },
    printed: told`
      issues/2021-09/issue.es.md:14:10: The link “nada.md” leads nowhere. [broken-link]
        14 | y [otra](nada.md).
           |          ^^^^^^^

      issues/2021-09/issue.es.md:16:13: The link “nada.md” leads nowhere. [broken-link]
        16 | - [una más](nada.md)
           |             ^^^^^^^
    `,
  },
  {
    name: "a link in a translation",
    codes: ["broken-link"],
    changes: { "issues/2021-09/north.en.md": append("\nSee [this](nort.es.md).\n") },
    printed: told`
      issues/2021-09/north.en.md:6:12: The link “nort.es.md” leads nowhere. [broken-link]
        6 | See [this](nort.es.md).
          |            ^^^^^^^^^^
        Hint: Did you mean “north.es.md”?
    `,
  },
  {
    name: "an anchor that does not exist on the same page",
    codes: ["broken-anchor"],
    changes: { [september]: append("\nVéase [el panorama](#panoram).\n") },
    printed: told`
      issues/2021-09/issue.es.md:13:21: There is no heading or action “#panoram” there. [broken-anchor]
        13 | Véase [el panorama](#panoram).
           |                     ^^^^^^^^
        Hint: Did you mean “panorama”?
    `,
  },
  {
    name: "an anchor that does not exist on another page",
    codes: ["broken-anchor"],
    changes: { "pages/about.es.md": append("\nVéase [el agua](/2021/09/norte/#altamar-wate).\n") },
    printed: told`
      pages/about.es.md:6:17: There is no heading or action “#altamar-wate” there. [broken-anchor]
        6 | Véase [el agua](/2021/09/norte/#altamar-wate).
          |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Hint: Did you mean “altamar-water”?
    `,
  },
  {
    name: "the original's anchor for a link to the translation",
    codes: ["broken-anchor"],
    changes: { "pages/about.en.md": append("\nSee [there](../issues/2021-09/issue.en.md#panorama).\n") },
    printed: told`
      pages/about.en.md:6:13: There is no heading or action “#panorama” there. [broken-anchor]
        6 | See [there](../issues/2021-09/issue.en.md#panorama).
          |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    `,
  },
  {
    name: "an anchor on a page that has none",
    codes: ["broken-anchor"],
    changes: { "pages/about.es.md": append("\nVéase [la lista](/temas/#agua).\n") },
    printed: told`
      pages/about.es.md:6:18: There is no heading or action “#agua” there. [broken-anchor]
        6 | Véase [la lista](/temas/#agua).
          |                  ^^^^^^^^^^^^
    `,
  },
  {
    name: "a link to a draft by its file",
    codes: ["hidden-link"],
    changes: { "issues/2021-12/issue.es.md": hidden, [september]: append("\nVéase [diciembre](../2021-12/issue.es.md).\n") },
    printed: told`
      issues/2021-09/issue.es.md:13:19: The link “../2021-12/issue.es.md” leads to an issue that is not public yet. [hidden-link]
        13 | Véase [diciembre](../2021-12/issue.es.md).
           |                   ^^^^^^^^^^^^^^^^^^^^^^
        Hint: Link it when it is.
    `,
  },
  {
    name: "a link to a report of an issue of the future by its address",
    codes: ["hidden-link"],
    changes: {
      "issues/2021-10/issue.es.md": swap("2021-11-05", "2022-01-02"),
      [september]: append("\nVéase [el sur](/2021/10/sur/).\n"),
    },
    printed: told`
      issues/2021-09/issue.es.md:13:16: The link “/2021/10/sur/” leads to an issue that is not public yet. [hidden-link]
        13 | Véase [el sur](/2021/10/sur/).
           |                ^^^^^^^^^^^^^
        Hint: Link it when it is.
    `,
  },
  {
    name: "a link to the PDF of a draft",
    codes: ["hidden-link"],
    changes: {
      "issues/2021-12/issue.es.md": hidden,
      [september]: append("\nVéase [el PDF](/2021/12/boletin-inventado-2021-12.pdf).\n"),
    },
    printed: told`
      issues/2021-09/issue.es.md:13:16: The link “/2021/12/boletin-inventado-2021-12.pdf” leads to an issue that is not public yet. [hidden-link]
        13 | Véase [el PDF](/2021/12/boletin-inventado-2021-12.pdf).
           |                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Hint: Link it when it is.
    `,
  },
  {
    name: "a link to a draft from an info page",
    codes: ["hidden-link"],
    changes: { "issues/2021-12/issue.es.md": hidden, "pages/about.es.md": append("\nVéase [diciembre](/2021/12/).\n") },
    printed: told`
      pages/about.es.md:6:19: The link “/2021/12/” leads to an issue that is not public yet. [hidden-link]
        6 | Véase [diciembre](/2021/12/).
          |                   ^^^^^^^^^
        Hint: Link it when it is.
    `,
  },
  {
    name: "a link to a year that has only drafts",
    codes: ["hidden-link"],
    changes: { "issues/2020-12/issue.es.md": hidden, [september]: append("\nVéase [2020](/archivo/2020/).\n") },
    printed: told`
      issues/2021-09/issue.es.md:13:14: The link “/archivo/2020/” leads to an issue that is not public yet. [hidden-link]
        13 | Véase [2020](/archivo/2020/).
           |              ^^^^^^^^^^^^^^
        Hint: Link it when it is.
    `,
  },
];
