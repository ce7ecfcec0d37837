import type { Assets, Write } from "../assets/assets.ts";
import type { Collections } from "./collections.ts";
import type { Template, TemplateData } from "./define-template.ts";
import type { TemplateEngine } from "./eleventy.ts";

/** What Eleventy hands over: some elements of a collection, what was registered for all, and the template itself. */
interface PageData<C extends keyof Collections> extends TemplateData<C> {
  readonly batch: Collections[C];
  readonly assets: Assets;
  readonly render: Template<C>["render"];
}

/**
 * The engine by which Eleventy makes pages from typed modules. It hands each page over as soon as it is made, and leaves Eleventy with nothing
 * to keep: Eleventy holds all pages in memory until it writes them, which is a gigabyte for an archive of fifty years.
 */
export function typedTemplates<C extends keyof Collections>(write: Write): TemplateEngine {
  return {
    read: false,
    getData: false,
    useLayouts: false,
    compile:
      () =>
      async ({ batch, assets, output, render }: PageData<C>) => {
        for (const made of batch) {
          const text = render({ made, assets });
          write(output(made), typeof text === "string" ? text : await text);
        }
        return "";
      },
  };
}
