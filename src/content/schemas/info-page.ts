import * as z from "zod";
import { aliases } from "./aliases.ts";
import { slug, someText } from "./fields.ts";
import { field } from "./meaning.ts";
import { translationSchema } from "./translation.ts";

/** The front matter of a file of `pages/`, in any language. */
export const infoPageSchema = z.strictObject({
  title: field(someText, "infoPage.title", "Acerca del boletín"),
  slug: field(slug.optional(), "infoPage.slug", "acerca-de"),
  aliases: aliases("[/quienes-somos/, /en/who-we-are/]"),
  translation: field(translationSchema.optional(), "infoPage.translation", "{method: human, translator: Ana Ejemplo}"),
});
