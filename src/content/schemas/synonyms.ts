import * as z from "zod";
import { searchForm } from "../../domain/slug.ts";
import { ofForm, words } from "./fields.ts";
import { field } from "./meaning.ts";
import { isPlaceholder } from "./placeholder.ts";

/** A longer one is a mistake, such as a line that lacks its commas. */
const longestTerm = 60;

/** An empty term is reported by another rule. */
const canBeFound = (term: string): boolean => term === "" || isPlaceholder(term) || searchForm(term) !== "";

const term = ofForm(words(longestTerm).refine(canBeFound, { params: { format: "term" } }), "term", /[\p{L}\p{N}]/u);

/** An item of `synonyms.yaml`: one alone is a synonym of nothing. */
export const synonymsSchema = field(z.array(term).min(2), "synonyms.terms", "[ONU, UN, Naciones Unidas, United Nations]");
