import { append, swap } from "../archive-on-disk.ts";
import { told } from "../problems/case.ts";
import type { WarningCase } from "./case.ts";

/** What issues and reports leave out, and what nothing names. */
export const issuesAndLists: readonly WarningCase[] = [
  {
    name: "a title that is cut off at a hash sign",
    code: "cut-value",
    changes: { "issues/2021-10/issue.es.md": swap("Otro mes inventado.", "Otro mes inventado, el #2 # una nota") },
    printed: told`
      Values that are cut off at a hash sign (1) [cut-value]
        issues/2021-10/issue.es.md:2:33: “#2 # una nota” is lost: after a space, a hash sign begins a comment.
          2 | summary: Otro mes inventado, el #2 # una nota
            |                                 ^^^^^^^^^^^^^
        Hint: Put the whole text in quotes; if it is a comment, write a space after the hash sign.
    `,
  },
  {
    name: "a topic that no action names",
    code: "unused",
    changes: { "topics.yaml": append("- {id: roads, name: {es: Caminos, en: Roads}}\n") },
    printed: told`
      Records that nothing names (1) [unused]
        topics.yaml:3:8: No action names the topic “roads”.
        Hint: Name it where it belongs, or delete it.
    `,
  },
  {
    name: "addresses that are not recorded",
    code: "unrecorded-address",
    changes: { "addresses.txt": "# Inventado.\n/\n/en/\n" },
    printed: told`
      Addresses that are not recorded (1) [unrecorded-address]
        addresses.txt:1:1: 131 addresses are not recorded yet: npm run check -- --record
        Hint: It is done by itself where the site is published; what is recorded can never be broken unnoticed.
    `,
  },
  {
    name: "a partner that no action names",
    code: "unused",
    changes: { "partners.yaml": append("- {id: far-city, name: Ciudad Inventada, kind: city}\n") },
    printed: told`
      Records that nothing names (1) [unused]
        partners.yaml:3:8: No action names the partner “far-city”.
        Hint: Name it where it belongs, or delete it.
    `,
  },
  {
    name: "an author of no issue",
    code: "unused",
    changes: { "authors.yaml": append("- {id: carla-ficticia, name: Carla Ficticia}\n") },
    printed: told`
      Records that nothing names (1) [unused]
        authors.yaml:3:8: No issue names the author “carla-ficticia”.
        Hint: Name it where it belongs, or delete it.
    `,
  },
  {
    name: "a draft in which a summary, a report and an action's title wait",
    code: "unwritten-draft",
    changes: {
      "issues/2021-10/issue.es.md": (text: string) =>
        text.replace("Otro mes inventado.", "…").replace("published: 2021-11-05", "draft: true"),
      "issues/2021-10/issue.en.md": swap("summary: Another invented month.", "summary: Another."),
      "issues/2021-10/north.es.md": "---\n# Inventado.\n---\n",
      "issues/2021-10/north.en.md": null,
      "issues/2021-10/south.es.md": swap("title: Costera abre una oficina inventada", "title: …"),
    },
    printed: told`
      Drafts that are not all written (1) [unwritten-draft]
        issues/2021-10/issue.es.md:5:1: Still to be written: summary, north.es.md, south.es.md.
        Hint: Delete the reports that have nothing to report, and, when everything is written, the line “draft: true”.
    `,
  },
  {
    name: "a region without a report",
    code: "region-without-report",
    changes: { "issues/2021-09/south.es.md": null, "issues/2021-09/south.en.md": null },
    printed: told`
      Regions without a report (1) [region-without-report]
        issues/2021-09/issue.es.md:1:1: No report on 1 of 2 regions: south.
        Hint: Where there is something to report, write REGION.LANGUAGE.md beside this file. A region may go without.
    `,
  },
  {
    name: "two actions without a source, in one report",
    code: "action-without-source",
    changes: {
      "issues/2021-09/north.es.md": (text: string) => text.replace(/ {4}source: .*\n/, "  - {id: altamar-puerto, title: Inventada}\n"),
      "issues/2021-09/north.en.md": swap("agreement}", "agreement, altamar-puerto: Invented}"),
    },
    printed: told`
      Actions without a source (1) [action-without-source]
        issues/2021-09/north.es.md:3:9: Without a source: altamar-water, altamar-puerto.
        Hint: Add to each action the page that reports it, where it is known: source: https://…
    `,
  },
  {
    name: "an issue without its day of publication",
    code: "no-published",
    changes: { "issues/2021-10/issue.es.md": swap("published: 2021-11-05\n", "") },
    printed: told`
      Issues without the day of their publication (1) [no-published]
        issues/2021-10/issue.es.md:1:1: The day of publication is missing; feeds take the month's last day for it.
        Hint: Add it to the front matter where it is known, like published: 2021-10-05.
    `,
  },
];
