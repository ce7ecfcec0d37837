import type * as z from "zod";
import type { Action } from "../../domain/action.ts";
import type { Day } from "../../domain/day.ts";
import type { Issue } from "../../domain/issue.ts";
import { type Language, type Localized, localize, type Phrase } from "../../domain/language.ts";
import type { Place } from "../../domain/place.ts";
import type { Region } from "../../domain/region.ts";
import type { Report } from "../../domain/report.ts";
import type { Site } from "../../domain/site.ts";
import { nearest } from "../../problems/nearest.ts";
import type { Problems } from "../../problems/problem.ts";
import { check } from "../fields/check.ts";
import { isOpen } from "../fields/open-text.ts";
import { whole } from "../files/files.ts";
import type { Building } from "../lists/building.ts";
import type { Register } from "../lists/register.ts";
import type { Registers } from "../lists/registers.ts";
import type { issueSchema } from "../schemas/issue.ts";
import { isPlaceholder } from "../schemas/placeholder.ts";
import { reportSchema, reportTranslationSchema } from "../schemas/report.ts";
import type { Group } from "../texts/groups.ts";
import { type DraftText, unrendered } from "../texts/parsed-text.ts";
import { readTranslations, translationOf } from "./translations.ts";

type ReportFields = z.output<typeof reportSchema>;
type ActionFields = NonNullable<ReportFields["actions"]>[number];

/** Reads the report on one region and adds it to its issue. */
export function readReport(group: Group, issue: Building<Issue>, actions: Register<Building<Action>>, reading: ReadContext): void {
  const { registers, problems } = reading;
  const region = registers.regions.get(group.name);
  const { front, source } = group.original;
  if (!region) {
    if (!registers.regions.isWhole) return;
    const near = registers.regions.suggest(group.name, ["issue"]);
    problems.add("unknown-id", { noun: "region", id: group.name, nearest: near, offered: registers.regions.ids }, whole(source.path));
    return;
  }
  const fields = front.value === undefined ? null : check(reportSchema, front.value, { yaml: front.yaml, path: [] }, problems);
  const aliases = fields?.aliases ?? [];
  const report: Building<Report> = { issue, region, text: unrendered, aliases, actions: [], previous: null, next: null };
  const translations = readTranslations(group, reportTranslationSchema, reportSchema, problems);
  for (const [n, stated] of (fields?.actions ?? []).entries()) {
    const action = readAction(stated, n, { report, region, group, translations, reading });
    actions.add(action.id, action, () => front.yaml.at(["actions", n, "id"]), problems);
    report.actions.push(action);
  }
  if (fields) checkTitles(translations, report, group, reading);
  const made = new Map([...translations].map(([language, { translation }]) => [language, translationOf(translation, group)]));
  reading.texts.push({ group, translations: made, owner: report });
  issue.reports.push(report);
}

interface ReportContext {
  readonly report: Report;
  readonly region: Region;
  readonly group: Group;
  readonly translations: ReadonlyMap<string, z.output<typeof reportTranslationSchema>>;
  readonly reading: ReadContext;
}

function readAction(stated: ActionFields, n: number, context: ReportContext): Building<Action> {
  const { registers, site, problems } = context.reading;
  const { id, title, municipality = null, date = null, source = null } = stated;
  const at = (...path: PropertyKey[]) => context.group.original.front.yaml.at(["actions", n, ...path]);
  const partners = (stated.partners ?? []).map((partner, k) => registers.partners.resolve(partner, () => at("partners", k), problems));
  const topics = (stated.topics ?? []).map((topic, k) => registers.topics.resolve(topic, () => at("topics", k), problems));
  return {
    id,
    municipality,
    date,
    source,
    report: context.report,
    title: inherited(site, title, (language) => titleOf(context.translations.get(language), id)),
    place: stated.place === undefined ? null : readPlace(stated.place, () => at("place"), context),
    partners: [...new Set(partners.filter((partner) => partner !== null))],
    topics: [...new Set(topics.filter((topic) => topic !== null))],
  };
}

/** The translated title of an action; an id may be any word, even one that objects have by nature. */
function titleOf(translation: z.output<typeof reportTranslationSchema> | undefined, id: string): string | undefined {
  return translation?.titles && Object.hasOwn(translation.titles, id) ? translation.titles[id] : undefined;
}

/** A place must be known and belong to the region of the report. */
function readPlace(code: string, at: Parameters<Register<Place>["resolve"]>[1], { region, reading }: ReportContext): Place | null {
  const offered = region.places.map((known) => `${known.code} ${known.name[reading.site.original].text}`);
  const place = reading.registers.places.resolve(code, at, reading.problems, offered);
  if (place && place.region !== region) {
    reading.problems.add("outside-region", { place: code, region: region.id, belongs: place.region.id }, at());
  }
  return place;
}

/** Translated titles must belong to actions of the original. */
function checkTitles(translations: ReportContext["translations"], report: Report, group: Group, { problems }: ReadContext): void {
  const known = report.actions.map(({ id }) => id);
  if (known.some(isPlaceholder)) return;
  for (const [language, { titles }] of translations) {
    const yaml = group.translations.get(language as never)?.front.yaml;
    for (const id of Object.keys(titles ?? {}).filter((id) => !known.includes(id))) {
      if (yaml)
        problems.add("unknown-id", { noun: "action", id, nearest: nearest(id, known), offered: known }, yaml.at(["titles", id], "key"));
    }
  }
}

/** What is at hand while the issues are read. */
export interface ReadContext {
  readonly site: Site;
  readonly registers: Registers;
  /** Of the issues' front matter, in the site's languages. */
  readonly schema: ReturnType<typeof issueSchema>;
  /** Texts that have only translations, as `folder/name`: the missing original is reported already. */
  readonly orphans: ReadonlySet<string>;
  /** The day on which it is built, in the site's time zone. */
  readonly today: Day;
  /** Gathers the texts to be rendered. */
  readonly texts: DraftText[];
  readonly problems: Problems;
}

/** Words of the original, in the translations' own words where they have them: not where a gap waits for them. */
export function inherited(site: Site, original: string, translated: (language: Language) => string | undefined): Localized<Phrase> {
  return localize(site.languages, (language) => {
    const own = translated(language);
    return own === undefined || isOpen(own) ? { text: original, language: site.original } : { text: own, language };
  });
}
