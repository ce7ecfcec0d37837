import type { Author } from "../../domain/author.ts";
import { type Language, type Localized, localize, type Phrase } from "../../domain/language.ts";
import type { Partner } from "../../domain/partner.ts";
import type { Place } from "../../domain/place.ts";
import type { Region } from "../../domain/region.ts";
import type { Topic } from "../../domain/topic.ts";
import type { Noun } from "../../problems/facts.ts";
import type { Problems } from "../../problems/problem.ts";
import { type Files, whole } from "../files/files.ts";
import { authorSchema } from "../schemas/author.ts";
import { partnerSchema } from "../schemas/partner.ts";
import { isPlaceholder } from "../schemas/placeholder.ts";
import { regionSchema } from "../schemas/region.ts";
import { topicSchema } from "../schemas/topic.ts";
import type { Building } from "./building.ts";
import { type RecordItem, readList } from "./lists.ts";
import { Register } from "./register.ts";
import { slugsOf } from "./slugs.ts";

/** Everything that issues refer to by an id. Their lists of reports and actions are filled later. */
export interface Registers {
  readonly regions: Register<Building<Region>>;
  readonly places: Register<Building<Place>>;
  readonly topics: Register<Building<Topic>>;
  readonly partners: Register<Building<Partner>>;
  readonly authors: Register<Building<Author>>;
}

/** What is in for a partner's faulty kind. */
const placeholder = { kind: "other" };

/** Reads `regions.yaml`, `topics.yaml`, `partners.yaml` and `authors.yaml`. */
export function readRegisters(files: Files, languages: readonly Language[], problems: Problems): Registers {
  if (!files.texts.has("regions.yaml")) problems.add("missing-file", {}, whole("regions.yaml"));
  const named = nameIn(languages, problems);
  return {
    ...readRegions(files, languages, named, problems),
    topics: register("topic", readList(files, "topics.yaml", topicSchema(languages), placeholder, problems), problems, (item) => ({
      id: item.fields.id,
      ...named(item),
      aliases: item.fields.aliases ?? [],
      actions: [],
    })),
    partners: register("partner", readList(files, "partners.yaml", partnerSchema(languages), placeholder, problems), problems, (item) => ({
      id: item.fields.id,
      ...named(item),
      aliases: item.fields.aliases ?? [],
      kind: item.fields.kind,
      country: item.fields.country ?? null,
      url: item.fields.url ?? null,
      actions: [],
    })),
    authors: register("author", readList(files, "authors.yaml", authorSchema(languages), placeholder, problems), problems, (item) => {
      const { id, name, family = null, orcid = null, url = null, bio = null, slug } = item.fields;
      if (family !== null && !isPlaceholder(name + family) && !name.endsWith(` ${family}`))
        problems.add("not-the-end", { family, name }, item.at("family"));
      const everywhere = localize(languages, (language) => ({ text: name, language }));
      const slugs = slugsOf(everywhere, slug, languages, () => item.at("name"), problems);
      return { id, name, family, slug: slugs, aliases: item.fields.aliases ?? [], orcid, url, bio, issues: [] };
    }),
  };
}

interface Named {
  readonly name: Localized<Phrase>;
  readonly slug?: Partial<Record<Language, string>> | undefined;
}

type Name = (item: Pick<RecordItem<Named>, "fields" | "at">) => { name: Localized<Phrase>; slug: Localized<string> };

/** Makes the name and the slugs of a record. */
function nameIn(languages: readonly Language[], problems: Problems): Name {
  return ({ fields: { name, slug }, at }) => ({ name, slug: slugsOf(name, slug, languages, () => at("name"), problems) });
}

function register<F extends { id: string }, T extends object>(
  noun: Noun,
  items: readonly RecordItem<F>[] | null,
  problems: Problems,
  make: (item: RecordItem<F>) => T,
): Register<T> {
  const things = new Register<T>(noun, items !== null);
  for (const item of items ?? []) things.add(item.fields.id, make(item), (field = "id", ...path) => item.at(field, ...path), problems);
  return things;
}

/** The regions and, one register for all of them, their places. */
function readRegions(files: Files, languages: readonly Language[], named: Name, problems: Problems): Pick<Registers, "regions" | "places"> {
  const items = files.texts.has("regions.yaml") ? readList(files, "regions.yaml", regionSchema(languages), placeholder, problems) : null;
  const places = new Register<Building<Place>>("place", items !== null);
  const regions = register("region", items, problems, (item) => {
    if (item.fields.id === "issue") problems.add("reserved-id", { id: "issue" }, item.at("id"));
    const region: Building<Region> = {
      id: item.fields.id,
      ...named(item),
      aliases: item.fields.aliases ?? [],
      index: item.index,
      places: [],
      reports: [],
      actions: [],
      partners: [],
      topics: [],
    };
    for (const [n, fields] of (item.fields.places ?? []).entries()) {
      const at = (...path: PropertyKey[]) => item.at("places", n, ...path);
      const { code, aliases = [] } = fields;
      const place: Building<Place> = { code, ...named({ fields, at }), aliases, region, actions: [], partners: [], topics: [] };
      places.add(code, place, (field = "code", ...path) => at(field, ...path), problems);
      region.places.push(place);
    }
    return region;
  });
  return { regions, places };
}
