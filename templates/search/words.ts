import type { Archive } from "../../src/domain/archive.ts";
import type { Language } from "../../src/domain/language.ts";
import type { Messages } from "../../src/languages/messages.d.ts";
import type { FindWords, OneAndMany, SearchWords } from "../scripts/search/words.ts";
import type { View } from "../view.ts";
import { isSearchable } from "./documents.ts";

/** The words that the script of the search page writes, in the language of the page. */
export function searchWords({ archive, words, language }: View): SearchWords {
  const { search, count, languages } = words;
  return {
    isEmpty: !isSearchable(archive, language),
    results: oneAndMany(count.results),
    issues: oneAndMany(count.issues),
    summary: search.summary({ results: "{results}", issues: "{issues}" }),
    searching: search.searching,
    nothing: search.nothing,
    failed: search.failed,
    start: search.start,
    more: search.more,
    missing: search.missing({ words: "{name}" }),
    without: search.without({ filter: "{name}" }),
    only: search.only({ word: "{name}" }),
    didYouMean: search.didYouMean({ words: "{name}" }),
    others: otherLanguages(archive, language).map((tag) => ({
      tag,
      title: search.others({ language: languages[tag] }),
      ask: search.also({ languages: languages[tag] }),
    })),
  };
}

/** The words that the masthead's box writes. */
export function findWords({ archive, language, words: { search, count } }: View): FindWords {
  return {
    isEmpty: !isSearchable(archive, language),
    results: oneAndMany(count.results),
    nothing: search.nothing,
    failed: search.failed,
    all: search.everything,
    label: search.found,
  };
}

/** The languages besides one in which something is written. */
export function otherLanguages(archive: Archive, language: Language): Language[] {
  return archive.site.languages.filter((tag) => tag !== language && isSearchable(archive, tag));
}

function oneAndMany(counted: Messages["count"]["results"]): OneAndMany {
  return [counted({ count: 1 }), counted({ count: 2 })];
}
