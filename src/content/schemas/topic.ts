import * as z from "zod";
import type { Language } from "../../domain/language.ts";
import { aliases } from "./aliases.ts";
import { id, phrase, slugs } from "./fields.ts";
import { field } from "./meaning.ts";

/** An item of `topics.yaml`. */
export function topicSchema(languages: readonly Language[]) {
  return z.strictObject({
    id: field(id, { en: "What actions name it by.", es: "Con lo que lo nombran las acciones.", example: "risk-management" }),
    name: field(phrase(languages), {
      en: "Its name.",
      es: "Su nombre.",
      example: "{es: Gestión de riesgos, en: Disaster risk management}",
    }),
    slug: field(slugs(languages).optional(), {
      en: "Its part of the address; without it, it is made from the name.",
      es: "Su parte de la dirección; sin él, se forma con el nombre.",
      example: "{es: gestion-de-riesgos, en: disaster-risk}",
    }),
    aliases: aliases("[/temas/desastres/]"),
  });
}
