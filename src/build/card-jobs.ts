import { join } from "node:path";
import { cardOf, cardSize } from "../../templates/cards/card.ts";
import type { Collections } from "../eleventy/collections.ts";
import type { DocumentJob } from "../pdf/job.ts";
import { readingOf } from "../views/reading.ts";

const template = join(import.meta.dirname, "../../templates/cards/card.typ");

/**
 * The social cards of a site, one after the other.
 * @param site The site's folder.
 */
export function* cardJobs({ card }: Collections, site: string): Generator<DocumentJob> {
  for (const { address, archive, language, subject } of card) {
    const data = cardOf(subject, readingOf(archive, language));
    yield { name: address, kind: "png", width: cardSize.width, template, data, site, path: archive.routes.output(address) };
  }
}
