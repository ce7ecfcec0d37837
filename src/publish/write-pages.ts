import { join, relative } from "node:path";
// @ts-expect-error: ships no types; those that are used here stand in eleventy.ts
import EleventyClass from "@11ty/eleventy";
import { configure } from "../../.eleventy.ts";
import type { Assets } from "../assets/assets.ts";
import type { Collections } from "../eleventy/collections.ts";
import type { EleventyConstructor } from "../eleventy/eleventy.ts";

const Eleventy = EleventyClass as EleventyConstructor;

/** Eleventy takes folders relative to where it runs. */
const templates = join(import.meta.dirname, "../../templates");

/** Writes every page, feed and data file through Eleventy. */
export async function writePages(collections: Collections, assets: Assets, output: string): Promise<void> {
  const eleventy = new Eleventy(relative(process.cwd(), templates), relative(process.cwd(), output), {
    quietMode: true,
    config: (config) => configure(config, collections, assets),
  });
  eleventy.disableLogger();
  await eleventy.init();
  await eleventy.write();
}
