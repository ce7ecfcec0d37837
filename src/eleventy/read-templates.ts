import { globSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { extension, root } from "../program.ts";
import type { Collections } from "./collections.ts";
import type { Template } from "./define-template.ts";

const folder = join(root, "templates");

/** A template of any collection, by its path below the folder of templates: `pages/home.gaceta`. */
export type NamedTemplate = readonly [path: string, template: Template<keyof Collections>];

/** What a module of templates exports: the parts of one template, or several templates by their names. */
type TemplateModule = Template<keyof Collections> | Readonly<Record<string, Template<keyof Collections>>>;

/** Reads the modules of all templates, in the order of their paths. */
export async function readTemplates(): Promise<readonly NamedTemplate[]> {
  const paths = globSync(`**/*.11ty${extension}`, { cwd: folder }).sort();
  const modules = await Promise.all(
    paths.map(async (path) => [path.replaceAll("\\", "/"), await import(pathToFileURL(join(folder, path)).href)] as const),
  );
  return modules.flatMap(([path, module]) => templatesIn(path, module));
}

/** The templates of a module; each of several has a path of its own beside it. */
function templatesIn(path: string, module: TemplateModule): NamedTemplate[] {
  if (isTemplate(module)) return [[path.replace(/11ty\.[jt]s$/, "gaceta"), module]];
  return Object.entries(module).map(([name, template]) => [path.replace(/[^/]+$/, `${name}.gaceta`), template]);
}

function isTemplate(module: TemplateModule): module is Template<keyof Collections> {
  return "render" in module;
}
