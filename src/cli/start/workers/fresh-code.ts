import { registerHooks } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** The two halves of the program: what is in templates takes from src, never the other way. */
export type Half = "src" | "templates";

const root = join(import.meta.dirname, "../../../..");
const folders: Readonly<Record<Half, string>> = {
  src: `${pathToFileURL(join(root, "src"))}/`,
  templates: `${pathToFileURL(join(root, "templates"))}/`,
};
const readings: Record<Half, number> = { src: 0, templates: 0 };

/** From now on each module of the program is known by how often its half was read: one that is read anew is another module. */
export function letCodeBeReadAnew(): void {
  registerHooks({
    resolve: (specifier, context, next) => {
      const found = next(specifier, context);
      const half = (Object.keys(folders) as Half[]).find((name) => found.url.startsWith(folders[name]));
      return half ? { ...found, url: `${found.url.split("?", 1)[0]}?${readings[half]}` } : found;
    },
  });
}

/** The next import reads a half of the program from its files again; what is in memory of it stays there until the process ends. */
export function readAnew(half: Half): void {
  readings[half]++;
}
