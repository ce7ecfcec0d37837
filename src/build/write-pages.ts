import { join, relative } from "node:path";
// @ts-expect-error: ships no types; those that are used here are in eleventy.ts
import EleventyClass from "@11ty/eleventy";
import { configure } from "../../.eleventy.ts";
import type { Assets, Write } from "../assets/assets.ts";
import type { Collections } from "../eleventy/collections.ts";
import type { EleventyConstructor } from "../eleventy/eleventy.ts";
import { readTemplates } from "../eleventy/read-templates.ts";

const Eleventy = EleventyClass as EleventyConstructor;

/** The folder that Eleventy takes for its output; nothing is written there. */
const nowhere = "_site";

/** The folder in which Eleventy looks for templates and data. It holds none. */
const nothing = join(import.meta.dirname, "../eleventy");

/**
 * Makes every page, feed and data file with Eleventy, and hands each over. Whoever runs it may have files of Eleventy's in the folder where
 * they are, and a package.json: they are not ours, and not asked.
 */
export async function writePages(collections: Collections, assets: Assets, write: Write): Promise<void> {
  const templates = await readTemplates();
  // Eleventy takes folders relative to where it runs.
  const eleventy = new Eleventy(relative(process.cwd(), nothing), nowhere, {
    quietMode: true,
    configPath: "",
    loader: "esm",
    config: (config) => configure(config, { templates, collections, assets, write }),
  });
  eleventy.disableLogger();
  eleventy.setDryRun(true);
  await eleventy.init();
  await eleventy.write();
}
