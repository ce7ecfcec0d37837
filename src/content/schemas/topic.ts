import * as z from "zod";
import type { Language } from "../../domain/language.ts";
import { aliases } from "./aliases.ts";
import { id, phrase, slugs } from "./fields.ts";
import { field } from "./meaning.ts";

/** An item of `topics.yaml`. */
export function topicSchema(languages: readonly Language[]) {
  return z.strictObject({
    id: field(id, "topic.id", "risk-management"),
    name: field(phrase(languages), "topic.name", "{es: Gestión de riesgos, en: Disaster risk management}"),
    slug: field(slugs(languages).optional(), "topic.slug", "{es: gestion-de-riesgos, en: disaster-risk}"),
    aliases: aliases("[/temas/desastres/]"),
  });
}
