import * as z from "zod";
import type { Language } from "../../domain/language.ts";
import { id, phrase, slugs } from "./fields.ts";

/** An item of `topics.yaml`. */
export function topicSchema(languages: readonly Language[]) {
  return z.strictObject({
    id: id.describe("What actions name it by."),
    name: phrase(languages).describe("Its name."),
    slug: slugs(languages).optional().describe("Its part of the address."),
  });
}
