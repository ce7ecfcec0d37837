import type { Catalogue } from "../catalogue.ts";
import type { WarningCode } from "../problem.ts";
import type { Death, UnreadMark, WarningFacts } from "./facts.ts";

/** Made when it is needed, which it is seldom: it takes some milliseconds. */
const languageName = (language: string): string | undefined => new Intl.DisplayNames("en", { type: "language" }).of(language);

/** The warnings' kinds, as headings: first what can be mended now, last what an old archive may never know. */
export const kinds: Catalogue["kinds"] = {
  "unwritten-draft": "Drafts that are not all written",
  "outdated-translation": "Outdated translations",
  "missing-translation": "Missing translations",
  "partial-translation": "Translations that leave something out",
  "unstamped-translation": "Translations that nobody can tell to be outdated",
  "dead-link": "Links to pages that are gone",
  "moved-link": "Links to pages that have moved",
  "vague-link": "Links that do not say where they lead",
  "cut-value": "Values that are cut off at a hash sign",
  "shown-as-written": "Marks that readers see as they are written",
  "lost-text": "Words that readers do not see",
  "empty-heading": "Headings without words",
  "bare-address": "Addresses instead of words",
  "heavy-picture": "Heavy pictures",
  "unused-picture": "Pictures that nothing shows",
  "long-summary": "Summaries that are cut off",
  unused: "Records that nothing names",
  "unrecorded-address": "Addresses that are not recorded",
  "region-without-report": "Regions without a report",
  "action-without-source": "Actions without a source",
  "no-published": "Issues without the day of their publication",
};

const intended: Record<UnreadMark, string> = {
  link: "the address of a link or a picture has no spaces (write %20), and follows the bracket at once.",
  path: "this is a path of one computer; put the file in the folder images, and write images/NAME.",
  definition: "no line defines the address that it names; write [name]: https://… below, with the same name.",
  wiki: "the links of wikis are not read; write [words](address).",
  footnote: "notes are not read; put the note into the text.",
  html: "of HTML only <br>, and <sub>…</sub> and <sup>…</sup> where both are there, are read.",
  address: "an address alone is no link; write [the page's name](address).",
  heading: "the hash signs of a heading are followed by a plain space.",
  "heading-id": "the name of a heading has lower-case letters, digits and hyphens alone.",
  underline: "it makes a heading of the paragraph above it; for a line across the page, leave an empty line before it.",
  list: "the items of a list begin with a hyphen, or a number and a full stop, and a plain space.",
  task: "boxes to tick are not read.",
  table: "a table begins with a row of titles and a row of hyphens, with as many cells as each other and an empty line before them.",
  rule: "a line across the page is written *** between two empty lines.",
  box: "boxes of other programs are not read; write a quotation, with > at the beginning.",
  emphasis: "the marks of emphasis touch the words that they stand around, with spaces outside: **so** and *so*.",
  raised: "raised and lowered text is written <sup>2</sup> and <sub>2</sub>.",
  code: "code ends with a line of the same three signs with which it begins.",
  emoji: "names of emoji are not read; paste the emoji itself.",
  formula: "formulas are not read; write them in words, or with <sup> and <sub>.",
  template: "no template language is read.",
  attributes: "attributes of other programs are not read; the name of a heading, {#name}, goes at the end of its line.",
  shortcode: "codes of other programs are not read.",
  program: "no code is run here.",
  other: "this mark of other programs is not read.",
};

const nowhere = (why: string) => (written: string) => `“${written}” is shown nowhere: ${why}`;

const lost: Record<WarningFacts["lost-text"]["what"], { readonly message: (written: string) => string; readonly hint: string }> = {
  definition: {
    message: nowhere("a line like this is the address of links, and no link uses it."),
    hint: "Write [words][name] where the link belongs. To show the line itself, begin it with \\[; to keep a note, write <!-- note -->.",
  },
  "second-definition": {
    message: nowhere("an address with this name is above it, and that one is used."),
    hint: "Give one of them another name, or delete it.",
  },
  cell: {
    message: nowhere("this row has more cells than the first one."),
    hint: "Add a column to the first two rows. A bar within a cell is written \\|.",
  },
  "picture-title": { message: nowhere("the title of a picture is not read."), hint: "Write it below the picture, as a paragraph." },
  "code-title": { message: nowhere("on the first line of code, only its language is read."), hint: "Write it above the code." },
  number: {
    message: (written) => `Readers see another number than “${written}”: a list counts on from its first number.`,
    hint: "Number the items one after the other, or write the number with a backslash, like 1991\\., to keep it as text.",
  },
  words: { message: (written) => `“${written}” is shown nowhere.`, hint: "Write the passage with fewer marks." },
};

function deathOf(why: Death): string {
  if (why.what === "status") return `is not there: its server answers ${why.status}`;
  if (why.what === "unreachable") return `cannot be reached (${why.code})`;
  if (why.what === "slow") return "does not answer in time";
  return why.what === "circle"
    ? "leads from one address to the next without an end"
    : "leads to a machine that is not public, and was not asked";
}

