import * as z from "zod";
import { aliases } from "./aliases.ts";
import { slug, someText } from "./fields.ts";
import { field } from "./meaning.ts";
import { translationSchema } from "./translation.ts";

/** The front matter of a file of `pages/`, in any language. */
export const infoPageSchema = z.strictObject({
  title: field(someText, { en: "The page's title.", es: "El título de la página.", example: "Acerca del boletín" }),
  slug: field(slug.optional(), {
    en: "Its address in this language. Without it the address is made from the title.",
    es: "Su dirección en este idioma. Sin él, la dirección se forma con el título.",
    example: "acerca-de",
  }),
  aliases: aliases("[/quienes-somos/, /en/who-we-are/]"),
  translation: field(translationSchema.optional(), {
    en: "How the translation was made; in a translated page only.",
    es: "Cómo se hizo la traducción; sólo en una página traducida.",
    example: "{method: human, translator: Ana Ejemplo}",
  }),
});
