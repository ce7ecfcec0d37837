import type { Action } from "./action.ts";
import type { Localized, Phrase } from "./language.ts";

export const partnerKinds = ["country", "city", "igo", "ngo", "company", "university", "other"] as const;

/** `igo` is an intergovernmental organisation, `ngo` a non-governmental one. */
export type PartnerKind = (typeof partnerKinds)[number];

/** With whom an action was taken. */
export interface Partner {
  readonly id: string;
  readonly name: Localized<Phrase>;
  readonly slug: Localized<string>;
  /** Older addresses, paths without the site's prefix, which lead here. */
  readonly aliases: readonly string[];
  readonly kind: PartnerKind;
  /** ISO 3166-1 alpha-2; null for what belongs to no country. */
  readonly country: string | null;
  readonly url: string | null;
  /** Newest first. */
  readonly actions: readonly Action[];
}
