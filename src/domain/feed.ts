import type { Author } from "./author.ts";
import type { Place } from "./place.ts";
import type { Region } from "./region.ts";
import type { Topic } from "./topic.ts";

/** What a feed follows: the whole newsletter, or one region, place, topic or author. */
export type FeedSubject =
  | { readonly kind: "site"; readonly subject: null }
  | { readonly kind: "region"; readonly subject: Region }
  | { readonly kind: "place"; readonly subject: Place }
  | { readonly kind: "topic"; readonly subject: Topic }
  | { readonly kind: "author"; readonly subject: Author };