/** What is said of each warning, in English. */
export const warnings: Pick<Catalogue["problems"], WarningCode> = {
  "unwritten-draft": ({ left }) => ({
    message: `Still to be written: ${left.join(", ")}.`,
    hint: "Delete the reports of which there is nothing to tell, and, when all is written, the line “draft: true”.",
  }),
  "no-published": () => ({
    message: "The day of publication is missing; feeds take the month's last day for it.",
    hint: "Add it to the front matter where it is known, like published: 2021-10-05.",
  }),
  "long-summary": ({ length, most }) => ({
    message: `The summary has ${length} characters; search engines and shared links show about ${most}.`,
    hint: "Say the most important first, and the rest in the editorial.",
  }),
  "region-without-report": ({ regions, of }) => ({
    message: `No report on ${regions.length} of ${of} regions: ${regions.join(", ")}.`,
    hint: "Where there is something to tell, write REGION.LANGUAGE.md beside this file. A region may go without.",
  }),
  "action-without-source": ({ actions }) => ({
    message: `Without a source: ${actions.join(", ")}.`,
    hint: "Add to each action the page that tells of it, where it is known: source: https://…",
  }),
  "missing-translation": (facts) => ({
    message: facts.all
      ? `Nothing of ${facts.month ?? "this"} is translated into ${languageName(facts.language)}.`
      : `Missing in ${languageName(facts.language)}: ${facts.files.join(", ")}.`,
    hint: translationHint(facts),
  }),
  "partial-translation": ({ fields, text }) => ({
    message: `Readers of this translation see the original's words for: ${[...(text ? ["the text"] : []), ...fields].join(", ")}.`,
    hint: "Add them to this file.",
  }),
  "outdated-translation": ({ file, original }) => ({
    message: "The original has changed since it was translated.",
    hint: `Compare it with ${original}, mend what differs, and then: npm run translations -- stamp ${file} --method reviewed --reviewer NAME`,
  }),
  "unstamped-translation": ({ file }) => ({
    message: "It is not recorded of which state of the original this is a translation (of).",
    hint: `Once it agrees with its original: npm run translations -- stamp ${file} --method reviewed --reviewer NAME`,
  }),
  unused: ({ noun, id }) => ({
    message: `No ${noun === "author" ? "issue" : "action"} names the ${noun} “${id}”.`,
    hint: "Name it where it belongs, or delete it.",
  }),
  "dead-link": ({ address, why }) => ({
    message: `“${address}” ${deathOf(why)}.`,
    hint: "Look for where the page is now, or for a copy at https://web.archive.org/, and write that address.",
  }),
  "moved-link": ({ address, to }) => ({
    message: `“${address}” has moved for ever to “${to}”.`,
    hint: "See whether that is the page that was meant, and write its new address.",
  }),
  "vague-link": ({ text }) => ({
    message: `The link's text, “${text}”, does not say where it leads.`,
    hint: "Put the words that name the page into the brackets: many readers hear or see links alone.",
  }),
  "cut-value": ({ lost }) => ({
    message: `“${lost}” is lost: behind a space, a hash sign begins a note.`,
    hint: "Put the whole text in quotes; if it is a note, write a space behind the hash sign.",
  }),
  "shown-as-written": ({ mark, written }) => ({
    message: `Readers see “${written}” as written: ${intended[mark]}`,
    hint: "content/README.md lists the marks that are read, under “The text”.",
  }),
  "lost-text": ({ what, written }) => ({ message: lost[what].message(written), hint: lost[what].hint }),
  "empty-heading": () => ({
    message: "This heading has no words, so it is left out; a picture in it is shown.",
    hint: "Write the words of the heading, or delete its signs.",
  }),
  "bare-address": ({ address }) => ({
    message: "This link shows an address instead of words.",
    hint: `Write [the page's name](${address}).`,
  }),
  "heavy-picture": ({ size, most }) => ({
    message: `This picture has ${size}; pages and PDFs carry it whole.`,
    hint: `Save it no wider than 1600 pixels, photos as JPEG: up to ${most} is light enough.`,
  }),
  "unrecorded-address": ({ count }) => ({
    message: `${count === 1 ? "1 address is" : `${count} addresses are`} not recorded yet: npm run check -- --record`,
    hint: "It is done by itself where the site is published; what is recorded can never be broken unnoticed.",
  }),
  "unused-picture": () => ({ message: "No text shows this picture.", hint: "Show it in a text of this month, or delete it." }),
};

function translationHint({ month, language, files }: WarningFacts["missing-translation"]): string {
  if (month === null) return `Write ${files.join(", ")} beside it.`;
  return `npm run new -- ${month} --language ${language} lays the files out; npm run translations -- draft ${month} ${language} has a machine draft them.`;
}
