import { type Synonyms, searchForm } from "../../domain/slug.ts";
import type { Position, Problems } from "../../problems/problem.ts";
import type { Files } from "../files/files.ts";
import { isPlaceholder } from "../schemas/placeholder.ts";
import { synonymsSchema } from "../schemas/synonyms.ts";
import { type RecordItem, readList } from "./lists.ts";

/** How many lines there may be: each text of the archive is looked through for all their terms. */
const mostGroups = 500;

/** How many words may mean the same: all others are behind each of them in the search index, wherever it is. */
const mostTerms = 12;

/** Reads `synonyms.yaml`; there are none where it is missing. */
export function readSynonyms(files: Files, problems: Problems): Synonyms[] {
  const groups = readList(files, "synonyms.yaml", synonymsSchema, {}, problems) ?? [];
  tellRepeated(groups, problems);
  tellTooMany(groups, problems);
  return groups.map(({ fields }) => fields);
}

/** What would take the search too long to be made, or to be loaded. */
function tellTooMany(groups: readonly RecordItem<Synonyms>[], problems: Problems): void {
  const beyond = groups[mostGroups];
  if (beyond) problems.add("too-many", { most: mostGroups }, beyond.at());
  for (const { fields, at } of groups) if (fields.length > mostTerms) problems.add("too-many", { most: mostTerms }, at(mostTerms));
}

/** A term that is the same to the search as an earlier one would have two sets of synonyms, or itself for one. */
function tellRepeated(groups: readonly RecordItem<Synonyms>[], problems: Problems): void {
  const known = new Map<string, () => Position>();
  for (const { fields, at } of groups) {
    for (const [n, term] of fields.entries()) {
      if (isPlaceholder(term)) continue;
      const first = known.get(searchForm(term));
      if (first) problems.add("duplicate-term", { term }, at(n), first());
      else known.set(searchForm(term), () => at(n));
    }
  }
}
