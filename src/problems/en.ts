import { addresses } from "./addresses/en.ts";
import { type Catalogue, definedIn } from "./catalogue.ts";
import type { Facts, ForeignFormat, ImageFault, Noun, TextFormat } from "./facts.ts";
import { wrongShape } from "./shapes/en.ts";
import { kinds, warnings } from "./warnings/en.ts";
import { en as yaml } from "./yaml/en.ts";

const nouns: Record<Noun, string> = {
  region: "region",
  place: "place",
  topic: "topic",
  partner: "partner",
  author: "author",
  action: "action",
  map: "map",
  heading: "heading",
};

const formats: Record<TextFormat, string> = {
  date: "a real day written year-month-day, like 2021-09-14",
  url: "a whole address that begins with https:// or http://",
  id: "an id of lower-case letters a–z, digits and hyphens, like risk-management",
  "place-code": "an ISO 3166-2 code, like MX-SON",
  country: "an ISO 3166-1 code of two capital letters, like MX",
  orcid: "an ORCID iD, like 0000-0002-1825-0097",
  issn: "an ISSN, like 2049-3630",
  alias: "a path on this site that begins with one slash, like /documento/old-address",
  timezone: "a time zone's name, like America/Mexico_City",
  hash: "the first 12 hex digits of the SHA-256 of the original file",
  tag: "a domain and a year, like example.org,2021",
  slug: "lower-case letters, digits and hyphens, like disaster-risk",
  ring: "at least three points written x,y and separated by spaces",
  field: "the name of a form field, like email",
  hidden: "the name of another field than that of the e-mail address",
  host: "https:// and the name of a host, with nothing behind it, like https://mail.example.org",
  unsubscribe: "an address, or what the service replaces by one: {{ UnsubscribeURL }}, {{ unsubscribe_url }}, *|UNSUB|*",
  term: "words with at least one letter or digit, like United Nations",
};

const files: Partial<Record<Noun, string>> = { ...definedIn, action: "the original's actions" };

/** Where what does not exist yet is added. */
const existing = (noun: Noun): string | undefined => {
  if (noun === "place") return "Put a municipality in the field municipality.";
  const isAdded = noun === "partner" || noun === "topic" || noun === "author";
  return files[noun] && `Those that exist are in ${files[noun]}${isAdded ? ": look there under other names, or add it at the end" : ""}.`;
};

const didYouMean = (word: string | null): string | undefined => (word ? `Did you mean “${word}”?` : undefined);

const beginnings: Record<Facts["late-front-matter"]["why"], string> = {
  "empty-lines": "Delete the empty lines above it.",
  text: "Move what is above it below its second line ---.",
  "no-line": "The first line has to be three hyphens, and nothing else: ---",
};

const opened = "Open it in a program for pictures and save it as JPEG or PNG.";

/** What is said of files that are no pictures for a page, and what to do with them. */
const foreign: Record<ForeignFormat, readonly [message: string, hint: string]> = {
  heic: [
    "This is a photo in HEIC, as iPhones take them; most browsers do not show it.",
    "Save it as JPEG. On a Mac: open it in Preview, File, Export, JPEG. In Windows: open it in Photos, Save as, .jpg. On an iPhone, before the next photo: Settings, Camera, Formats, Most Compatible.",
  ],
  svg: [
    "This is a drawing in SVG, which can run programs; it is not published.",
    "Export it as PNG, 2000 pixels wide: in the program that it was drawn with, or in Inkscape, which is free: File, Export.",
  ],
  tiff: ["This is a picture in TIFF, which browsers do not show.", opened],
  bmp: ["This is a picture in BMP, which is too heavy for a page.", opened],
  ico: ["This is an icon of Windows.", opened],
  psd: ["This is a picture in Photoshop's own format, which browsers do not show.", "Export it as JPEG or PNG: File, Export."],
  jxl: ["This is a picture in JPEG XL, which most browsers do not show.", opened],
  jp2: ["This is a picture in JPEG 2000, which browsers do not show.", opened],
  pdf: ["This is a PDF, not a picture.", "Open it, take a picture of the part that you want to show, and save that as PNG."],
  html: [
    "This is a web page, not a picture.",
    "In the browser, click with the right button on the picture itself, and choose “Save image as…”.",
  ],
  video: ["This is a film or a sound, not a picture.", "Show a picture of it, and link to the film where it is published."],
  "git-lfs": ["This is what Git LFS puts in the place of a picture, not the picture.", "Run git lfs pull."],
  empty: ["This file is empty.", "Copy the picture here again."],
  unknown: [
    "This is not a picture that can be shown.",
    "If your computer shows it, save it from there as JPEG or PNG; else copy it here again.",
  ],
};

