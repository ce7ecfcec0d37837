import { counted } from "../../languages/counted.ts";
import { monthName } from "../../languages/dates.ts";
import type { ImportWords } from "./import-words.ts";

const words = counted("en", "word", "words");
const line = (number: number | null) => (number === null ? "" : `line ${number}, `);
const nothing = "Nothing was written:";

export const en: ImportWords = {
  usage: "Say which page and which month: npm run import -- page.html --month 2021-09 --language en",
  noFile: (file, near) => `There is no file “${file}”.${near ? ` Did you mean ${near}?` : ""}`,
  isFolder: (file) => `“${file}” is a folder: name the saved page itself, a file.`,
  wrongKind: (file, ending, known) =>
    /^\.(pdf|doc|odt|rtf|pages)$/.test(ending)
      ? `“${file}” cannot be read (${ending}): open it, save it as .docx or .txt, and import that.`
      : `“${file}” is no page that can be read. It takes files in ${known.join(", ")}.`,
  noMonth: "Say which month the page reports on: --month 2021-09",
  badMonth: (text, suggestion) =>
    `“${text}” is no month.${suggestion ? ` Did you mean ${suggestion.id}?` : ""} Write the year, a hyphen and the month in digits, as in --month ${suggestion?.id ?? "2021-09"}.`,
  noLanguage: (language, near, known) =>
    `The archive has no language “${language}”.${near ? ` Did you mean ${near}?` : ""} It has: ${known.join(", ")}.`,
  monthThere: (month, files) =>
    `${nothing} ${month} is there already (${files.slice(0, 3).join(", ")}${files.length > 3 ? ", …" : ""}). An import never changes what is there.`,
  noRegion: (region, near, known) =>
    `The archive has no region “${region}”.${near ? ` Did you mean ${near}?` : ""} It has: ${known.join(", ")}.`,
  noSuchMonth: (month, near) =>
    `${nothing} there is no month ${month} to add a region to.${near ? ` Did you mean ${near}?` : ""} npm run new -- ${month} lays it out.`,
  fileThere: (files) =>
    `${nothing} ${files.join(", ")} ${files.length > 1 ? "are" : "is"} there already. An import never changes what is there: if nothing is written in it yet, delete it, and import again.`,
  leadsOut: (file) => `${nothing} the folder of ${file} is a symbolic link that leads out of the content. Put a real folder there.`,
  unreadable: {
    "not-text": (file) => `“${file}” is no text: save the page again, as “web page, HTML only”.`,
    "not-word": (file) => `“${file}” is no Word document that can be read: open it, save it as .docx again, or as .txt.`,
    locked: (file) =>
      `“${file}” has a password, or is of an older Word under a new name: open it in Word, take the password off (File, Info), and save it as .docx.`,
    "too-large": (file) => `“${file}” is too large for a bulletin: save the page without its pictures, or its text as .txt.`,
    "too-deep": (file) => `“${file}” is too tangled to be read: copy its text and save it as .txt.`,
    "too-costly": (file) =>
      `“${file}” asks for more memory or time than an import may take: copy its text into a new document, or save it as .txt.`,
    empty: (file) => `“${file}” holds no text: perhaps its text is loaded by a script. Copy the text from the browser and save it as .txt.`,
  },
  done: (file, month) => `${file} is now a draft of ${monthName(month, "en")}.`,
  doneRegion: (file, region, month) => `${file} is now the report on ${region} in ${monthName(month, "en")}.`,
  text: (count) => `Text: ${words(count)}`,
  title: (title) => `Title: ${title ?? "none found; it is made from the newsletter's"}`,
  summary: (summary) => `Summary: ${summary ?? "none found; write it"}`,
  authors: (names, at) =>
    names.length === 0 ? "Authors: none that the archive knows" : `Authors: ${names.join(", ")}${at === null ? "" : ` (line ${at})`}`,
  unknownAuthors: (count) =>
    `${count === 1 ? "A name that is" : "Names that are"} not in authors.yaml. If ${count === 1 ? "it is an author" : "they are authors"}, paste this there, and the id into the issue's “authors”:`,
  nearAuthor: (name, id) => `or is it ${name}, ${id}?`,
  published: (day) => `Published: ${day ?? "not found"}`,
  source: (address) => `Source: ${address ?? "not found"}`,
  regions: "Regions, with the words of each and how it begins:",
  region: (name, count, at, beginning) => `${name}: ${line(at)}${words(count)}, “${beginning}”`,
  noRegions: "No passage on a region was found: all of the text is in the editorial. Cut it there, and paste each part into a report.",
  missing: (names) => `Without a passage, and so without a file: ${names.join(", ")}`,
  mention: (name, at, beginning) => `${name} is named${at === null ? "" : ` in line ${at}`}: “${beginning}”`,
  editorial: (count) => `Editorial: ${words(count)}`,
  allPlaced: "Everything was placed.",
  lastRegion: (name) => `See whether ${name}, the last one, ends where it should: a closing paragraph may have stayed with it.`,
  unplaced: "What could not be placed is at the end of the editorial, below “***”:",
  dropped: "Left out as the page's furniture:",
  media: "Pictures and films are not fetched; a link takes their place. To show a picture, put it into the month's images/:",
  deadLinks: "Links that lead nowhere without the page's own address; their words were kept:",
  piece: (what, at, count, beginning) => `${[line(at) + words(count), what && `<${what}>`].filter(Boolean).join(", ")}: “${beginning}”`,
  medium: (address, alternative, at) => `${line(at)}${alternative ? `“${alternative}”` : "without words"}${address && ` ${address}`}`,
  more: (count) => `… and ${count} more`,
  otherLanguage: (stated, wanted) => `Take care: the page says that it is written in “${stated}”; it was imported as “${wanted}”.`,
  files: "Written:",
  nextTitle: "Next:",
  next: ({ issue, isOriginal, isRegion, hasAuthors, original, behind }) => [
    ...(hasAuthors || isRegion ? [] : [`Name the authors in ${issue}: until then the check tells that they are missing.`]),
    isOriginal
      ? "Read each file beside the page, and add the actions: the front matter of each report says how. None was made up."
      : `The page is a translation here: write the originals, the files in “${original}”, whose texts are still empty. In the translations say how they were made (translation: method).`,
    `npm run check${behind && ` --${behind}`}   tells what is wrong or still to be written.`,
    `npm start -- --drafts${behind}   shows the month as it will be.`,
    ...(isRegion ? [] : [`When all is well, delete the line “draft: true” in ${issue} and commit: until then the month is not published.`]),
  ],
};
