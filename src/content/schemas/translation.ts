import * as z from "zod";
import { methods } from "../../domain/text.ts";
import { day, formatted, someText } from "./fields.ts";
import { field } from "./meaning.ts";

/** The first digits of a hash may be digits alone, which YAML reads as a number. */
const hash = z.preprocess((given) => (typeof given === "number" ? String(given) : given), formatted("hash", /^[0-9a-f]{12}$/));

/** How a translation was made: the field `translation` of every translated file. */
export const translationSchema = z.strictObject({
  method: field(z.enum(methods), "translation.method", "reviewed"),
  tool: field(someText.optional(), "translation.tool", "LibreTranslate"),
  translator: field(someText.optional(), "translation.translator", "Ana Ejemplo"),
  reviewer: field(someText.optional(), "translation.reviewer", "Ana Ejemplo"),
  date: field(day.optional(), "translation.date", "2021-10-06"),
  of: field(hash.optional(), "translation.of", "'6a083d91d578'"),
});
