// All unit tests in one process: most take less time than a process takes to begin.
import { globSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const files = globSync("unit/**/*.test.ts", { cwd: import.meta.dirname }).sort();
for (const file of files) await import(pathToFileURL(join(import.meta.dirname, file)).href);
