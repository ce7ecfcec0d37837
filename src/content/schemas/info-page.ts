import * as z from "zod";
import { formatted, someText } from "./fields.ts";
import { translationSchema } from "./translation.ts";

/** The front matter of a file of `pages/`, in any language. */
export const infoPageSchema = z.strictObject({
  title: someText.describe("The page's title."),
  slug: formatted("slug", /^[\p{Ll}\p{Lo}\p{N}]+(-[\p{Ll}\p{Lo}\p{N}]+)*$/u)
    .optional()
    .describe("Its address in this language; made from the title where it is left out."),
  translation: translationSchema.optional().describe("How the translation was made."),
});
