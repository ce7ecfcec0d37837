// Makes dist/, the program as the package has it: JavaScript and types, with all that lies beside them in src/ and templates/.
import { execFileSync } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const dist = join(root, "dist");

rmSync(dist, { recursive: true, force: true });
execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", join(root, "tsconfig.dist.json")], {
  stdio: "inherit",
});
for (const folder of ["src", "templates", "public"]) cpSync(join(root, folder), join(dist, folder), { recursive: true, filter: isKept });

/** What is not code, and the scripts of browsers: esbuild bundles them from the same sources everywhere, so their names are the same. */
function isKept(path: string): boolean {
  return path.endsWith(".d.ts") || !path.endsWith(".ts") || /[\\/](scripts|start[\\/]page)[\\/]/.test(path);
}
