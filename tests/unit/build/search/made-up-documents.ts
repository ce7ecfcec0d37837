import type { SearchDocument } from "../../../../templates/search/documents.ts";

/** Numbers from 0 to 1, the same for the same seed. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** Words that differ in what matters to an index: accents, composed or not, scripts, characters beyond 16 bits, hyphens, hidden signs. */
const words = [
  ..."de la que el en y gobierno gobiernos ciudad ciudades region region’s café cafe cafés año ano canción cancion canciones".split(" "),
  ..."cooperación cooperacion cooperacio\u0301n niño nino resume résumé Resumé naïve naive MCR2030 2021-09 2021 alto-nivel".split(" "),
  ..."\u2060sinónimo \u2063oculto 😀 𝒳amuel \u{10428}eseret \uffeefin 北京 Ελλάδα ελλαδα Москва москва ½ ﬁnal ___ e-mail@made-up.example".split(
    " ",
  ),
];

/** Some documents that are made up at random. With more than a hundred, their words fill several files. */
export function madeUpDocuments(count: number, random: () => number): SearchDocument[] {
  return Array.from({ length: count }, (_, n) => madeUpDocument(`/made-up/${n}/`, random));
}

/** A document that is made up at random: with and without headings, weights, filters, fields, a month, or any word. */
export function madeUpDocument(url: string, random: () => number): SearchDocument {
  const some = <T>(make: () => T, upTo: number) => Array.from({ length: Math.floor(random() * (upTo + 1)) }, make);
  const text = (length: number) => Array.from({ length }, () => word(random)).join(" ");
  const filters = new Set(some(() => `${pick(["place", "topic", "ámbito"], random)}:${pick(["b", "a", "ñ", "𝒳", "\uffee"], random)}`, 4));
  const fields = new Set(some(() => pick(["title", "month", "part", "über"], random), 3));
  const sorts: Record<string, string> =
    random() < 0.8 ? { month: `20${10 + Math.floor(random() * 15)}-0${1 + Math.floor(random() * 9)}` } : {};
  if (random() < 0.2) sorts.author = pick(["á", "b", "A", "𝒳", "\uffee"], random);
  const parts = some(() => `<h2 id="h${Math.floor(random() * 1e6)}">${text(3)}</h2><p>${text(100)}</p>`, 3);
  const weighted = random() < 0.3 ? `<p data-pagefind-weight="${pick(["0.5", "2", "7"], random)}">${text(20)}</p>` : "";
  const content = [
    ...Object.entries(sorts).map(([key, value]) => `<i data-pagefind-sort="${key}:${value}"></i>`),
    ...[...filters].map((filter) => `<i data-pagefind-filter="${filter}"></i>`),
    ...[...fields].map((field) => `<i data-pagefind-ignore data-pagefind-meta="${field}">${text(4)}</i>`),
    ...(random() < 0.05 ? [] : [`<p>Made up: ${text(60)}</p>`, weighted, ...parts]),
  ];
  return { url, content: `<html lang="es"><body data-pagefind-body>${content.join("")}</body></html>`, sorts };
}

/** A few words are common, most are rare. */
function word(random: () => number): string {
  return random() < 0.7
    ? pick(words, random)
    : `made${Math.floor(random() ** 2 * 3000).toString(36)}${pick(["", "s", "á", "ción"], random)}`;
}

export function pick<T>(from: readonly T[], random: () => number): T {
  return from[Math.floor(random() * from.length)] as T;
}

/** What editors do to an archive: they add, change, take away and move. */
export function edited(documents: readonly SearchDocument[], edits: number, random: () => number): SearchDocument[] {
  const now = [...documents];
  for (let edit = 0; edit < edits; edit++) {
    const at = Math.floor(random() * now.length);
    const [taken] = now.splice(at, random() < 0.8 ? 1 : 0);
    if (taken && random() < 0.3) now.splice(Math.floor(random() * now.length), 0, taken);
    else if (taken && random() < 0.5) now.splice(at, 0, madeUpDocument(taken.url, random));
    if (random() < 0.3) now.splice(at, 0, madeUpDocument(`/new/${edit}/${Math.floor(random() * 1e9)}/`, random));
  }
  return now;
}
