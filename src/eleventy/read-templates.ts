import { globSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Collections } from "./collections.ts";
import type { Template } from "./define-template.ts";

const folder = join(import.meta.dirname, "../../templates");

/** A template of any collection, by its path below the folder of templates: `pages/home.11ty.ts`. */
export type NamedTemplate = readonly [path: string, template: Template<keyof Collections>];

/** Reads the modules of all templates, in the order of their paths. */
export async function readTemplates(): Promise<readonly NamedTemplate[]> {
  const paths = globSync("**/*.11ty.ts", { cwd: folder }).sort();
  return await Promise.all(
    paths.map(async (path) => [path.replaceAll("\\", "/"), await import(pathToFileURL(join(folder, path)).href)] as const),
  );
}
