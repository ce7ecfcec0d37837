import * as z from "zod";
import { aliases } from "./aliases.ts";
import { day, id, mostNamed, placeCode, reference, someText, webAddress } from "./fields.ts";
import { field } from "./meaning.ts";
import { translationSchema } from "./translation.ts";

/** An action, in the front matter of an original report. */
export const actionSchema = z.strictObject({
  id: field(id, "action.id", "hermosillo-mcr2030"),
  title: field(someText, "action.title", "Hermosillo recibe el certificado de la campaña MCR2030"),
  place: field(reference(placeCode).optional(), "action.place", "MX-SON"),
  municipality: field(someText.optional(), "action.municipality", "Hermosillo"),
  partners: field(z.array(reference(id)).max(mostNamed).optional(), "action.partners", "[united-nations]"),
  topics: field(z.array(reference(id)).max(mostNamed).optional(), "action.topics", "[risk-management]"),
  date: field(day.optional(), "action.date", "2021-09-14"),
  source: field(webAddress.optional(), "action.source", "https://example.org/hermosillo-mcr2030"),
});

/** How many actions a report may have: each is shown on every page that it concerns. */
const mostActions = 1000;

/** The front matter of an original report. */
export const reportSchema = z.strictObject({
  actions: field(
    z.array(actionSchema).max(mostActions).optional(),
    "report.actions",
    "[{id: hermosillo-mcr2030, title: Hermosillo recibe el certificado de la campaña MCR2030, place: MX-SON}]",
  ),
  aliases: aliases("[/2021/09/norte-y-oeste/]"),
});

/** The front matter of a translated report: what differs. */
export const reportTranslationSchema = z.strictObject({
  titles: field(
    z.record(z.string(), someText).optional(),
    "reportTranslation.titles",
    "{hermosillo-mcr2030: Hermosillo receives the MCR2030 certificate}",
  ),
  translation: field(
    translationSchema.optional(),
    "reportTranslation.translation",
    "{method: machine, tool: LibreTranslate, date: 2021-10-06, of: ac6236eb3451}",
  ),
});
