import { swap } from "../archive-on-disk.ts";
import { told } from "../problems/case.ts";
import type { WarningCase } from "./case.ts";

/** What is not translated, or perhaps not up to date. */
export const translations: readonly WarningCase[] = [
  {
    name: "a translation whose original has changed since",
    code: "outdated-translation",
    changes: { "issues/2021-09/north.en.md": swap("HASH", "0123456789ab") },
    printed: told`
      Outdated translations (1) [outdated-translation]
        issues/2021-09/north.en.md:3:34: The original has changed since it was translated.
        Hint: Compare it with issues/2021-09/north.es.md, mend what differs, and then: npm run translations -- stamp issues/2021-09/north.en.md --method reviewed --reviewer NAME
    `,
  },
  {
    name: "a month without any translation",
    code: "missing-translation",
    changes: { "issues/2021-10/issue.en.md": null, "issues/2021-10/north.en.md": null, "issues/2021-10/south.en.md": null },
    printed: told`
      Missing translations (1) [missing-translation]
        issues/2021-10/issue.es.md:1:1: Nothing of 2021-10 is translated into English.
        Hint: npm run new -- 2021-10 --language en lays the files out; npm run translations -- draft 2021-10 en has a machine draft them.
    `,
  },
  {
    name: "two reports of a month without a translation",
    code: "missing-translation",
    changes: { "issues/2021-09/north.en.md": null, "issues/2021-09/south.en.md": null },
    printed: told`
      Missing translations (1) [missing-translation]
        issues/2021-09/north.es.md:1:1: Missing in English: north.en.md, south.en.md.
        Hint: npm run new -- 2021-09 --language en lays the files out; npm run translations -- draft 2021-09 en has a machine draft them.
    `,
  },
  {
    name: "a page about the archive without a translation",
    code: "missing-translation",
    changes: { "pages/about.en.md": null },
    printed: told`
      Missing translations (1) [missing-translation]
        pages/about.es.md:1:1: Missing in English: about.en.md.
        Hint: Write about.en.md beside it.
    `,
  },
  {
    name: "a translation without the summary and the title",
    code: "partial-translation",
    changes: {
      "issues/2021-10/issue.es.md": swap("summary:", "title: Octubre inventado\nsummary:"),
      "issues/2021-10/issue.en.md": swap("summary: Another invented month.\n", ""),
    },
    printed: told`
      Translations that leave something out (1) [partial-translation]
        issues/2021-10/issue.en.md:1:1: Readers of this translation see the original's words for: title, summary.
        Hint: Add them to this file.
    `,
  },
  {
    name: "a translation without the title of an action",
    code: "partial-translation",
    changes: {
      "issues/2021-09/north.es.md": swap(
        "---\nAltamar",
        "  - {id: altamar-puerto, title: Inventada, source: https://fuente.example}\n---\nAltamar",
      ),
    },
    printed: told`
      Translations that leave something out (1) [partial-translation]
        issues/2021-09/north.en.md:2:1: Readers of this translation see the original's words for: titles.altamar-puerto.
        Hint: Add them to this file.
    `,
  },
  {
    name: "a translation that holds titles alone",
    code: "partial-translation",
    changes: { "issues/2021-09/north.en.md": swap("Altamar signed an invented agreement.\n", "") },
    printed: told`
      Translations that leave something out (1) [partial-translation]
        issues/2021-09/north.en.md:2:1: Readers of this translation see the original's words for: the text.
        Hint: Add them to this file.
    `,
  },
  {
    name: "a translation that says how it was made, and not of what",
    code: "unstamped-translation",
    changes: { "issues/2021-09/issue.en.md": swap(", of: HASH", "") },
    printed: told`
      Translations that do not say of which original they are (1) [unstamped-translation]
        issues/2021-09/issue.en.md:3:1: It is not recorded of which state of the original this is a translation (of).
        Hint: Once it agrees with its original: npm run translations -- stamp issues/2021-09/issue.en.md --method reviewed --reviewer NAME
    `,
  },
  {
    name: "a translation that says nothing of itself",
    code: "unstamped-translation",
    changes: { "issues/2021-09/south.en.md": "Nothing happened.\n" },
    printed: told`
      Translations that do not say of which original they are (1) [unstamped-translation]
        issues/2021-09/south.en.md:1:1: It is not recorded of which state of the original this is a translation (of).
        Hint: Once it agrees with its original: npm run translations -- stamp issues/2021-09/south.en.md --method reviewed --reviewer NAME
    `,
  },
];
