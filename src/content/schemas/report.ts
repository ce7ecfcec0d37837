import * as z from "zod";
import { aliases } from "./aliases.ts";
import { day, id, mostNamed, placeCode, reference, someText, webAddress } from "./fields.ts";
import { field } from "./meaning.ts";
import { translationSchema } from "./translation.ts";

/** An action, in the front matter of an original report. */
export const actionSchema = z.strictObject({
  id: field(id, {
    en: "A short name, once in the whole issue. It becomes a part of the address: do not change it later.",
    es: "Un nombre breve, una sola vez en todo el número. Es parte de la dirección: no lo cambie después.",
    example: "hermosillo-mcr2030",
  }),
  title: field(someText, {
    en: "What was done, in a short sentence.",
    es: "Qué se hizo, en una oración breve.",
    example: "Hermosillo recibe el certificado de la campaña MCR2030",
  }),
  place: field(reference(placeCode).optional(), {
    en: "Whose action it is: a place of this region, by its code in `regions.yaml`.",
    es: "De quién es la acción: un lugar de esta región, por su código en `regions.yaml`.",
    example: "MX-SON",
  }),
  municipality: field(someText.optional(), {
    en: "The municipality, by its name.",
    es: "El municipio, por su nombre.",
    example: "Hermosillo",
  }),
  partners: field(z.array(reference(id)).max(mostNamed).optional(), {
    en: "With whom; ids from `partners.yaml`.",
    es: "Con quiénes; cada uno está en `partners.yaml`.",
    example: "[united-nations]",
  }),
  topics: field(z.array(reference(id)).max(mostNamed).optional(), {
    en: "What it is about; ids from `topics.yaml`.",
    es: "De qué trata; cada tema está en `topics.yaml`.",
    example: "[risk-management]",
  }),
  date: field(day.optional(), { en: "The day, where it is known.", es: "El día, si se sabe.", example: "2021-09-14" }),
  source: field(webAddress.optional(), {
    en: "Where one can read of it.",
    es: "Dónde se puede leer de ella.",
    example: "https://example.org/hermosillo-mcr2030",
  }),
});

/** How many actions a report may have: each is shown on every page that it concerns. */
const mostActions = 1000;

/** The front matter of an original report. */
export const reportSchema = z.strictObject({
  actions: field(z.array(actionSchema).max(mostActions).optional(), {
    en: "The facts that the report tells of, one after the other.",
    es: "Los hechos de los que habla el informe, uno tras otro.",
    example: "[{id: hermosillo-mcr2030, title: Hermosillo recibe el certificado de la campaña MCR2030, place: MX-SON}]",
  }),
  aliases: aliases("[/2021/09/norte-y-oeste/]"),
});

/** The front matter of a translated report: what differs. */
export const reportTranslationSchema = z.strictObject({
  titles: field(z.record(z.string(), someText).optional(), {
    en: "The translated titles of the actions, by their ids.",
    es: "Los títulos traducidos de las acciones, por sus identificadores.",
    example: "{hermosillo-mcr2030: Hermosillo receives the MCR2030 certificate}",
    takes: { en: "a line `id: title` for each action", es: "una línea `id: título` por cada acción" },
  }),
  translation: field(translationSchema.optional(), {
    en: "How the translation was made.",
    es: "Cómo se hizo la traducción.",
    example: "{method: machine, tool: LibreTranslate, date: 2021-10-06, of: ac6236eb3451}",
  }),
});
