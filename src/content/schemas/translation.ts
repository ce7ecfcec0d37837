import * as z from "zod";
import { methods } from "../../domain/text.ts";
import { day, formatted, someText } from "./fields.ts";

/** How a translation was made: the field `translation` of every translated file. */
export const translationSchema = z.strictObject({
  method: z.enum(methods).describe("How it was made."),
  tool: someText.optional().describe("The program that made it."),
  translator: someText.optional().describe("Who made it."),
  reviewer: someText.optional().describe("Who reviewed it."),
  date: day.optional().describe("When."),
  of: z
    .preprocess((given) => (typeof given === "number" ? String(given) : given), formatted("hash", /^[0-9a-f]{12}$/))
    .optional()
    .describe("The first 12 hex digits of the SHA-256 of the original file: tells when that has changed since."),
});
