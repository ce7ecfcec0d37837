import { append, swap } from "../archive-on-disk.ts";
import { png } from "../png.ts";
import { told } from "../problems/case.ts";
import type { WarningCase } from "./case.ts";

const heavy = new Uint8Array(1_240_000);
heavy.set(png(40, 30));

/** Links, summaries and pictures that could be better. */
export const textsAndPictures: readonly WarningCase[] = [
  {
    name: "a link that says “aquí”",
    code: "vague-link",
    changes: { "issues/2021-09/south.es.md": append("\nMás **detalles** [¡Aquí!](https://fuente.example/).\n") },
    printed: told`
      Links that do not say where they lead (1) [vague-link]
        issues/2021-09/south.es.md:3:19: The link's text, “¡Aquí!”, does not say where it leads.
          3 | Más **detalles** [¡Aquí!](https://fuente.example/).
            |                   ^^^^^^
        Hint: Put the words that name the page into the brackets: many readers hear or see links alone.
    `,
  },
  {
    name: "a link that says “click here”, in the translation",
    code: "vague-link",
    changes: { "issues/2021-09/south.en.md": append("\nFor more [click **here**][1].\n\n[1]: https://fuente.example/\n") },
    printed: told`
      Links that do not say where they lead (1) [vague-link]
        issues/2021-09/south.en.md:8:6: The link's text, “click here”, does not say where it leads.
          8 | [1]: https://fuente.example/
            |      ^^^^^^^^^^^^^^^^^^^^^^^
        Hint: Put the words that name the page into the brackets: many readers hear or see links alone.
    `,
  },
  {
    name: "a link that shows its address",
    code: "bare-address",
    changes: { "issues/2021-09/south.es.md": append("\nVéase <https://fuente.example/2021/agua?id=7>.\n") },
    printed: told`
      Addresses instead of words (1) [bare-address]
        issues/2021-09/south.es.md:3:8: This link shows an address instead of words.
          3 | Véase <https://fuente.example/2021/agua?id=7>.
            |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Hint: Write [the page's name](https://fuente.example/2021/agua?id=7).
    `,
  },
  {
    name: "a link with a space in its address",
    code: "shown-as-written",
    changes: { "issues/2021-09/south.es.md": append("\nVéase [la nota](la nota.es.md).\n") },
    printed: told`
      Marks that readers see as they are written (1) [shown-as-written]
        issues/2021-09/south.es.md:3:7: Readers see “[la nota](la nota.es.md)” as written: the address of a link or a picture has no spaces (write %20), and follows the bracket at once.
          3 | Véase [la nota](la nota.es.md).
            |       ^^^^^^^^^^^^^^^^^^^^^^^^
        Hint: content/README.md lists the marks that are read, under “The text”.
    `,
  },
  {
    name: "a link with a space before its address",
    code: "shown-as-written",
    changes: { "issues/2021-09/south.es.md": append("\nVéase [la nota] (issue.es.md).\n") },
    printed: told`
      Marks that readers see as they are written (1) [shown-as-written]
        issues/2021-09/south.es.md:3:7: Readers see “[la nota] (issue.es.md)” as written: the address of a link or a picture has no spaces (write %20), and follows the bracket at once.
          3 | Véase [la nota] (issue.es.md).
            |       ^^^^^^^^^^^^^^^^^^^^^^^
        Hint: content/README.md lists the marks that are read, under “The text”.
    `,
  },
  {
    name: "HTML that was pasted",
    code: "shown-as-written",
    changes: { "issues/2021-09/south.es.md": append("\n<p style='color:red'>Inventado</p>\n") },
    printed: told`
      Marks that readers see as they are written (1) [shown-as-written]
        issues/2021-09/south.es.md:3:1: Readers see “<p style='color:red'>” as written: of HTML only <br>, and <sub>…</sub> and <sup>…</sup> where both are there, are read.
          3 | <p style='color:red'>Inventado</p>
            | ^^^^^^^^^^^^^^^^^^^^^
        Hint: content/README.md lists the marks that are read, under “The text”.
    `,
  },
  {
    name: "an address that is no link",
    code: "shown-as-written",
    changes: { "issues/2021-09/south.es.md": append("\nVéase https://fuente.example/agua, inventada.\n") },
    printed: told`
      Marks that readers see as they are written (1) [shown-as-written]
        issues/2021-09/south.es.md:3:7: Readers see “https://fuente.example/agua,” as written: an address alone is no link; write [the page's name](address).
          3 | Véase https://fuente.example/agua, inventada.
            |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Hint: content/README.md lists the marks that are read, under “The text”.
    `,
  },
  {
    name: "a heading without its space",
    code: "shown-as-written",
    changes: { "issues/2021-09/south.es.md": append("\n##Inventado\n") },
    printed: told`
      Marks that readers see as they are written (1) [shown-as-written]
        issues/2021-09/south.es.md:3:1: Readers see “##Inventado” as written: the hash signs of a heading are followed by a plain space.
          3 | ##Inventado
            | ^^^^^^^^^^^
        Hint: content/README.md lists the marks that are read, under “The text”.
    `,
  },
  {
    name: "a heading whose name has spaces",
    code: "shown-as-written",
    changes: { "issues/2021-09/south.es.md": append("\n## Inventado {#El Título}\n") },
    printed: told`
      Marks that readers see as they are written (1) [shown-as-written]
        issues/2021-09/south.es.md:3:14: Readers see “{#El Título}” as written: the name of a heading has lower-case letters, digits and hyphens alone.
          3 | ## Inventado {#El Título}
            |              ^^^^^^^^^^^^
        Hint: content/README.md lists the marks that are read, under “The text”.
    `,
  },
  {
    name: "a list with the dashes of a program for writing",
    code: "shown-as-written",
    changes: { "issues/2021-09/south.es.md": append("\n– uno\n– dos\n") },
    printed: told`
      Marks that readers see as they are written (1) [shown-as-written]
        issues/2021-09/south.es.md:3:1: Readers see “– uno” as written: the items of a list begin with a hyphen, or a number and a full stop, and a plain space.
          3 | – uno
            | ^^^^^
        Hint: content/README.md lists the marks that are read, under “The text”.
    `,
  },
  {
    name: "a picture of more than a megabyte",
    code: "heavy-picture",
    changes: { "issues/2021-09/images/puente.png": heavy },
    printed: told`
      Heavy pictures (1) [heavy-picture]
        issues/2021-09/images/puente.png:1:1: This picture has 1.2 MB; pages and PDFs carry it whole.
        Hint: Save it no wider than 1600 pixels, photos as JPEG: up to 500 kB is light enough.
    `,
  },
  {
    name: "a picture that no text shows",
    code: "unused-picture",
    changes: { "issues/2021-10/images/faro.png": png(40, 30) },
    printed: told`
      Pictures that nothing shows (1) [unused-picture]
        issues/2021-10/images/faro.png:1:1: No text shows this picture.
        Hint: Show it in a text of this month, or delete it.
    `,
  },
  {
    name: "a summary of more than 160 characters",
    code: "long-summary",
    changes: { "issues/2021-10/issue.es.md": swap("Otro mes inventado.", `Un mes ${"muy ".repeat(38)}inventado.`) },
    printed: told`
      Summaries that are cut off (1) [long-summary]
        issues/2021-10/issue.es.md:2:10: The summary has 169 characters; search engines and shared links show about 160.
        Hint: Say the most important first, and the rest in the editorial.
    `,
  },
  {
    name: "a definition that no link uses",
    code: "lost-text",
    changes: { "issues/2021-09/south.es.md": append("\n[Fuente]: https://fuente.example/ 'Inventada'\n") },
    printed: told`
      Words that readers do not see (1) [lost-text]
        issues/2021-09/south.es.md:3:1: “[Fuente]: https://fuente.example/ 'Inventada'” is shown nowhere: a line like this is the address of links, and no link uses it.
          3 | [Fuente]: https://fuente.example/ 'Inventada'
            | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Hint: Write [words][name] where the link belongs. To show the line itself, begin it with \[; to keep a note, write <!-- note -->.
    `,
  },
  {
    name: "a cell more than the table has columns",
    code: "lost-text",
    changes: { "issues/2021-09/south.es.md": append("\n| Puerto |\n|---|\n| Norte | en monedas |\n") },
    printed: told`
      Words that readers do not see (1) [lost-text]
        issues/2021-09/south.es.md:5:11: “en monedas” is shown nowhere: this row has more cells than the first one.
          5 | | Norte | en monedas |
            |           ^^^^^^^^^^
        Hint: Add a column to the first two rows. A bar within a cell is written \|.
    `,
  },
  {
    name: "a heading without words",
    code: "empty-heading",
    changes: { "issues/2021-09/south.es.md": append("\n##\n\nUno.\n") },
    printed: told`
      Headings without words (1) [empty-heading]
        issues/2021-09/south.es.md:3:1: This heading has no words, so it is left out; a picture in it is shown.
        Hint: Write the words of the heading, or delete its signs.
    `,
  },
];
