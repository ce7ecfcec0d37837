import { pathToFileURL } from "node:url";
import type { Assets, Write } from "../assets/assets.ts";
import type { Collections } from "./collections.ts";
import type { Template } from "./define-template.ts";
import type { TemplateEngine } from "./eleventy.ts";

/** What Eleventy hands over: some elements of a collection, and what was registered for all. */
interface PageData<C extends keyof Collections> {
  readonly sheaf: Collections[C];
  readonly assets: Assets;
}

/**
 * The engine by which Eleventy makes pages from typed modules. It hands each page over as soon as it is made, and leaves Eleventy with nothing
 * to keep: Eleventy holds all pages in memory until it writes them, which is a gigabyte for an archive of fifty years.
 */
export function typedTemplates<C extends keyof Collections>(write: Write): TemplateEngine {
  const modules = new Map<string, Promise<Template<C>>>();
  const moduleOf = (path: string) => {
    const known = modules.get(path) ?? (import(pathToFileURL(path).href) as Promise<Template<C>>);
    modules.set(path, known);
    return known;
  };
  return {
    read: false,
    getData: ["data"],
    useLayouts: false,
    getInstanceFromInputPath: moduleOf,
    compile: async (_text, path) => {
      const { data, render } = await moduleOf(path);
      return async ({ sheaf, assets }: PageData<C>) => {
        for (const made of sheaf) {
          const text = render({ made, assets });
          write(data.output(made), typeof text === "string" ? text : await text);
        }
        return "";
      };
    },
  };
}
