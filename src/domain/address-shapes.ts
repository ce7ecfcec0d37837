import type { CardSubject } from "./card.ts";
import type { FeedSubject } from "./feed.ts";
import type { Issue } from "./issue.ts";
import type { Language } from "./language.ts";
import type { Month } from "./month.ts";
import type { Kind, Subjects } from "./routes.ts";
import type { SliceSubject } from "./slice.ts";
import type { Topic } from "./topic.ts";

/** The words of the addresses in one language. They are permanent: a change breaks what was cited. */
export interface PathWords {
  readonly archive: string;
  readonly regions: string;
  readonly topics: string;
  readonly partners: string;
  readonly authors: string;
  readonly search: string;
  readonly latest: string;
  readonly data: string;
}

/** What addresses are made from in one language. */
export interface Naming extends PathWords {
  readonly slug: string;
}

type Shapes = { readonly [K in Kind]: (words: Naming, language: Language, subject: Subjects[K]) => string };

/** The shape of every address below its language's root. */
export const shapes: Shapes = {
  home: () => "",
  issue: (_words, _language, issue) => `${monthPath(issue.month)}/`,
  report: (_words, language, { issue, region }) => `${monthPath(issue.month)}/${region.slug[language]}/`,
  regions: (words) => `${words.regions}/`,
  region: (words, language, region) => `${words.regions}/${region.slug[language]}/`,
  place: (words, language, { region, slug }) => `${words.regions}/${region.slug[language]}/${slug[language]}/`,
  topics: (words) => `${words.topics}/`,
  topic: (words, language, { slug }) => `${words.topics}/${slug[language]}/`,
  partners: (words) => `${words.partners}/`,
  partner: (words, language, { slug }) => `${words.partners}/${slug[language]}/`,
  authors: (words) => `${words.authors}/`,
  author: (words, language, { slug }) => `${words.authors}/${slug[language]}/`,
  archive: (words) => `${words.archive}/`,
  year: (words, _language, { year }) => `${words.archive}/${year}/`,
  search: (words) => `${words.search}/`,
  info: (_words, language, { slug }) => `${slug[language]}/`,
  latest: (words) => `${words.latest}/`,
  notFound: () => "404.html",
  feed: (words, language, about) => `${folderOf(words, language, about)}feed.xml`,
  jsonFeed: () => "feed.json",
  manifest: () => "site.webmanifest",
  data: (words) => `${words.data}/`,
  pdf: (words, _language, issue) => issueFile(words, issue, "pdf"),
  yearPdf: (words, _language, { year }) => `${words.archive}/${year}/${words.slug}-${year}.pdf`,
  bibtex: (words, _language, issue) => issueFile(words, issue, "bib"),
  ris: (words, _language, issue) => issueFile(words, issue, "ris"),
  cslJson: (words, _language, issue) => issueFile(words, issue, "json"),
  mailHtml: (words, _language, issue) => issueFile(words, issue, "mail.html"),
  mailText: (words, _language, issue) => issueFile(words, issue, "mail.txt"),
  eml: (words, _language, issue) => issueFile(words, issue, "eml"),
  card: (words, language, about) => `${folderOf(words, language, about)}card.png`,
  actionsCsv: (words) => `${words.data}/actions.csv`,
  actionsJson: (words) => `${words.data}/actions.json`,
  countsCsv: (words) => `${words.data}/counts.csv`,
  dataPackage: (words) => `${words.data}/datapackage.json`,
  slice: (words, language, about) => `${folderOf(words, language, about)}actions.csv`,
};

/** The folder of the page about something; the language's root for the whole site. */
function folderOf(words: Naming, language: Language, { kind, subject }: FeedSubject | CardSubject | SliceSubject): string {
  return kind === "site" ? "" : (shapes[kind] as Shapes["topic"])(words, language, subject as Topic);
}

/** A file beside the page of an issue, with a name that still says what it is once it has been downloaded. */
function issueFile({ slug }: Naming, { month }: Issue, extension: string): string {
  return `${monthPath(month)}/${slug}-${month.id}.${extension}`;
}

function monthPath(month: Month): string {
  return month.id.replace("-", "/");
}
