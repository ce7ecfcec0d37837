import { hash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { join } from "node:path";

/** The programs that make an index: another version may make another. */
const programs = ["pagefind", "pako"];

/**
 * Tells with what an index is made: programs, code, and the language.
 * @param folder Where the code is that makes it.
 */
export function buildVersionFor(language: string, folder = import.meta.dirname): string {
  const versions = programs.map((name) => findPackageJSON(name, import.meta.url) ?? name);
  const code = readdirSync(folder).sort();
  const files = [...versions, ...code.map((name) => join(folder, name))];
  return hash("sha256", [language, ...code, ...files.map((path) => readFileSync(path, "utf8"))].join("\0"), "hex");
}
