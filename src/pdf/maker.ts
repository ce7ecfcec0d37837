import { lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { SystemError } from "../cache/system-error.ts";
import { BuildVersion } from "./build-version.ts";
import { Cache, hashOf } from "./cache.ts";
import type { DocumentFormat, MadeDocument, SerializedJob } from "./job.ts";
import { loadResvg, loadTypst } from "./programs.ts";
import { Typesetter } from "./typesetter.ts";

/** Makes documents, or takes them from the cache, and puts them in their places. */
export class Maker {
  readonly #folder: string;
  readonly #beforePlacing: () => void;
  readonly #caches = new Map<DocumentFormat["kind"], Cache>();
  readonly #fonts = readFonts();
  readonly #buildVersion = new BuildVersion(this.#fonts);
  #typesetter: Typesetter | null = null;

  /**
   * @param folder Where documents are kept, each kind in a folder of its own.
   * @param beforePlacing Is called each time right before something is put into the site.
   */
  constructor(folder: string, beforePlacing: () => void) {
    this.#folder = folder;
    this.#beforePlacing = beforePlacing;
  }

  /** @throws DocumentError where the document cannot be made. */
  async make(order: SerializedJob): Promise<MadeDocument> {
    const cache = this.#cacheOf(order.kind);
    const files = new Map(Object.entries(order.files).map(([name, path]) => [name, readFileSync(path)]));
    const key = this.#buildVersion.keyOf(order, files);
    const bytes = cache.get(key) ?? cache.put(key, await this.#makeNew(order, files));
    this.#beforePlacing();
    place(join(order.site, order.path), bytes);
    return { path: order.path, sha256: hashOf(bytes), size: bytes.length };
  }

  /** Clears away what no document of this build was taken from, in each kind that was made. */
  clearUp(): void {
    for (const cache of this.#caches.values()) cache.clearUp();
  }

  /** What could not be kept for the next build; null where all was. */
  get refused(): SystemError | null {
    return [...this.#caches.values()].find(({ refused }) => refused)?.refused ?? null;
  }

  #cacheOf(kind: DocumentFormat["kind"]): Cache {
    const known = this.#caches.get(kind) ?? new Cache(join(this.#folder, kind));
    this.#caches.set(kind, known);
    return known;
  }

  async #makeNew(order: SerializedJob, files: ReadonlyMap<string, Buffer>): Promise<Buffer> {
    this.#typesetter ??= new Typesetter(await loadTypst(), this.#fonts);
    return order.kind === "pdf" ? this.#typesetter.pdf(order, files) : await toPng(this.#typesetter.svg(order, files), order.width);
  }
}

/**
 * Puts a document in its place. One that is there with the same bytes stays; any other makes way and is never written into, since another folder
 * may hold the same file by a link. Nor is it linked to the cache, which nothing that is done to a site may reach.
 */
function place(file: string, bytes: Buffer): void {
  if (isThere(file, bytes)) return;
  rmSync(file, { recursive: true, force: true });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes, { flag: "wx" });
}

function isThere(file: string, bytes: Buffer): boolean {
  const found = lstatSync(file, { throwIfNoEntry: false });
  return found?.isFile() === true && found.size === bytes.length && readFileSync(file).equals(bytes);
}

/** The cuts of the serif that templates may use; all have the same characters. */
const cuts = ["400Regular", "400Regular_Italic", "600SemiBold", "600SemiBold_Italic", "700Bold"];

/** The bytes of the fonts: static TrueType files, since Typst embeds no variable ones. */
export function readFonts(): Buffer[] {
  const family = createRequire(import.meta.url)
    .resolve("@expo-google-fonts/source-serif-4/package.json")
    .replace("package.json", "");
  return cuts.map((cut) => readFileSync(`${family}${cut}/SourceSerif4_${cut}.ttf`));
}

/**
 * Draws an SVG as a picture, so many pixels wide. All its letters are outlines: the machine's fonts have no part in it.
 */
export async function toPng(svg: string, width: number): Promise<Buffer> {
  const { Resvg } = await loadResvg();
  return new Resvg(svg, { fitTo: { mode: "width", value: width }, font: { loadSystemFonts: false } }).render().asPng();
}
