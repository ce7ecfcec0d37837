import type { Assets } from "../assets/assets.ts";
import type { Page } from "../domain/pages.ts";
import type { Kind } from "../domain/routes.ts";
import type { Collections } from "./collections.ts";

export type CollectionElement<C extends keyof Collections> = Collections[C][number];

/** What a template is handed: one element of its collection, and what was registered for all. */
export interface Data<C extends keyof Collections> {
  readonly made: CollectionElement<C>;
  readonly assets: Assets;
}

/** What the module of a template exports. */
export interface Template<C extends keyof Collections> {
  readonly data: TemplateData<C>;
  readonly render: (data: Data<C>) => string | Promise<string>;
}

/** What Eleventy and the engine read of a template. */
export interface TemplateData<C extends keyof Collections> {
  readonly collection: C;
  /** Where an element's file is written, below the output folder. */
  readonly output: (made: CollectionElement<C>) => string;
  readonly pagination: { readonly data: string; readonly size: number; readonly alias: string };
  readonly permalink: (data: { readonly batch: readonly CollectionElement<C>[] }) => string;
  readonly eleventyExcludeFromCollections: true;
}

/** How many elements Eleventy takes for one page of its own: each of those costs it more time and memory than most of ours take. */
const batchSize = 200;

/** What a template makes: text or markup, at once or in a while. */
export type TemplateResult = { toString(): string } | Promise<string>;

/**
 * Defines a template: Eleventy writes one file for each element of a collection.
 * A template is a pure function of the element; Eleventy's data cascade has no part in it.
 * @param output Where an element's file is written, below the output folder.
 */
export function defineTemplate<C extends keyof Collections>(
  collection: C,
  output: (made: CollectionElement<C>) => string,
  render: (made: CollectionElement<C>, assets: Assets) => TemplateResult,
): Template<C> {
  return {
    data: {
      collection,
      output,
      pagination: { data: `collections.${collection}`, size: batchSize, alias: "batch" },
      permalink: ({ batch }) => output(batch[0] as CollectionElement<C>),
      eleventyExcludeFromCollections: true,
    },
    render: ({ made, assets }) => {
      const written = render(made, assets);
      return written instanceof Promise ? written : written.toString();
    },
  };
}

/** Defines the template of a kind of page. */
export function definePage<K extends Kind>(kind: K, render: (page: Page<K>, assets: Assets) => TemplateResult): Template<K> {
  const output = ({ archive, address }: Page) => archive.routes.output(address);
  return defineTemplate(
    kind,
    output as (made: CollectionElement<K>) => string,
    render as (made: CollectionElement<K>, assets: Assets) => TemplateResult,
  );
}
