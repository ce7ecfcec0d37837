import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Assets } from "../../assets/assets.ts";
import { buildAssets } from "../../assets/build-assets.ts";
import { copiesOf } from "../../build/listed-files.ts";
import { manifestName } from "../../build/manifest.ts";
import { load } from "../../content/load.ts";
import { fileKinds } from "../../domain/pages.ts";
import type { Kind } from "../../domain/routes.ts";
import { type Collections, collectionsOf } from "../../eleventy/collections.ts";
import type { Template } from "../../eleventy/define-template.ts";
import { requireContent } from "../folders.ts";
import { today } from "../today.ts";
import type { StartOptions } from "./options.ts";

type Name = keyof Collections;
type AnyTemplate = Template<Name>;

/** What is at a path of the site: text that was made just now, or a file that only a build makes, or nothing. */
export type Rendered = { readonly kind: "text"; readonly text: string; readonly isPage: boolean } | { readonly kind: "built" } | null;

/** What the document process makes; no template has a part in it. */
const documents = ["pdf", "yearPdf", "card"] as const;

/** The site as it is in the content and the templates, each page made when it is asked for. */
export class Presentation {
  readonly #files: ReadonlyMap<string, () => Promise<Rendered>>;
  /** The path of the site's URL. */
  readonly prefix: string;

  private constructor(files: ReadonlyMap<string, () => Promise<Rendered>>, prefix: string) {
    this.#files = files;
    this.prefix = prefix;
  }

  /**
   * Reads the content.
   * @param folder Where styles, scripts, fonts and pictures are written.
   * @throws ContentError where the content has problems.
   */
  static async of(templates: readonly AnyTemplate[], options: StartOptions, folder: string): Promise<Presentation> {
    requireContent(options);
    const archive = load({ ...options, today });
    const collections = collectionsOf(archive, options.editions);
    const assets = await buildAssets(archive, options, (path, content) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    });
    const files = filesOf(templates, collections, assets);
    for (const { from, to } of copiesOf(archive, options.editions)) files.set(to, files.get(from) ?? (async () => ({ kind: "built" })));
    return new Presentation(files, archive.routes.prefix);
  }

  /** What is at a path below the site's root, `2021/09/index.html`. */
  async at(path: string): Promise<Rendered> {
    const isBuilt = path.startsWith("pagefind/") || path === manifestName;
    return isBuilt ? { kind: "built" } : ((await this.#files.get(path)?.()) ?? null);
  }
}

/** How every file of the site comes about, by its path; the same that Eleventy and the document process write in a build. */
function filesOf(templates: readonly AnyTemplate[], collections: Collections, assets: Assets): Map<string, () => Promise<Rendered>> {
  const files = new Map<string, () => Promise<Rendered>>();
  for (const { data, render } of templates) {
    const { collection, output } = data;
    const isPage = !fileKinds.includes(collection as Kind);
    for (const made of collections[collection])
      files.set(output(made), async () => ({ kind: "text", isPage, text: await render({ made, assets }) }));
  }
  for (const { archive, address } of documents.flatMap((kind) => [...collections[kind]]))
    files.set(archive.routes.output(address), async () => ({ kind: "built" }));
  return files;
}
