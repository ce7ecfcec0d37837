import * as z from "zod";
import { searchForm } from "../../domain/synonyms.ts";
import { isSpare } from "../spare.ts";
import { someText } from "./fields.ts";

/** A longer one is a mistake, such as a line that lacks its commas. */
const longestTerm = 60;

/** An empty term has been told as such. */
const canBeFound = (term: string): boolean => term === "" || isSpare(term) || searchForm(term) !== "";

const term = someText.max(longestTerm).refine(canBeFound, { params: { format: "term" } });

/** An item of `synonyms.yaml`: one alone is a synonym of nothing. */
export const synonymsSchema = z.array(term).min(2);
