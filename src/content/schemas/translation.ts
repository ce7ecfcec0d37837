import * as z from "zod";
import { methods } from "../../domain/text.ts";
import { day, formatted, someText } from "./fields.ts";
import { field } from "./meaning.ts";

/** The first digits of a hash may be digits alone, which YAML reads as a number. */
const hash = z.preprocess((given) => (typeof given === "number" ? String(given) : given), formatted("hash", /^[0-9a-f]{12}$/));

/** How a translation was made: the field `translation` of every translated file. */
export const translationSchema = z.strictObject({
  method: field(z.enum(methods), {
    en: "How it was made: by a machine, by a machine and then reviewed by a person, or by a person.",
    es: "Cómo se hizo: por una máquina, por una máquina y revisada después por una persona, o por una persona.",
    example: "reviewed",
  }),
  tool: field(someText.optional(), { en: "The program that made it.", es: "El programa que la hizo.", example: "LibreTranslate" }),
  translator: field(someText.optional(), { en: "Who translated it.", es: "Quién la tradujo.", example: "Ana Ejemplo" }),
  reviewer: field(someText.optional(), { en: "Who reviewed it.", es: "Quién la revisó.", example: "Ana Ejemplo" }),
  date: field(day.optional(), {
    en: "The day on which it was made or reviewed.",
    es: "El día en que se hizo o se revisó.",
    example: "2021-10-06",
  }),
  of: field(hash.optional(), {
    en: "Which state of the original it was made from: the first 12 digits of the original file's SHA-256. It tells when the original has changed since. The command `translations` writes it for you.",
    es: "De qué estado del original se hizo: los primeros 12 dígitos del SHA-256 del archivo original. Avisa cuando el original cambia después. La orden `translations` lo escribe por usted.",
    example: "'6a083d91d578'",
  }),
});
