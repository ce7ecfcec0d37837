import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Cache } from "./cache.ts";
import { readFonts } from "./fonts.ts";
import type { Format, Order } from "./job.ts";
import { toPng } from "./png.ts";
import { loadTypst } from "./programs.ts";
import { Recipe } from "./recipe.ts";
import { Typesetter } from "./typesetter.ts";

/** Makes documents, or takes them from the cache, and puts them in their places. */
export class Maker {
  readonly #folder: string;
  readonly #caches = new Map<Format["kind"], Cache>();
  readonly #fonts = readFonts();
  readonly #recipe = new Recipe(this.#fonts);
  #typesetter: Typesetter | null = null;

  /** @param folder Where documents are kept, each kind in a folder of its own. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** @throws PressError where the document cannot be made. */
  async make(order: Order): Promise<void> {
    const cache = this.#cacheOf(order.kind);
    const files = new Map(Object.entries(order.files).map(([name, path]) => [name, readFileSync(path)]));
    const key = this.#recipe.keyOf(order, files);
    mkdirSync(dirname(order.output), { recursive: true });
    // Written anew, never linked: nothing that is done to a site can reach the cache.
    writeFileSync(order.output, cache.get(key) ?? cache.put(key, await this.#makeNew(order, files)));
  }

  /** Clears away what no document of this build was taken from, in each kind that was made. */
  clearUp(): void {
    for (const cache of this.#caches.values()) cache.clearUp();
  }

  #cacheOf(kind: Format["kind"]): Cache {
    const known = this.#caches.get(kind) ?? new Cache(join(this.#folder, kind));
    this.#caches.set(kind, known);
    return known;
  }

  async #makeNew(order: Order, files: ReadonlyMap<string, Buffer>): Promise<Buffer> {
    this.#typesetter ??= new Typesetter(await loadTypst(), this.#fonts);
    return order.kind === "pdf" ? this.#typesetter.pdf(order, files) : await toPng(this.#typesetter.svg(order, files), order.width);
  }
}
