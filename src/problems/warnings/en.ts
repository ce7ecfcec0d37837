import type { Catalogue } from "../catalogue.ts";
import type { WarningCode } from "../problem.ts";
import type { Death, WarningFacts } from "./facts.ts";

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

const intended: Record<WarningFacts["shown-as-written"]["mark"], string> = {
  link: "the address of a link or a picture has no spaces (write %20), and follows the bracket at once.",
  html: "HTML is not read.",
  address: "an address alone is no link; write [the page's name](address).",
  heading: "behind the hash signs of a heading stands a space.",
  "heading-id": "the name of a heading has lower-case letters, digits and hyphens alone.",
  list: "the items of a list begin with a hyphen and a space.",
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
    message: `Readers see “${written}” as it stands: ${intended[mark]}`,
    hint: "The marks that are read stand in content/README.md, under “The text”.",
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
