import type { Author } from "./author.ts";
import type { Image } from "./image.ts";
import type { InfoPage } from "./info-page.ts";
import type { Issue } from "./issue.ts";
import type { Partner } from "./partner.ts";
import type { Region } from "./region.ts";
import type { Routes } from "./routes.ts";
import type { ShapeSet } from "./shape-set.ts";
import type { Site } from "./site.ts";
import type { Synonyms } from "./slug.ts";
import type { Topic } from "./topic.ts";
import type { Year } from "./year.ts";

/** All that a build reads, linked and frozen: what `load` makes and everything else only looks at. */
export interface Archive {
  readonly site: Site;
  readonly routes: Routes;
  /** Newest first. */
  readonly issues: readonly Issue[];
  /** Newest first. */
  readonly years: readonly Year[];
  /** In the order of `regions.yaml`. */
  readonly regions: readonly Region[];
  readonly topics: readonly Topic[];
  readonly partners: readonly Partner[];
  readonly authors: readonly Author[];
  readonly infoPages: readonly InfoPage[];
  readonly images: readonly Image[];
  readonly map: ShapeSet | null;
  /** No term is in two of them. */
  readonly synonyms: readonly Synonyms[];
  /** Whether there are issues among them that are not public yet. */
  readonly isPreview: boolean;
}
