import type { Partner } from "./partner.ts";
import type { Place } from "./place.ts";
import type { Region } from "./region.ts";
import type { Topic } from "./topic.ts";

/** What a part of the open data is about: its actions alone. */
export type SliceSubject =
  | { readonly kind: "region"; readonly subject: Region }
  | { readonly kind: "place"; readonly subject: Place }
  | { readonly kind: "topic"; readonly subject: Topic }
  | { readonly kind: "partner"; readonly subject: Partner };
