import type { Assets, Write } from "./src/assets/assets.ts";
import type { Collections } from "./src/eleventy/collections.ts";
import type { EleventyConfig } from "./src/eleventy/eleventy.ts";
import { typedTemplates } from "./src/eleventy/typed-templates.ts";

/** All that Eleventy is told: templates are typed modules, each fed by a collection of domain objects. */
export function configure(eleventy: EleventyConfig, collections: Collections, assets: Assets, write: Write): void {
  eleventy.setUseGitIgnore(false);
  eleventy.addExtension("11ty.ts", typedTemplates(write));
  eleventy.setTemplateFormats(["11ty.ts"]);
  for (const [name, elements] of Object.entries(collections)) eleventy.addCollection(name, () => elements);
  eleventy.addGlobalData("assets", () => assets);
}
