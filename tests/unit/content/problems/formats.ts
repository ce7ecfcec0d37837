import { append, swap } from "../archive-on-disk.ts";
import { type Case, told } from "./case.ts";

const map = "attribution: {text: Inventado}\nwidth: 100\nheight: 100\nshapes:\n  XA-ALT:\n";

/** Texts that are not of the format that their field asks for: a case for each format. */
export const formats: readonly Case[] = [
  {
    name: "a day that does not exist",
    codes: ["wrong-format"],
    changes: { "issues/2021-09/north.es.md": swap("2021-09-14", "2021-09-31") },
    printed: told`
      issues/2021-09/north.es.md:8:11: “2021-09-31” cannot be read. [wrong-format]
        8 |     date: 2021-09-31
          |           ^^^^^^^^^^
        Expected: a real day written year-month-day, like 2021-09-14
    `,
  },
  {
    name: "a day in words",
    codes: ["wrong-format"],
    changes: { "issues/2021-10/issue.es.md": swap("2021-11-05", "5 de noviembre de 2021") },
    printed: told`
      issues/2021-10/issue.es.md:5:12: “5 de noviembre de 2021” cannot be read. [wrong-format]
        5 | published: 5 de noviembre de 2021
          |            ^^^^^^^^^^^^^^^^^^^^^^
        Expected: a real day written year-month-day, like 2021-09-14
        Hint: Did you mean “2021-11-05”?
    `,
  },
  {
    name: "an address without a scheme",
    codes: ["wrong-format"],
    changes: { "issues/2021-10/issue.es.md": swap("number:", "source: www.example.org/x\nnumber:") },
    printed: told`
      issues/2021-10/issue.es.md:3:9: “www.example.org/x” cannot be read. [wrong-format]
        3 | source: www.example.org/x
          |         ^^^^^^^^^^^^^^^^^
        Expected: a whole address that begins with https:// or http://
        Hint: Did you mean “https://www.example.org/x”?
    `,
  },
  {
    name: "an address that would run a script",
    codes: ["wrong-format"],
    changes: { "issues/2021-09/north.es.md": swap("    date:", '    source: "javascript:alert(1)"\n    date:') },
    printed: told`
      issues/2021-09/north.es.md:8:13: “javascript:alert(1)” cannot be read. [wrong-format]
        8 |     source: "javascript:alert(1)"
          |             ^^^^^^^^^^^^^^^^^^^^^
        Expected: a whole address that begins with https:// or http://
    `,
  },
  {
    name: "an id with capitals",
    codes: ["wrong-format"],
    changes: { "topics.yaml": append("- {id: Risk_Management, name: {es: Riesgos, en: Risks}}\n") },
    printed: told`
      topics.yaml:3:8: “Risk_Management” cannot be read. [wrong-format]
        3 | - {id: Risk_Management, name: {es: Riesgos, en: Risks}}
          |        ^^^^^^^^^^^^^^^
        Expected: an id of lower-case letters a–z, digits and hyphens, like risk-management
        Hint: Did you mean “risk-management”?
    `,
  },
  {
    name: "a place by its name",
    codes: ["unknown-id"],
    changes: { "issues/2021-09/north.es.md": swap("XA-ALT", "Altamar") },
    printed: told`
      issues/2021-09/north.es.md:5:12: There is no place “Altamar”. [unknown-id]
        5 |     place: Altamar
          |            ^^^^^^^
        Hint: Did you mean “XA-ALT”?
    `,
  },
  {
    name: "a country by its name",
    codes: ["wrong-format"],
    changes: { "partners.yaml": swap("country: MX", "country: Ninguno") },
    printed: told`
      partners.yaml:2:63: “Ninguno” cannot be read. [wrong-format]
        2 | - {id: old-port, name: Puerto Inventado, kind: city, country: Ninguno}
          |                                                               ^^^^^^^
        Expected: an ISO 3166-1 code of two capital letters, like MX
    `,
  },
  {
    name: "an ORCID iD without hyphens",
    codes: ["wrong-format"],
    changes: { "authors.yaml": swap("name: Ana Ejemplo", 'name: Ana Ejemplo, orcid: "0000000218250097"') },
    printed: told`
      authors.yaml:1:47: “0000000218250097” cannot be read. [wrong-format]
        1 | - {id: ana-ejemplo, name: Ana Ejemplo, orcid: "0000000218250097"}
          |                                               ^^^^^^^^^^^^^^^^^^
        Expected: an ORCID iD, like 0000-0002-1825-0097
    `,
  },
  {
    name: "an ISSN of seven digits",
    codes: ["wrong-format"],
    changes: { "site.yaml": append("issn: 2049-363\n") },
    printed: told`
      site.yaml:7:7: “2049-363” cannot be read. [wrong-format]
        7 | issn: 2049-363
          |       ^^^^^^^^
        Expected: an ISSN, like 2049-3630
    `,
  },
  {
    name: "an alias that is a whole address",
    codes: ["wrong-format"],
    changes: { "issues/2021-10/issue.es.md": swap("number:", "aliases: [https://boletin.example/old]\nnumber:") },
    printed: told`
      issues/2021-10/issue.es.md:3:11: “https://boletin.example/old” cannot be read. [wrong-format]
        3 | aliases: [https://boletin.example/old]
          |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Expected: a path on this site that begins with one slash, like /documento/old-address
    `,
  },
  {
    name: "an alias that leads out of the site",
    codes: ["wrong-format"],
    changes: { "issues/2021-10/issue.es.md": swap("number:", "aliases: [/../outside]\nnumber:") },
    printed: told`
      issues/2021-10/issue.es.md:3:11: “/../outside” cannot be read. [wrong-format]
        3 | aliases: [/../outside]
          |           ^^^^^^^^^^^
        Expected: a path on this site that begins with one slash, like /documento/old-address
    `,
  },
  {
    name: "an alias that begins with two slashes",
    codes: ["wrong-format"],
    changes: { "issues/2021-10/issue.es.md": swap("number:", "aliases: [//example.org]\nnumber:") },
    printed: told`
      issues/2021-10/issue.es.md:3:11: “//example.org” cannot be read. [wrong-format]
        3 | aliases: [//example.org]
          |           ^^^^^^^^^^^^^
        Expected: a path on this site that begins with one slash, like /documento/old-address
    `,
  },
  {
    name: "a time zone that does not exist",
    codes: ["wrong-format"],
    changes: { "site.yaml": swap("America/Mexico_City", "Mexico City") },
    printed: told`
      site.yaml:5:11: “Mexico City” cannot be read. [wrong-format]
        5 | timezone: Mexico City
          |           ^^^^^^^^^^^
        Expected: a time zone's name, like America/Mexico_City
    `,
  },
  {
    name: "a hash that is too short",
    codes: ["wrong-format"],
    changes: { "issues/2021-09/issue.en.md": swap("method: machine", "method: machine, of: 5f3a9c") },
    printed: told`
      issues/2021-09/issue.en.md:3:36: “5f3a9c” cannot be read. [wrong-format]
        3 | translation: {method: machine, of: 5f3a9c, tool: Traductor inventado}
          |                                    ^^^^^^
        Expected: the first 12 hex digits of the SHA-256 of the original file
    `,
  },
  {
    name: "a tag without a year",
    codes: ["wrong-format"],
    changes: { "site.yaml": append("tag: boletin.example\n") },
    printed: told`
      site.yaml:7:6: “boletin.example” cannot be read. [wrong-format]
        7 | tag: boletin.example
          |      ^^^^^^^^^^^^^^^
        Expected: a domain and a year, like example.org,2021
    `,
  },
  {
    name: "a slug with a slash",
    codes: ["wrong-format"],
    changes: { "topics.yaml": swap("id: water,", "id: water, slug: agua/limpia,") },
    printed: told`
      topics.yaml:1:21: “agua/limpia” cannot be read. [wrong-format]
        1 | - {id: water, slug: agua/limpia, name: {es: Agua, en: Water}}
          |                     ^^^^^^^^^^^
        Expected: lower-case letters, digits and hyphens, like disaster-risk
        Hint: Did you mean “agua-limpia”?
    `,
  },
  {
    name: "a shape of two points",
    codes: ["wrong-format"],
    changes: { "site.yaml": append("map: made-up\n"), "maps/made-up.yaml": `${map}    - 0,0 10,0\n` },
    printed: told`
      maps/made-up.yaml:6:7: “0,0 10,0” cannot be read. [wrong-format]
        6 |     - 0,0 10,0
          |       ^^^^^^^^
        Expected: at least three points written x,y and separated by spaces
    `,
  },
  {
    name: "a form field with a space in its name",
    codes: ["wrong-format"],
    changes: { "site.yaml": append("subscribe: {action: https://lists.example/, field: e mail}\n") },
    printed: told`
      site.yaml:7:52: “e mail” cannot be read. [wrong-format]
        7 | subscribe: {action: https://lists.example/, field: e mail}
          |                                                    ^^^^^^
        Expected: the name of a form field, like email
    `,
  },
  {
    name: "a hidden field of a name that no form has",
    codes: ["wrong-format"],
    changes: { "site.yaml": append("subscribe: {action: https://lists.example/, field: email, hidden: {my tag: x}}\n") },
    printed: told`
      site.yaml:7:68: “my tag” cannot be read. [wrong-format]
        7 | subscribe: {action: https://lists.example/, field: email, hidden: {my tag: x}}
          |                                                                    ^^^^^^
        Expected: the name of a form field, like email
    `,
  },
  {
    name: "a hidden field that would send a second e-mail address",
    codes: ["wrong-format"],
    changes: { "site.yaml": append("subscribe: {action: https://lists.example/, field: email, hidden: {email: x@example.org}}\n") },
    printed: told`
      site.yaml:7:68: “email” cannot be read. [wrong-format]
        7 | subscribe: {action: https://lists.example/, field: email, hidden: {email: x@example.org}}
          |                                                                    ^^^^^
        Expected: the name of another field than that of the e-mail address
    `,
  },
  {
    name: "an address of a page in place of a host",
    codes: ["wrong-format"],
    changes: { "site.yaml": append("subscribe: {action: https://lists.example/, field: email, hosts: [https://thanks.example/page]}\n") },
    printed: told`
      site.yaml:7:67: “https://thanks.example/page” cannot be read. [wrong-format]
        7 | subscribe: {action: https://lists.example/, field: email, hosts: [https://thanks.example/page]}
          |                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Expected: https:// and the name of a host, with nothing after it, like https://mail.example.org
        Hint: Did you mean “https://thanks.example”?
    `,
  },
  {
    name: "a placeholder that does not unsubscribe",
    codes: ["wrong-format"],
    changes: { "site.yaml": append('subscribe: {action: https://lists.example/, field: email, unsubscribe: "{{ TrackView }}"}\n') },
    printed: told`
      site.yaml:7:72: “{{ TrackView }}” cannot be read. [wrong-format]
        7 | subscribe: {action: https://lists.example/, field: email, unsubscribe: "{{ TrackView }}"}
          |                                                                        ^^^^^^^^^^^^^^^^^
        Expected: an address, or what the service replaces by one: {{ UnsubscribeURL }}, {{ unsubscribe_url }}, *|UNSUB|*
    `,
  },
];
