import type { Assets } from "../assets/assets.ts";
import type { Page } from "../domain/pages.ts";
import type { Kind } from "../domain/routes.ts";
import type { Collections } from "./collections.ts";

type Element<C extends keyof Collections> = Collections[C][number];

/** What Eleventy hands to a template: one element of its collection, and what was registered for all. */
interface Data<C extends keyof Collections> {
  readonly made: Element<C>;
  readonly assets: Assets;
}

/** What Eleventy reads from the module of a template. */
export interface Template<C extends keyof Collections> {
  readonly data: object;
  readonly render: (data: Data<C>) => string | Promise<string>;
}

/** What a template makes: text or markup, at once or in a while. */
type Made = { toString(): string } | Promise<string>;

/**
 * Defines a template: Eleventy writes one file for each element of a collection.
 * A template is a pure function of the element; Eleventy's data cascade has no part in it.
 * @param output Where an element's file is written, below the output folder.
 */
export function defineTemplate<C extends keyof Collections>(
  collection: C,
  output: (made: Element<C>) => string,
  render: (made: Element<C>, assets: Assets) => Made,
): Template<C> {
  return {
    data: {
      pagination: { data: `collections.${collection}`, size: 1, alias: "made" },
      permalink: ({ made }: Data<C>) => output(made),
      eleventyExcludeFromCollections: true,
    },
    render: ({ made, assets }) => {
      const written = render(made, assets);
      return written instanceof Promise ? written : written.toString();
    },
  };
}

/** Defines the template of a kind of page. */
export function definePage<K extends Kind>(kind: K, render: (page: Page<K>, assets: Assets) => Made): Template<K> {
  const output = ({ archive, address }: Page) => archive.routes.output(address);
  return defineTemplate(kind, output as (made: Element<K>) => string, render as (made: Element<K>, assets: Assets) => Made);
}
