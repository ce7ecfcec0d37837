import { join, relative } from "node:path";
// @ts-expect-error: ships no types; those that are used here stand in eleventy.ts
import EleventyClass from "@11ty/eleventy";
import { configure } from "../../.eleventy.ts";
import type { Assets, Write } from "../assets/assets.ts";
import type { Collections } from "../eleventy/collections.ts";
import type { EleventyConstructor } from "../eleventy/eleventy.ts";

const Eleventy = EleventyClass as EleventyConstructor;

/** The folder that Eleventy takes for its output; nothing is written there. */
const nowhere = "_site";

/** Eleventy takes folders relative to where it runs. */
const templates = join(import.meta.dirname, "../../templates");

/** Makes every page, feed and data file with Eleventy, and hands each over. */
export async function writePages(collections: Collections, assets: Assets, write: Write): Promise<void> {
  const eleventy = new Eleventy(relative(process.cwd(), templates), nowhere, {
    quietMode: true,
    config: (config) => configure(config, collections, assets, write),
  });
  eleventy.disableLogger();
  eleventy.setDryRun(true);
  await eleventy.init();
  await eleventy.write();
}
