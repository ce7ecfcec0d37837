import { hash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { join } from "node:path";

/** The programs that make an index: another version may make another. */
const programs = ["pagefind", "pako"];

/** Tells with what an index is made: programs, the code of this folder, and the language. */
export function recipeFor(language: string): string {
  const versions = programs.map((name) => findPackageJSON(name, import.meta.url) ?? name);
  const code = readdirSync(import.meta.dirname)
    .sort()
    .map((name) => join(import.meta.dirname, name));
  return hash("sha256", [language, ...[...versions, ...code].map((path) => readFileSync(path, "utf8"))].join("\0"), "hex");
}
