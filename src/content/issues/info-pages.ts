import type * as z from "zod";
import type { InfoPage } from "../../domain/info-page.ts";
import { type Language, localize, type Phrase } from "../../domain/language.ts";
import type { Site } from "../../domain/site.ts";
import type { Problems } from "../../problems/problem.ts";
import { check } from "../fields/check.ts";
import type { Building } from "../lists/building.ts";
import { slugsOf } from "../lists/slugs.ts";
import { infoPageSchema } from "../schemas/info-page.ts";
import type { Group, Groups, TextFile } from "../texts/groups.ts";
import { type DraftText, unrendered } from "../texts/parsed-text.ts";
import { translationOf } from "./translations.ts";

type Fields = z.output<typeof infoPageSchema>;

/** Reads the pages about the archive: the texts of `pages/`, in the order of their names, "about" first. */
export function readInfoPages(groups: Groups, site: Site, texts: DraftText[], problems: Problems): Building<InfoPage>[] {
  const pages = [...(groups.get("pages")?.values() ?? [])].sort((a, b) => Number(b.name === "about") - Number(a.name === "about"));
  return pages.map((group) => readInfoPage(group, site, texts, problems));
}

function readInfoPage(group: Group, site: Site, texts: DraftText[], problems: Problems): Building<InfoPage> {
  const files = [group.original, ...group.translations.values()];
  const fields = new Map(files.map((file) => [file.language, readFields(file, group.name, problems)]));
  const title = localize(site.languages, (language) => titleIn(fields, language, site.original));
  const chosen = Object.fromEntries([...fields].map(([language, { slug }]) => [language, slug]));
  const named = (name: string) =>
    (files.find(({ language }) => fields.get(language)?.title === name) ?? group.original).front.yaml.at(["title"]);
  const slug = slugsOf(title, chosen, site.languages, named, problems);
  tellInherited(group, fields, problems);
  const aliases = fields.get(site.original)?.aliases ?? [];
  const page: Building<InfoPage> = { id: group.name, title, slug, aliases, text: unrendered };
  const translations = [...group.translations.keys()].map(
    (language) => [language, translationOf(fields.get(language)?.translation, group)] as const,
  );
  texts.push({ group, translations: new Map(translations), owner: page });
  return page;
}

/** A page's older addresses say themselves which language they lead to, so they are in one file: that of the original. */
function tellInherited({ translations }: Group, fields: ReadonlyMap<Language, Fields>, problems: Problems): void {
  for (const [language, { front }] of translations)
    if (fields.get(language)?.aliases) problems.add("inherited-key", { key: "aliases" }, front.yaml.at(["aliases"], "key"));
}

/** The front matter of one file; where it cannot be read, the file's name is in for the title. */
function readFields({ front }: TextFile, name: string, problems: Problems): Fields {
  if (front.value === undefined) return { title: name };
  return check(infoPageSchema, front.value, { yaml: front.yaml, path: [] }, problems, { title: name }) ?? { title: name };
}

function titleIn(fields: ReadonlyMap<Language, Fields>, language: Language, original: Language): Phrase {
  const own = fields.has(language) ? language : original;
  return { text: fields.get(own)?.title ?? "", language: own };
}
