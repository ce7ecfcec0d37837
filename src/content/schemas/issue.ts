import * as z from "zod";
import type { Language } from "../../domain/language.ts";
import { day, formatted, id, phrase, someText, webAddress } from "./fields.ts";
import { translationSchema } from "./translation.ts";

/** The longest summary: what search engines and feed readers show of it. */
const longestSummary = 400;

/** The front matter of an original `issue.md`. */
export function issueSchema(languages: readonly Language[]) {
  return z.strictObject({
    title: someText.optional().describe("Made from the site's title and the month where it is left out."),
    summary: someText.max(longestSummary).describe("The issue in a sentence."),
    number: z.int().min(1).optional().describe("Its number in the series."),
    authors: z.array(id).min(1).describe("Ids of authors.yaml, in the order in which they sign."),
    published: day.optional().describe("The day of publication; an issue is not built before it."),
    source: webAddress.optional().describe("Where it first appeared."),
    aliases: z.array(formatted("alias", isAlias)).optional().describe("Older addresses that lead here."),
    corrections: z
      .array(
        z.strictObject({
          date: day.describe("When it was corrected."),
          note: phrase(languages).describe("What was corrected."),
        }),
      )
      .optional()
      .describe("Changes after publication."),
    draft: z.boolean().optional().describe("Not built, but for a preview."),
  });
}

/** The front matter of a translated `issue.md`: what differs. */
export const issueTranslationSchema = z.strictObject({
  title: someText.optional().describe("The translated title."),
  summary: someText.max(longestSummary).optional().describe("The translated summary."),
  translation: translationSchema.optional().describe("How the translation was made."),
});

/** A path below the site's root, without anything that could lead out of it or be read in two ways. */
function isAlias(path: string): boolean {
  if (!/^\/[^\s\p{C}?#%\\<>"|*:]+$/u.test(path)) return false;
  return path
    .slice(1)
    .replace(/\/$/, "")
    .split("/")
    .every((part) => part !== "" && !part.startsWith("."));
}
