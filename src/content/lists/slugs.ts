import { type Language, type Localized, localize, type Phrase } from "../../domain/language.ts";
import { slugify } from "../../domain/slug.ts";
import type { Position, Problems } from "../../problems/problem.ts";
import { isPlaceholder } from "../schemas/placeholder.ts";

/**
 * The parts of the address of a named thing: chosen by its editor, else made from its name in each language.
 * @param at Where a name is of which no slug can be made.
 */
export function slugsOf(
  name: Localized<Phrase>,
  chosen: Partial<Record<Language, string>> | undefined,
  languages: readonly Language[],
  at: (name: string) => Position,
  problems: Problems,
): Localized<string> {
  const nameless = new Set<string>();
  const slugs = localize(languages, (language) => {
    const { text } = name[language];
    const slug = chosen?.[language] ?? (isPlaceholder(text) ? text : slugify(text));
    if (slug === "") nameless.add(text);
    return slug;
  });
  for (const text of nameless) problems.add("no-slug", { name: text }, at(text));
  return slugs;
}
