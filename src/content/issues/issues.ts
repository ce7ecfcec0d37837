import type * as z from "zod";
import type { Action } from "../../domain/action.ts";
import { type Day, lastDayOf } from "../../domain/day.ts";
import type { Hidden, Issue } from "../../domain/issue.ts";
import { localize, type Phrase } from "../../domain/language.ts";
import { type Month, parseMonth } from "../../domain/month.ts";
import type { Site } from "../../domain/site.ts";
import { issueTitle } from "../../languages/titles.ts";
import type { Position, Problems } from "../../problems/problem.ts";
import { check } from "../fields/check.ts";
import { isOpen } from "../fields/open-text.ts";
import { whole } from "../files/files.ts";
import { nearestName } from "../files/spanish-names.ts";
import { suggestMonth } from "../files/suggest-month.ts";
import type { Building } from "../lists/building.ts";
import { Register } from "../lists/register.ts";
import { type issueSchema, issueTranslationSchema } from "../schemas/issue.ts";
import { placeholderText } from "../schemas/placeholder.ts";
import type { Group, Groups } from "../texts/groups.ts";
import { unrendered } from "../texts/parsed-text.ts";
import { checkWritten } from "../texts/unwritten.ts";
import { inherited, type ReadContext, readReport } from "./reports.ts";
import { readTranslations, translationOf } from "./translations.ts";

/** An issue, and where an editor finds its fields. */
export interface ReadIssue {
  readonly issue: Building<Issue>;
  readonly at: (...path: PropertyKey[]) => Position;
}

/** What is in for the faulty fields of an issue that are no texts. */
const placeholder = { authors: [placeholderText] };

/** Reads all issues with their reports, oldest first. They are not linked to one another yet. */
export function readIssues(groups: Groups, reading: ReadContext): ReadIssue[] {
  const read = [...groups].flatMap(([folder, texts]) => (folder.startsWith("issues/") ? readMonth(folder, texts, reading) : []));
  checkNumbers(read, reading.problems);
  return read;
}

function readMonth(folder: string, texts: ReadonlyMap<string, Group>, reading: ReadContext): ReadIssue[] {
  const month = parseMonth(folder.slice("issues/".length));
  const [first] = texts.values();
  if (!month) {
    const name = folder.slice("issues/".length);
    const suggestion = suggestMonth(name)?.id ?? null;
    reading.problems.add("bad-month", { folder: name, suggestion }, whole(first ? first.original.source.path : folder));
    return [];
  }
  const group = texts.get("issue");
  if (!group) {
    if (first && !reading.orphans.has(`${folder}/issue`)) noteMissing(first, texts, reading);
    return [];
  }
  const read = readIssue(month, group, reading);
  const actions = new Register<Building<Action>>("action");
  for (const [name, text] of texts) if (name !== "issue") readReport(text, read.issue, actions, reading);
  checkWritten(read.issue, texts, reading.problems);
  return [finish(read)];
}

function noteMissing(first: Group, texts: ReadonlyMap<string, Group>, { site, problems }: ReadContext): void {
  const misnamed = [...texts.values()].find(({ name }) => nearestName(name, ["issue"]) !== null);
  const at = whole((misnamed ?? first).original.source.path);
  problems.add("missing-issue", { wanted: `issue.${site.original}.md`, isMisnamed: misnamed !== undefined }, at);
}

function readIssue(month: Month, group: Group, reading: ReadContext): ReadIssue {
  const { site, problems, today, schema } = reading;
  const { front } = group.original;
  const fields = front.value === undefined ? null : check(schema, front.value, { yaml: front.yaml, path: [] }, problems, placeholder);
  const translations = readTranslations(group, issueTranslationSchema, schema, problems);
  const corrections = [...(fields?.corrections ?? [])].sort((a, b) => (a.date < b.date ? -1 : 1));
  const published = fields?.published ?? null;
  for (const [n, { date }] of (fields?.corrections ?? []).entries()) {
    if (date > today) problems.add("future-date", { date }, front.yaml.at(["corrections", n, "date"]));
  }
  const issue: Building<Issue> = {
    month,
    number: fields?.number ?? null,
    title: localize(site.languages, (language) => titled(month, site, language, fields?.title, translations.get(language)?.title)),
    summary: inherited(site, fields?.summary ?? placeholderText, (language) => translations.get(language)?.summary),
    text: unrendered,
    authors: resolveAuthors(fields, group, reading),
    published,
    updated: [published ?? lastDayOf(month), ...corrections.map(({ date }) => date)].sort().at(-1) as Day,
    source: fields?.source ?? null,
    aliases: fields?.aliases ?? [],
    corrections,
    hidden: hiddenOf(fields?.draft ?? false, published, today),
    reports: [],
    actions: [],
    previous: null,
    next: null,
    related: [],
  };
  const made = new Map([...translations].map(([language, stated]) => [language, translationOf(stated.translation, group)]));
  reading.texts.push({ group, translations: made, owner: issue });
  return { issue, at: (...path) => front.yaml.at(path) };
}

/** An issue's title in a language: its own, the translated one, or one made from the site's title and the month. */
function titled(
  month: Month,
  site: Site,
  language: Site["original"],
  original: string | undefined,
  translated: string | undefined,
): Phrase {
  if (translated !== undefined && !isOpen(translated)) return { text: translated, language };
  if (original !== undefined) return { text: original, language: site.original };
  return issueTitle(site.title[language], month);
}

function resolveAuthors(
  fields: z.output<ReturnType<typeof issueSchema>> | null,
  group: Group,
  { registers, problems }: ReadContext,
): Issue["authors"][number][] {
  const { yaml } = group.original.front;
  const authors = (fields?.authors ?? []).map((id, n) => registers.authors.resolve(id, () => yaml.at(["authors", n]), problems));
  return [...new Set(authors.filter((author) => author !== null))];
}

function hiddenOf(draft: boolean, published: Day | null, today: Day): Hidden | null {
  if (draft) return { why: "draft" };
  return published !== null && published > today ? { why: "future", until: published } : null;
}

/** The reports in the order of the regions, and their actions in the order of the reports. */
function finish(read: ReadIssue): ReadIssue {
  const { issue } = read;
  issue.reports.sort((a, b) => a.region.index - b.region.index);
  issue.actions = issue.reports.flatMap(({ actions }) => actions);
  return read;
}

/** Rule of the whole archive: no two issues have the same number. */
function checkNumbers(issues: readonly ReadIssue[], problems: Problems): void {
  const taken = new Map<number, ReadIssue>();
  for (const read of issues) {
    const { number } = read.issue;
    if (number === null) continue;
    const other = taken.get(number);
    if (other) problems.add("duplicate-number", { number }, read.at("number"), other.at("number"));
    else taken.set(number, read);
  }
}
