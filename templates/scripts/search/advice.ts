import { element, link } from "./dom.ts";
import { find } from "./engine.ts";
import { labelOf } from "./filter-counts.ts";
import { nearestName } from "./nearest-name.ts";
import { changed, filterNames, isEmpty, type Query } from "./query.ts";
import { counted, filled, type SearchWords } from "./words.ts";

/** Another search to try, and how it is called. */
interface Try {
  readonly query: Query;
  readonly label: string;
}

/** Where no more than this was found, the words may be misspelt: the index then takes the nearest beginning of a word. */
const few = 2;

/** What to try where nothing or little was found: only searches that do find something, each with their number. */
export async function advice(
  form: HTMLFormElement,
  query: Query,
  found: number,
  months: readonly string[],
  words: SearchWords,
): Promise<HTMLElement[]> {
  if (found > few) return [];
  const others = found === 0 ? [...wider(form, query, words), ...fewer(query, words)] : [];
  const tries = [...meant(form, query, words), ...others].filter((one) => !isEmpty(one.query));
  const counts = await Promise.all(tries.map((one) => find(document.documentElement.lang, one.query, months)));
  return tries.flatMap(({ query: other, label }, n) => {
    const count = counts[n]?.results.length ?? 0;
    return count > 0 ? [element("li", {}, link(`?${other}`, label), ` · ${counted(words.results, count)}`)] : [];
  });
}

/** The query with a misspelt word put right after the names of the archive. */
function meant(form: HTMLFormElement, query: Query, words: SearchWords): Try[] {
  const asked = wordsOf(query);
  const names = [...form.querySelectorAll<HTMLOptionElement>("fieldset option[value]:not([value=''])")].map(labelOf);
  const right = asked.map((word) => nearestName(word, names) ?? word).join(" ");
  return right === asked.join(" ") ? [] : [{ query: changed(query, { q: right }), label: filled(words.meant, { name: right }) }];
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

/** Each of several words by itself. */
function fewer(query: Query, words: SearchWords): Try[] {
  const asked = wordsOf(query);
  if (asked.length < 2) return [];
  return asked.map((word) => ({ query: changed(query, { q: word }), label: filled(words.only, { name: word }) }));
}

function wordsOf(query: Query): string[] {
  return (query.get("q") ?? "").split(/\s+/).filter((word) => word !== "");
}
