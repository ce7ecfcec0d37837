import type { Issue } from "./issue.ts";
import type { Region } from "./region.ts";

/** What a social card shows: the picture that is beside a shared link. */
export type CardSubject =
  | { readonly kind: "site"; readonly subject: null }
  | { readonly kind: "issue"; readonly subject: Issue }
  | { readonly kind: "region"; readonly subject: Region };
