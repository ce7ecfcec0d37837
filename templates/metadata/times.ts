import type { Issue } from "../../src/domain/issue.ts";
import { html, type Insert } from "../../src/html/html.ts";
import { property } from "./social.ts";

/** When an issue was published and last corrected, where that is known (the Open Graph's properties of an article). */
export function times({ published, corrections }: Issue): Insert {
  const corrected = corrections.at(-1)?.date;
  return html`${published && property("article:published_time", published)}${corrected ? property("article:modified_time", corrected) : null}`;
}
