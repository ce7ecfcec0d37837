/** Where a word is on some pages, of which one follows the other in the new index as in the one that they were read from. */
export interface Postings {
  /** The number of the first page, in the new index. */
  readonly first: number;
  last: number;
  /** On how many of the pages the word is. */
  count: number;
  /**
   * In CBOR, between `from` and `to` of some bytes, for each page on which it is: a list of its distance to the one before and two lists,
   * the places in the text and those in the fields (title, month, …). Of the first page there are the two lists alone.
   */
  readonly bytes: Buffer;
  readonly from: number;
  to: number;
  /** How much it counts where words are parted into chunks. */
  size: number;
}

/** How an empty list begins. */
const emptyList = 0x80;

/** A word of an index, as it was stemmed and freed of accents, with all places where it is. */
export class Word {
  /** Its UTF-8, a character a byte. */
  readonly text: string;
  /** Where it is written just so. */
  readonly runs: Postings[] = [];
  /** Where it is written with accents, by the form that it has there. */
  readonly #forms = new Map<string, Postings[]>();

  constructor(text: string) {
    this.text = text;
  }

  /** Where a form with accents is. */
  form(text: string): Postings[] {
    const known = this.#forms.get(text);
    if (known) return known;
    const runs: Postings[] = [];
    this.#forms.set(text, runs);
    return runs;
  }

  /** Brings what was read from several indexes into the order of the pages, and leaves out forms that are nowhere. */
  sort(): this {
    for (const runs of [this.runs, ...this.#forms.values()]) runs.sort((one, other) => one.first - other.first);
    for (const [form, runs] of this.#forms) if (runs.length === 0) this.#forms.delete(form);
    return this;
  }

  /** The forms in Pagefind's order: as one meets them from page to page, on a page first those of its text, then those of its fields. */
  get forms(): readonly (readonly [form: string, runs: readonly Postings[]])[] {
    return [...this.#forms].sort(([one, [first]], [other, [second]]) => byMeeting(first, second) || (one < other ? -1 : 1));
  }

  get isEmpty(): boolean {
    return this.runs.length === 0 && this.#forms.size === 0;
  }
}

function byMeeting(one: Postings | undefined, other: Postings | undefined): number {
  if (!one || !other) return 0;
  return one.first - other.first || Number(isInFieldsAlone(one)) - Number(isInFieldsAlone(other));
}

function isInFieldsAlone({ bytes, from }: Postings): boolean {
  return bytes[from] === emptyList;
}
