import { askedWords } from "./asked-words.ts";
import { element, link } from "./dom.ts";
import type { Find } from "./engine.ts";
import { changed, filterNames, isEmpty, nearestName, type Query } from "./query.ts";
import { labelOf } from "./search-form.ts";
import { counted, filled, type SearchWords } from "./words.ts";

/** Another search to try, and how it is called. */
interface Try {
  readonly query: Query;
  readonly label: string;
}

/** A try that finds something, and how much. */
interface Promising extends Try {
  readonly count: number;
}

/** What to try where the words were not found. Only searches that do find something, each with their number. */
export async function advice(form: HTMLFormElement, query: Query, find: Find, words: SearchWords): Promise<HTMLElement[]> {
  const whole = await promising([...didYouMean(form, query, words), ...wider(form, query, words)], find);
  const parts = await promising(fewer(query, words), find);
  return [...whole, ...(await telling(parts, find))].map(({ query: other, label, count }) =>
    element("li", {}, link(`?${other}`, label), ` · ${counted(words.results, count)}`),
  );
}

async function promising(tries: readonly Try[], find: Find): Promise<Promising[]> {
  const asking = tries.filter(({ query }) => !isEmpty(query));
  const counts = await Promise.all(asking.map(async ({ query }) => (await find(query)).results.length));
  return asking.map((one, n) => ({ ...one, count: counts[n] as number })).filter(({ count }) => count > 0);
}

/** Words that are in half of all texts say nothing; of the others, the rarer the better. */
async function telling(parts: readonly Promising[], find: Find): Promise<Promising[]> {
  if (parts.length === 0) return [];
  const all = (await find(new URLSearchParams())).results.length;
  return parts.filter(({ count }) => count * 2 < all).sort((a, b) => a.count - b.count);
}

/** The query with a misspelt word put right after the names of the archive. */
function didYouMean(form: HTMLFormElement, query: Query, words: SearchWords): Try[] {
  const asked = askedWords(query.get("q") ?? "");
  const names = [...form.querySelectorAll<HTMLOptionElement>("fieldset option[value]:not([value=''])")].map(labelOf);
  const right = asked.map((word) => nearestName(word, names) ?? word).join(" ");
  return right === asked.join(" ") ? [] : [{ query: changed(query, { q: right }), label: filled(words.didYouMean, { name: right }) }];
}

/** The query without one of its filters. */
function wider(form: HTMLFormElement, query: Query, words: SearchWords): Try[] {
  return [...filterNames, "from", "to"]
    .filter((field) => query.has(field))
    .map((field) => {
      const select = form.elements.namedItem(field) as HTMLSelectElement;
      const [chosen] = select.selectedOptions;
      const name = `${select.labels[0]?.firstChild?.textContent?.trim()}: ${chosen ? labelOf(chosen) : ""}`;
      return { query: changed(query, { [field]: null }), label: filled(words.without, { name }) };
    });
}

/** The words of a question without the small ones, and each of the others by itself. Abbreviations are not small. */
function fewer(query: Query, words: SearchWords): Try[] {
  const asked = askedWords(query.get("q") ?? "").filter((word) => word.length > 3 || /\p{Lu}{2}/u.test(word));
  const others = [...new Set([asked.join(" "), ...asked])].filter((word) => word !== "" && word !== query.get("q"));
  return others.map((word) => ({ query: changed(query, { q: word }), label: filled(words.only, { name: word }) }));
}
