import * as z from "zod";
import { day, formatted, id, someText, webAddress } from "./fields.ts";
import { translationSchema } from "./translation.ts";

/** An action, in the front matter of an original report. */
const actionSchema = z.strictObject({
  id: id.describe("Unique in the issue; its anchor on the pages."),
  title: someText.describe("What was done, in a short sentence."),
  place: formatted("place-code", /^[A-Z]{2}-[A-Z0-9]{1,3}$/)
    .optional()
    .describe("A place of the report's region."),
  municipality: someText.optional().describe("The municipality, by its name."),
  partners: z.array(id).optional().describe("Ids of partners.yaml."),
  topics: z.array(id).optional().describe("Ids of topics.yaml."),
  date: day.optional().describe("The day, where it is known."),
  source: webAddress.optional().describe("Where it was published."),
});

/** The front matter of an original report. */
export const reportSchema = z.strictObject({
  actions: z.array(actionSchema).optional().describe("The facts that the report tells of."),
});

/** The front matter of a translated report: what differs. */
export const reportTranslationSchema = z.strictObject({
  titles: z.record(z.string(), someText).optional().describe("The actions' titles by their ids."),
  translation: translationSchema.optional().describe("How the translation was made."),
});
