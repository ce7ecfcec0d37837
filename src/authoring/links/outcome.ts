import type { Death } from "../../problems/warning-facts.ts";

/** What became of asking for an address. */
export type Outcome =
  | { readonly kind: "there" }
  /** It is there, and for ever at another address. */
  | { readonly kind: "moved"; readonly to: string }
  | { readonly kind: "dead"; readonly why: Death }
  /** It could not be asked: this machine's network or name service did not answer. `code` is the system's word for it. */
  | { readonly kind: "unasked"; readonly code: string }
  /** Its server refuses programs and may answer people: it asks for a login, or blocks programs. */
  | { readonly kind: "silent"; readonly status: number };
