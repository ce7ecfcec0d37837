import { nameAt, type RegionNames } from "./region-names.ts";
import { articles, contractions, joiners, ofWords, prepositions, regionWords, type Token, tokensOf } from "./words.ts";

const between = [articles, contractions, prepositions, regionWords, ofWords, joiners];

/** Whether what is behind a region's name adds others to it: "y noreste", ", noreste y este", "and the northeast". */
export function namesMore(after: readonly Token[], names: RegionNames): boolean {
  const [first] = after;
  if (first === undefined || !(first.text === "," || joiners.has(first.text))) return false;
  const length = 1 + after.slice(1).findIndex(({ text }) => !between.some((words) => words.has(text)));
  const found = length > 0 ? nameAt(after, length, names) : null;
  if (found === null) return false;
  return after.slice(0, length).some(({ text }) => joiners.has(text)) || namesMore(after.slice(length + found.length), names);
}

/** Whether a text says the names of several regions and nothing else: "Regiones centro-sur y suroeste". */
export function saysOnlyNames(text: string, names: RegionNames): boolean {
  const tokens = tokensOf(text);
  const regions = new Set<string>();
  for (let at = 0; at < tokens.length; ) {
    const found = nameAt(tokens, at, names);
    const { isWord, text } = tokens[at] as Token;
    if (found === null && isWord && !between.some((words) => words.has(text))) return false;
    if (found !== null) regions.add(found.region);
    at += found?.length ?? 1;
  }
  return regions.size > 1;
}
