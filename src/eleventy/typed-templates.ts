import { pathToFileURL } from "node:url";
import type { Write } from "../assets/assets.ts";
import type { Collections } from "./collections.ts";
import type { TemplateEngine } from "./eleventy.ts";

/** What Eleventy reads from the module of a template: its data, and the function that makes a page. */
interface Module {
  readonly data: object;
  readonly render: (data: never) => string | Promise<string>;
}

/** What Eleventy hands to a page: the element of its collection, and where it is written. */
interface PageData {
  readonly made: Collections[keyof Collections][number];
  readonly page: { readonly outputPath: string };
}

/** The folder that Eleventy takes for its output; nothing is written there. */
export const nowhere = "_site";

/**
 * The engine by which Eleventy makes pages from typed modules. It hands each page over as soon as it is made, and leaves Eleventy with nothing
 * to keep: Eleventy holds all pages in memory until it writes them, which is a gigabyte for an archive of fifty years.
 */
export function typedTemplates(write: Write): TemplateEngine {
  const modules = new Map<string, Promise<Module>>();
  const moduleOf = (path: string) => {
    const known = modules.get(path) ?? (import(pathToFileURL(path).href) as Promise<Module>);
    modules.set(path, known);
    return known;
  };
  return {
    read: false,
    getData: ["data"],
    useLayouts: false,
    getInstanceFromInputPath: moduleOf,
    compile: async (_text, path) => {
      const { render } = await moduleOf(path);
      return async (data: PageData) => {
        const made = render(data as never);
        write(data.page.outputPath.slice(`./${nowhere}/`.length), typeof made === "string" ? made : await made);
        return "";
      };
    },
  };
}
