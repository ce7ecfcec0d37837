import type { Assets, Write } from "./src/assets/assets.ts";
import type { Collections } from "./src/eleventy/collections.ts";
import type { EleventyConfig } from "./src/eleventy/eleventy.ts";
import type { NamedTemplate } from "./src/eleventy/read-templates.ts";
import { typedTemplates } from "./src/eleventy/typed-templates.ts";

/** What becomes the pages. */
export interface PageInputs {
  readonly templates: readonly NamedTemplate[];
  readonly collections: Collections;
  readonly assets: Assets;
  readonly write: Write;
}

/**
 * All that Eleventy is told: templates are typed modules, each fed by a collection of domain objects. It is given each by its name and finds
 * none by itself: so no ignore file, no data file and no name of a folder can take one away, or change what it makes.
 */
export function configure(eleventy: EleventyConfig, { templates, collections, assets, write }: PageInputs): void {
  eleventy.setUseGitIgnore(false);
  // The program itself may be below node_modules.
  eleventy.ignores.delete("**/node_modules/**");
  eleventy.setDataFileSuffixes([]);
  eleventy.on("eleventy.config", (config) => Object.assign(config.getConfig().keys, { package: false }));
  eleventy.addExtension("gaceta", typedTemplates(write));
  eleventy.setTemplateFormats(["gaceta"]);
  for (const [path, { data, render }] of templates) eleventy.addTemplate(path, "", { ...data, render });
  for (const [name, elements] of Object.entries(collections)) eleventy.addCollection(name, () => elements);
  eleventy.addGlobalData("assets", () => assets);
}
