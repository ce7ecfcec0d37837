import { swap } from "../archive-on-disk.ts";
import { type Case, told } from "./case.ts";

/** A record of made-up addresses, a line each. */
const recorded = (...addresses: readonly string[]): string => `# Inventado.\n${addresses.join("\n")}\n`;

/** Addresses that were published, and are missing now. */
export const record: readonly Case[] = [
  {
    name: "a region that has another name, with all that lay below it",
    codes: ["gone-address"],
    changes: {
      "regions.yaml": swap("es: Norte, en: North", "es: Septentrión, en: North"),
      "addresses.txt": recorded(
        "/2021/09/norte/",
        "/en/regions/north/",
        "/en/regions/south/",
        "/regiones/norte/",
        "/regiones/norte/altamar/",
        "/regiones/norte/altamar/feed.xml",
        "/regiones/norte/feed.xml",
        "/regiones/sur/",
      ),
    },
    printed: told`
      addresses.txt:5:1: 5 addresses that were published lead nowhere any more: /regiones/norte/, /2021/09/norte/, /regiones/norte/altamar/ … and 2 more. [gone-address]
        5 | /regiones/norte/
          | ^^^^^^^^^^^^^^^^
        Hint: What was there is probably at /regiones/septentrion/ now. If it is, write for it in regions.yaml: aliases: [/regiones/norte/]
        See also: regions.yaml:1:7
        1 | - id: north
          |       ^^^^^
    `,
  },
  {
    name: "a topic that has another name in both languages, and older addresses already",
    codes: ["gone-address"],
    changes: {
      "topics.yaml": swap(
        "{id: water, name: {es: Agua, en: Water}}",
        "{id: water, name: {es: Aguas, en: Waters}, aliases: [/temas/rios/]}",
      ),
      "addresses.txt": recorded("/en/topics/trade/", "/en/topics/water/", "/temas/agua/", "/temas/comercio/", "/temas/rios/"),
    },
    printed: told`
      addresses.txt:4:1: 2 addresses that were published lead nowhere any more: /temas/agua/, /en/topics/water/. [gone-address]
        4 | /temas/agua/
          | ^^^^^^^^^^^^
        Hint: What was there is probably at /temas/aguas/ now. If it is, write for it in topics.yaml: aliases: [/temas/rios/, /temas/agua/, /en/topics/water/]
        See also: topics.yaml:1:8
        1 | - {id: water, name: {es: Aguas, en: Waters}, aliases: [/temas/rios/]}
          |        ^^^^^
    `,
  },
  {
    name: "an issue that is a draft again",
    codes: ["gone-address"],
    changes: {
      "issues/2021-10/issue.es.md": swap("number:", "draft: true\nnumber:"),
      "addresses.txt": recorded("/2021/10/", "/2021/10/sur/", "/archivo/2021/"),
    },
    printed: told`
      addresses.txt:2:1: 2 addresses that were published lead nowhere any more: /2021/10/, /2021/10/sur/. [gone-address]
        2 | /2021/10/
          | ^^^^^^^^^
        Hint: What was published stays public: in issues/2021-10/issue.es.md, delete the line “draft”, or put the day back into “published”.
        See also: issues/2021-10/issue.es.md:1:1
    `,
  },
  {
    name: "files that were named after another title of the newsletter",
    codes: ["gone-address"],
    changes: {
      "addresses.txt": recorded(
        "/2021/09/boletin-viejo-2021-09.pdf",
        "/archivo/2021/boletin-viejo-2021.pdf",
        "/en/2021/09/old-gazette-2021-09.bib",
      ),
    },
    printed: told`
      addresses.txt:2:1: 3 addresses that were published lead nowhere any more: /2021/09/boletin-viejo-2021-09.pdf, /archivo/2021/boletin-viejo-2021.pdf, /en/2021/09/old-gazette-2021-09.bib. [gone-address]
        2 | /2021/09/boletin-viejo-2021-09.pdf
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Hint: The names of the files follow the title. To keep them, write in site.yaml: slug: {es: boletin-viejo, en: old-gazette}
    `,
  },
  {
    name: "an author who was deleted",
    codes: ["gone-address"],
    changes: {
      "addresses.txt": recorded("/autores/ana-ejemplo/", "/autores/bruno-muestra/", "/autores/nadie/", "/autores/nadie/feed.xml"),
    },
    printed: told`
      addresses.txt:4:1: 2 addresses that were published lead nowhere any more: /autores/nadie/, /autores/nadie/feed.xml. [gone-address]
        4 | /autores/nadie/
          | ^^^^^^^^^^^^^^^
        Hint: Bring back what was there, or write them into the field “aliases” of what takes its place.
    `,
  },
  {
    name: "a record that lacks lines which it had",
    codes: ["dropped-address"],
    changes: { "addresses.txt": recorded("/", "/en/") },
    older: ["/", "/2021/09/", "/2021/10/", "/archivo/", "/en/", "/buscar/"],
    printed: told`
      addresses.txt:1:1: 4 addresses that were published are missing in this record: /2021/09/, /2021/10/, /archivo/ … and 1 more. [dropped-address]
        Hint: Put the lines back: this file only grows.
    `,
  },
  {
    name: "what a merge leaves behind in the record",
    codes: ["no-address"],
    changes: { "addresses.txt": recorded("/", "<<<<<<< main", "/en/") },
    printed: told`
      addresses.txt:3:1: “<<<<<<< main” is not an address. [no-address]
        3 | <<<<<<< main
          | ^^^^^^^^^^^^
        Hint: Delete this line. Where a merge has left its marks, keep the addresses of both sides.
    `,
  },
];
