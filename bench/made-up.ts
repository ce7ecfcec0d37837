/** The languages of the made-up archives; the first is the original's. */
export const languages = ["es", "en"] as const;

export type Language = (typeof languages)[number];

/** Random numbers that are the same on every machine and day (mulberry32). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** A number from 0 to below 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** Different ones of a list, in random order. */
  some<T>(list: readonly T[], count: number): T[] {
    const left = [...list];
    return Array.from({ length: Math.min(count, left.length) }, () => left.splice(this.between(0, left.length - 1), 1)[0] as T);
  }

  /** One of a list, the first ones more often, as some words of a language are. */
  early<T>(list: readonly T[]): T {
    return list[Math.floor(list.length * this.next() ** 2)] as T;
  }
}

/** What words are put together from: some 20,000 in each language, as a search index has to bear that many in reality. */
interface Lexicon {
  readonly small: readonly string[];
  readonly prefixes: readonly string[];
  readonly stems: readonly string[];
  readonly endings: readonly string[];
}

const stems =
  "munic comerc cultur region intern educ turis ambient acuerd migr front econom polit soci cooper agric industr tecn salud publ " +
  "invers export const univers estud delegac embaj consul firm visit confer seminar capac desarr sustent clim energ agu transport " +
  "segur genero juvent deport arquit museo festiv histor patrim lengu indig music gastron empres innov cient digit public admin " +
  "jurid parlam electr solid human riesg emerg volcan sism port aeron carret puent riv selv desiert montan ciudad barr plaz";

const lexicons: Readonly<Record<Language, Lexicon>> = {
  es: {
    small: "de la el que en y los con para las por un del se una su al como entre sobre".split(" "),
    prefixes: ["", "", "", "inter", "re", "co", "sub", "trans"],
    stems: stems.split(" "),
    endings:
      "o a os as ación aciones al ales ar ario aria arios ivo iva ivos idad idades ismo ista istas ero era or ora ores ado ada ados ico ica icos ía ías encia ente entes izar ó aron án mente".split(
        " ",
      ),
  },
  en: {
    small: "the of and to in a for with on by from its that an as between about at their into".split(" "),
    prefixes: ["", "", "", "inter", "re", "co", "sub", "trans"],
    stems: stems.split(" "),
    endings:
      "e es ed ing ation ations al als ary aries ive ives ity ities ism ist ists er ers or ors ate ated ic ics y ence ent ents ise ised ly ship ships hood ful less ment ments able ness".split(
        " ",
      ),
  },
};

function word(random: Random, language: Language): string {
  const { small, prefixes, stems, endings } = lexicons[language];
  if (random.chance(0.4)) return random.early(small);
  return random.early(prefixes) + random.early(stems) + random.early(endings);
}

/** Some words, the first with a capital. */
export function words(random: Random, language: Language, count: number): string {
  const line = Array.from({ length: count }, () => word(random, language)).join(" ");
  return line.charAt(0).toUpperCase() + line.slice(1);
}

/** A sentence, now and then with a word that is stressed. */
function sentence(random: Random, language: Language, length: number): string {
  const plain = words(random, language, length);
  if (!random.chance(0.15)) return `${plain}.`;
  const mark = random.chance(0.5) ? "*" : "**";
  return `${plain} ${mark}${word(random, language)}${mark}.`;
}

/** Two to four paragraphs of about so many words; now and then the last is a list. */
export function prose(random: Random, language: Language, length: number): string[] {
  const sentences: string[] = [];
  for (let left = length; left > 0; ) {
    const count = Math.min(left, random.between(9, 21));
    sentences.push(sentence(random, language, count));
    left -= count;
  }
  const size = Math.ceil(sentences.length / random.between(2, 4));
  const paragraphs = Array.from({ length: Math.ceil(sentences.length / size) }, (_, n) => sentences.slice(n * size, (n + 1) * size));
  const list = random.chance(0.2) ? paragraphs.pop() : undefined;
  return [...paragraphs.map((paragraph) => paragraph.join(" ")), ...(list ? [list.map((item) => `- ${item}`).join("\n")] : [])];
}
