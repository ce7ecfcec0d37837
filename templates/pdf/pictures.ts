import type { Image } from "../../src/domain/image.ts";

/** The pictures of a text. Their names are no paths, and their ending says nothing to Typst, so that it goes by the bytes, as browsers do. */
export class Pictures {
  readonly #images: ReadonlyMap<string, Image>;
  readonly #taken = new Set<Image>();

  constructor(images: readonly Image[]) {
    this.#images = new Map(images.map((image) => [image.address, image]));
  }

  /** The name under which a template finds a picture, and its size. */
  take(address: string): Image & { readonly name: string } {
    const image = this.#images.get(address);
    if (!image) throw new Error(`There is no picture at ${address}, which a text shows.`);
    this.#taken.add(image);
    return { ...image, name: nameOf(image) };
  }

  /** Where each picture is read from, below the content folder, by its name. */
  get files(): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.#taken].map((image) => [nameOf(image), image.file]));
  }
}

function nameOf({ file }: Image): string {
  return `${encodeURIComponent(file)}.picture`;
}
