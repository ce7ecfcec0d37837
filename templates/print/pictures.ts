import type { Image } from "../../src/domain/image.ts";

/** The pictures of one document: each is named by the order in which it is met, without an ending, since Typst goes by the bytes then. */
export class Pictures {
  readonly #images: ReadonlyMap<string, Image>;
  readonly #names = new Map<Image, string>();

  constructor(images: readonly Image[]) {
    this.#images = new Map(images.map((image) => [image.address, image]));
  }

  /** The name under which a template finds a picture, and its size. */
  take(address: string): Image & { readonly name: string } {
    const image = this.#images.get(address);
    if (!image) throw new Error(`No picture stands at ${address}, which a text shows.`);
    const name = this.#names.get(image) ?? `picture-${this.#names.size + 1}`;
    this.#names.set(image, name);
    return { ...image, name };
  }

  /** Where each picture is read from, below the content folder, by its name. */
  get files(): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.#names].map(([{ file }, name]) => [name, file]));
  }
}
