import type { Language, Localized, Phrase } from "../../../domain/language.ts";
import type { SourceInline } from "../../../markdown/tree.ts";
import type { Texts } from "../read-texts.ts";
import { actionsOf, isText } from "../words-of.ts";
import type { NameFinder } from "./body.ts";

/** What no service may translate, besides names: HTML that is shown as text, web and mail addresses. */
const verbatim = ["<[^<>]*>", "https?://[^\\s<>]*[^\\s<>.,;:!?)\\]]", "[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63})+"];

/**
 * Finds the names of an archive in words of its original language: partners, places, municipalities, authors.
 * @returns what takes words apart: each name is written as the archive has it in the language.
 */
export function namesFinder(texts: Texts, language: Language): NameFinder {
  const names = namesOf(texts, language);
  const known = [...names.keys()].sort((a, b) => b.length - a.length).map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
  const whole = known.length === 0 ? [] : [`(?<![\\p{L}\\p{N}])(?:${known.join("|")})(?![\\p{L}\\p{N}])`];
  const pattern = new RegExp(`(${[...verbatim, ...whole].join("|")})`, "u");
  return (text) =>
    text
      .split(pattern)
      .map((part, n): SourceInline => (n % 2 === 1 ? { kind: "name", text: names.get(part) ?? part } : { kind: "text", text: part }))
      .filter((part) => !(part.kind === "text" && part.text === ""));
}

/** All names, each with what it is called in a language. */
function namesOf({ site, registers, textSets }: Texts, language: Language): Map<string, string> {
  const { partners, places, authors } = registers;
  const translated = [...partners.all, ...places.all].map(({ name }) => inBoth(name, site.original, language));
  const actions = textSets.flatMap(({ groups }) => groups.flatMap(actionsOf));
  const municipalities = actions.map(({ municipality }) => municipality).filter(isText);
  const kept = [...authors.all.map(({ name }) => name), ...municipalities].map((name) => [name, name] as const);
  return new Map([...kept, ...translated].filter(([name]) => name.length > 1));
}

function inBoth(name: Localized<Phrase>, original: Language, language: Language): readonly [string, string] {
  return [name[original].text, name[language].text];
}
