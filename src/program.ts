import { findPackageJSON } from "node:module";
import { extname, join } from "node:path";

/** The folder with `src/` and `templates/`: TypeScript in the repository, JavaScript (`dist/`) in the installed package. */
export const root = join(import.meta.dirname, "..");

/** What the names of modules end with: `.ts` in the repository, `.js` in the installed package. */
export const extension = extname(import.meta.filename);

/** The package.json of this program. */
export const packageFile = findPackageJSON(".", import.meta.url) as string;

/** The path of a module that runs as a thread or a process of its own. */
export function modulePath(folder: string, name: string): string {
  return join(folder, name + extension);
}
