import { join } from "node:path";
import { cardOf, cardSize } from "../../templates/cards/card.ts";
import { readingOf } from "../../templates/view.ts";
import type { Collections } from "../eleventy/collections.ts";
import type { Job } from "../press/job.ts";

const template = join(import.meta.dirname, "../../templates/cards/card.typ");

/**
 * The social cards of a site, one after the other.
 * @param output The site's folder.
 */
export function* cardJobs({ card }: Collections, output: string): Generator<Job> {
  for (const { address, archive, language, subject } of card) {
    const data = cardOf(subject, readingOf(archive, language));
    yield { name: address, kind: "png", width: cardSize.width, template, data, output: join(output, archive.routes.output(address)) };
  }
}
