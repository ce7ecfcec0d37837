import * as z from "zod";
import { formatted } from "./fields.ts";
import { field } from "./meaning.ts";

/** A path below the site's root, without anything that could lead out of it or be read in two ways. */
export const alias = formatted("alias", /^(\/(?!\.)[^\s\p{C}?#%\\<>"|*:/]+)+\/?$/u);

/** How many a thing may have: each brings along former addresses of all that lies below the thing. */
const mostAliases = 100;

/** The field of everything that has a page: the addresses that it had before, or elsewhere. */
export function aliases(example: string) {
  return field(z.array(alias).max(mostAliases).optional(), "common.aliases", example);
}
