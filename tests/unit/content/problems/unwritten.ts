import { swap } from "../archive-on-disk.ts";
import { type Case, told } from "./case.ts";

/** What was laid out, and is not written yet, in an issue that is no draft. */
export const unwritten: readonly Case[] = [
  {
    name: "a summary that was laid out and never written",
    codes: ["unwritten-text"],
    changes: { "issues/2021-10/issue.es.md": swap("summary: Otro mes inventado.", "summary: …") },
    printed: told`
      issues/2021-10/issue.es.md:2:10: “…” is a placeholder for a text that is still to be written. [unwritten-text]
        2 | summary: …
          |          ^
        Hint: Write it, or give the issue draft: true until it is written.
    `,
  },
  {
    name: "an action whose title waits, with three dots",
    codes: ["unwritten-text"],
    changes: { "issues/2021-10/south.es.md": swap("title: Costera abre una oficina inventada", "title: ...") },
    printed: told`
      issues/2021-10/south.es.md:4:12: “…” is a placeholder for a text that is still to be written. [unwritten-text]
        4 |     title: ...
          |            ^^^
        Hint: Write it, or give the issue draft: true until it is written.
    `,
  },
  {
    name: "a report that was laid out and never written",
    codes: ["unwritten-report"],
    changes: { "issues/2021-10/north.es.md": "---\n# Inventado: delete this file if there is nothing to tell.\n---\n" },
    printed: told`
      issues/2021-10/north.es.md:1:1: This report says nothing: it has neither prose nor actions. [unwritten-report]
        Hint: Write it or delete the file, or give the issue draft: true until it is written.
    `,
  },
];
