// All tests in a browser in one process, which starts it once.
import { globSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const files = globSync("browser/*.test.ts", { cwd: import.meta.dirname }).sort();
for (const file of files) await import(pathToFileURL(join(import.meta.dirname, file)).href);
