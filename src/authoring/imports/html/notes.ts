import type { Inline } from "../../../markdown/tree.ts";
import type { Dropped, Media } from "../page.ts";
import { inOneLine } from "./decode.ts";
import { droppedOf, isBoilerplate } from "./main-content.ts";
import { absolute, type Element, type Node } from "./nodes.ts";

/** What the words of a line are within. */
export interface InlineMarks {
  readonly marks: readonly ("strong" | "emphasis" | "struck" | "raised" | "lowered")[];
  readonly address: string | null;
}

export const plain: InlineMarks = { marks: [], address: null };

/** Pieces within what they are within: the link outermost, so that the parts of one link stay together. */
export function wrap(inlines: readonly Inline[], { marks, address }: InlineMarks): Inline[] {
  const marked = marks.reduceRight<readonly Inline[]>((inner, kind) => [{ kind, inlines: inner }], inlines);
  return address === null ? [...marked] : [{ kind: "link", address, inlines: marked }];
}

/** What is noted of a page while its text is read. */
export class ImportNotes {
  readonly dropped: Dropped[] = [];
  readonly media: Media[] = [];
  readonly deadLinks: string[] = [];
  readonly #base: string | null;
  readonly #isWhole: boolean;
  readonly #pictures: ReadonlySet<string>;
  readonly lineOf: (node: Node) => number | null;

  /**
   * @param base Against what relative links are read.
   * @param isWhole Whether the whole page is read, since no part of it was known for its text.
   * @param pictures The addresses of those that come along.
   */
  constructor(base: string | null, isWhole: boolean, lineOf: (node: Node) => number | null, pictures: ReadonlySet<string>) {
    this.#base = base;
    this.#isWhole = isWhole;
    this.lineOf = lineOf;
    this.#pictures = pictures;
  }

  isBoilerplate(element: Element): boolean {
    return isBoilerplate(element, this.#isWhole);
  }

  /** Notes an element that is left out. */
  drop(element: Element): [] {
    const dropped = droppedOf(element, this.lineOf);
    if (dropped) this.dropped.push(dropped);
    return [];
  }

  /** Where a link leads; null where it cannot be followed from elsewhere. */
  link(target: string | undefined): string | null {
    const address = absolute(target, this.#base);
    if (address === null && target && !target.startsWith("#")) this.deadLinks.push(target);
    return address;
  }

  /** A picture that does not come along is not fetched: its words become a link to where it is. What is a pixel wide counts readers and shows nothing. */
  picture({ attribs, ...element }: Element, marks: InlineMarks): Inline[] {
    if ([attribs.width, attribs.height].some((size) => size === "0" || size === "1")) return [];
    const stated = [attribs.src, attribs["data-src"], attribs["data-lazy-src"]].find((target) => target && !target.startsWith("data:"));
    if (stated && this.#pictures.has(stated))
      return wrap([{ kind: "image", address: stated, alternative: inOneLine(attribs.alt ?? "") }], { ...marks, marks: [] });
    return this.#medium(stated, attribs.alt ?? "", { attribs, ...element } as Element, marks);
  }

  /** A film, a sound or a frame likewise. */
  film(element: Element, marks: InlineMarks): Inline[] {
    const { src, data, title } = element.attribs;
    return this.#medium(src ?? data, title ?? "", element, marks);
  }

  #medium(target: string | undefined, words: string, element: Element, marks: InlineMarks): Inline[] {
    const address = absolute(target, this.#base);
    const alternative = inOneLine(words);
    if (address === null && alternative === "") return [];
    this.media.push({ address, alternative, line: this.lineOf(element) });
    const text: Inline = { kind: "text", text: alternative || fileName(address ?? "") };
    return wrap([text], { ...marks, address: marks.address ?? address });
  }
}

/** What an address calls a file that has no words of its own. */
function fileName(address: string): string {
  const name = new URL(address).pathname.split("/").at(-1) ?? "";
  try {
    return decodeURI(name) || address;
  } catch {
    return name;
  }
}