const faults: Record<ImageFault, string> = {
  cut: "The end of this picture is missing: only a part of the file arrived.",
  checksum: "This picture is damaged: its data do not fit its checksum.",
  damaged: "This picture is damaged: its data cannot be read.",
  "no-pixels": "This picture is 0 pixels wide or high.",
  bare: "This picture has a header, and no pixels.",
};

const again = "Copy it here again from where it came. If it is broken there, too, open it in a program for pictures and save it anew.";

/** What is said of each problem, in English. */
export const en: Catalogue = {
  labels: { expected: "Expected", also: "See also", hint: "Hint" },
  count: (n) => (n === 1 ? "1 problem; nothing was built." : `${n} problems; nothing was built.`),
  more: (n) => `… and ${n} more; --format json tells all.`,
  kinds,
  problems: {
    ...warnings,
    ...addresses,
    "missing-file": () => ({ message: "This file is missing; every archive needs it." }),
    "unknown-file": ({ nearest, isDocument }) => ({
      message: "Gaceta does not know what this file is for, so it would be on no page.",
      expected:
        "issues/YYYY-MM/issue.LANGUAGE.md, issues/YYYY-MM/REGION.LANGUAGE.md, issues/YYYY-MM/images/NAME.(png, jpg, gif, webp, avif), pages/NAME.LANGUAGE.md",
      hint: isDocument
        ? "Copy its text into a file that ends in .md: documents of other programs are not read."
        : (didYouMean(nearest) ?? "Rename it, or move it out of the content folder."),
    }),
    "symbolic-link": () => ({ message: "This is a symbolic link; links are not followed.", hint: "Put the file itself here." }),
    "not-a-file": () => ({ message: "This is no file, but a pipe, a device or the like.", hint: "Delete it." }),
    "hidden-name": () => ({ message: "The name of this file holds a character that nobody sees.", hint: "Type the name anew." }),
    "not-text": () => ({
      message: "This file is not text in UTF-8.",
      hint: "Save it again with the encoding UTF-8; in Notepad, File, Save as, Encoding.",
    }),
    "hidden-character": ({ character }) => ({
      message: `This is an invisible character that misleads (${character}).`,
      hint: "Delete the word around it, and type it anew.",
    }),
    "conflict-marker": () => ({
      message: "A merge has left a conflict here: both versions would be published, with the marks of Git.",
      hint: "Keep the lines that are right, and delete the others and the lines <<<<<<<, ======= and >>>>>>>.",
    }),
    "too-large": ({ limit }) => ({ message: `This file is larger than ${limit}.`, hint: "Split it, or make it smaller." }),
    "bad-month": ({ folder, suggestion }) => ({
      message: `“${folder}” is not a month.`,
      expected: "a folder named year-month, like 2021-09",
      hint: didYouMean(suggestion),
    }),
    "missing-issue": ({ wanted, isMisnamed }) => ({
      message: `This month has no ${wanted}, the file of the issue.`,
      hint: isMisnamed ? `Rename this file to ${wanted}.` : `Write ${wanted} in the same folder.`,
    }),
    "unknown-language": ({ language, known, nearest }) => ({
      message: `“${language}” is not a language of this archive.`,
      expected: known.join(", "),
      hint: didYouMean(nearest) ?? "The languages are set in site.yaml.",
    }),
    "missing-language": ({ wanted }) => ({ message: "The file's name does not say its language.", hint: `Rename it to ${wanted}.` }),
    "same-text-twice": () => ({ message: "Two files hold the same text.", hint: "Keep one of them." }),
    "missing-original": ({ wanted }) => ({
      message: "This is a translation, and its original is missing.",
      hint: `Write the original, ${wanted}, first.`,
    }),
    "open-front-matter": ({ isMeant }) => ({
      message: "The front matter is not closed.",
      expected: "a line --- after its last field",
      hint: isMeant ? "Write three hyphens here, and nothing else: ---" : undefined,
    }),
    "late-front-matter": ({ why }) => ({ message: "The front matter has to begin on the first line.", hint: beginnings[why] }),
    "foreign-front-matter": ({ language }) => ({
      message: `Front matter in “${language}” is not read.`,
      expected: "YAML, between two lines ---",
    }),
    "bad-yaml": (facts) => yaml[facts.fault](facts),
    "yaml-alias": ({ name }) => ({
      message: `“*${name}” repeats another part of the file; such repetitions are not read.`,
      hint: `Write the value itself, or put a text that begins with an asterisk in quotes: "*${name}".`,
    }),
    "unknown-key": ({ key, known, nearest }) => ({
      message: `“${key}” is not a field here.`,
      expected: known.join(", "),
      hint: didYouMean(nearest),
    }),
    "inherited-key": ({ key }) => ({
      message: `A translation inherits “${key}” from the original.`,
      hint: "Delete it here; change it in the original.",
    }),
    "missing-key": ({ key }) => ({ message: `“${key}” is missing.` }),
    "wrong-shape": wrongShape,
    "wrong-format": ({ format, value, suggestion }) => ({
      message: `“${value}” cannot be read.`,
      expected: formats[format],
      hint: didYouMean(suggestion),
    }),
    "not-one-of": ({ value, allowed, nearest }) => ({
      message: `“${value}” is not possible here.`,
      expected: `one of ${allowed.join(", ")}`,
      hint: didYouMean(nearest),
    }),
    empty: () => ({ message: "This is empty.", hint: "Write something, or delete the field." }),
    "too-many": ({ most }) => ({ message: `This list has more than ${most} entries.`, hint: "Keep those that matter most." }),
    "too-few": ({ least }) => ({ message: `This list has fewer than ${least} entries.`, hint: "Add what is missing, or delete the list." }),
    "too-long": ({ most }) => ({ message: `This has more than ${most} characters.` }),
    "not-the-end": ({ family, name }) => ({
      message: `“${name}” does not end with “${family}”.`,
      expected: "all surnames, as at the end of the name, after another word",
      hint: "Delete the field if the surnames come first: the name is then cited as it is.",
    }),
    "future-date": ({ date }) => ({ message: `${date} is still to come.`, expected: "the day on which it was corrected" }),
    "out-of-range": ({ value }) => ({ message: `${value} is not possible here.`, expected: "a whole number from 1" }),
    "unwritten-text": ({ mayWait }) => ({
      message: "“…” holds the place of a text that is still to be written.",
      hint: mayWait ? "Write it, or give the issue draft: true until it is written." : "Write it, or delete the field if it is not known.",
    }),
    "unwritten-report": () => ({
      message: "This report says nothing: it has neither prose nor actions.",
      hint: "Write it or delete the file, or give the issue draft: true until it is written.",
    }),
    "unknown-id": ({ noun, id, nearest, offered }) => ({
      message: `There is no ${nouns[noun]} “${id}”.`,
      expected: nearest === null && offered.length > 0 ? `one of ${offered.join(", ")}` : undefined,
      hint: didYouMean(nearest) ?? existing(noun),
    }),
    "outside-region": ({ place, region, belongs }) => ({
      message: `${place} is not a place of the region ${region}.`,
      hint: `It belongs to ${belongs}: move the action to that report.`,
    }),
    "reserved-id": ({ id }) => ({
      message: `A region cannot be called “${id}”: its reports would have the name of the issue's file.`,
      hint: "Give it another id.",
    }),
    "duplicate-id": ({ noun, id }) => ({
      message: `The ${nouns[noun]} “${id}” is defined here for the second time.`,
      hint: "Give one of them another id.",
    }),
    "duplicate-number": ({ number }) => ({
      message: `Another issue is number ${number}, too.`,
      hint: "Every issue has a number of its own, or none.",
    }),
    "duplicate-term": ({ term }) => ({
      message: `To the search, “${term}” is in this file for the second time.`,
      hint: "Delete one of them, or join the two lines. Capitals, accents and signs make no difference.",
    }),
    "address-taken": ({ address }) => ({
      message: `Two pages claim the address ${address}.`,
      hint: "Give one of them another slug, name or alias.",
    }),
    "address-too-long": ({ address }) => ({
      message: `The address ${address} is too long for a file.`,
      hint: "Give it a shorter slug, name or alias.",
    }),
    "no-slug": ({ name }) => ({ message: `“${name}” has neither letters nor digits to make an address of.`, hint: "Add a slug." }),
    "open-comment": () => ({
      message: "A comment begins here and does not end: readers would see it.",
      hint: "Write --> where it ends. A comment with empty lines in it begins on a line of its own.",
    }),
    "too-deep": () => ({
      message: "Too many lists, quotations, emphases or brackets are nested here.",
      hint: "Write it with fewer levels.",
    }),
    swollen: () => ({
      message: "Addresses and titles of links are repeated so often here that the page would grow beyond measure.",
      hint: "Shorten the addresses, or link each less often.",
    }),
    "long-word": ({ most }) => ({
      message: `Here are more than ${most} characters without a space.`,
      hint: "Put spaces in, or shorten the address. A picture that was pasted as text belongs in the folder images.",
    }),
    "too-many-marks": ({ most }) => ({
      message: `More than ${most} accents or other marks follow one letter here.`,
      hint: "Delete the marks that are not meant: some programs add them when text is copied.",
    }),
    "wide-table": ({ most }) => ({
      message: `This table has more than ${most} columns.`,
      hint: "Split it, or exchange its rows and columns.",
    }),
    "large-tables": ({ most }) => ({
      message: `The tables of this text have more than ${most} cells.`,
      hint: "Shorten them, or split the text.",
    }),
    "too-many-parts": ({ most }) => ({
      message: `Up to here this text has more than ${most} parts: paragraphs, items, cells, links, emphases and lines of code.`,
      hint: "Split the text, or write it more plainly.",
    }),
    "broken-link": ({ target, nearest }) => ({ message: `The link “${target}” leads nowhere.`, hint: didYouMean(nearest) }),
    "hidden-link": ({ target }) => ({
      message: `The link “${target}” leads to an issue that is not public yet.`,
      hint: "Link it when it is.",
    }),
    "broken-anchor": ({ anchor, nearest }) => ({ message: `There is no heading or action “#${anchor}” there.`, hint: didYouMean(nearest) }),
    "bad-heading-id": ({ id, wanted }) => ({
      message: `“{#${id}}” cannot be the id of a heading.`,
      expected: formats.slug,
      hint: wanted ? `Write {#${wanted}}.` : undefined,
    }),
    "missing-image": ({ target, nearest }) => ({
      message: `There is no picture “${target}”.`,
      expected: "a file in the folder images beside this text, like images/photo.jpg",
      hint: didYouMean(nearest),
    }),
    "remote-image": ({ target }) => ({
      message: `The picture “${target}” is on another site.`,
      hint: "Save it in the folder images beside this text, and name that file.",
    }),
    "image-without-text": ({ target }) => ({
      message: `The picture “${target}” has no text for those who cannot see it.`,
      hint: `Say in the brackets what it shows: ![…](${target}).`,
    }),
    "unreadable-image": ({ kinds, found }) => ({ message: foreign[found][0], expected: kinds, hint: foreign[found][1] }),
    "misnamed-image": ({ format, name }) => ({
      message: `This picture is in the format ${format}, and its name ends otherwise.`,
      hint: `Rename it to ${name}, also where texts show it.`,
    }),
    "broken-image": ({ fault }) => ({ message: faults[fault], hint: again }),
    "too-many-pixels": ({ width, height, most }) => ({
      message: `This picture is too large: ${width} × ${height} pixels.`,
      expected: `at most ${most} million pixels`,
      hint: "Save it smaller: pages show no more than 2000 pixels across.",
    }),
  },
};
