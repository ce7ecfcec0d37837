import { cpSync, realpathSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { root } from "./built-site.ts";

/** Puts the program at another path, where the folder of its packages is a link; tells its door. */
export function copyProgram(place: string): string {
  for (const part of ["gaceta.mjs", "package.json", ".eleventy.ts", "src", "templates", "public"])
    cpSync(join(root, part), join(place, part), { recursive: true });
  symlinkSync(realpathSync(join(root, "node_modules")), join(place, "node_modules"));
  return join(place, "gaceta.mjs");
}
