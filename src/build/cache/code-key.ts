import { hash } from "node:crypto";
import { existsSync, globSync, readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { join } from "node:path";
import { packageFile, root } from "../../program.ts";

/** All that decides what becomes of content, below the folder of the program. */
const code = ["src/**/*", "templates/**/*", "public/**/*", ".eleventy.*"];

/**
 * The SHA-256 of the generator: its code, the versions of its libraries, and of what in Node knows the world's languages and days. What a cache has
 * from another one is of no use.
 */
export function codeKey(): string {
  const files = globSync(code, { cwd: root, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  const { node, icu, unicode, tz } = process.versions;
  const texts = paths.map((path) => `${path.slice(root.length)} ${hash("sha256", readFileSync(path))}`);
  return hash("sha256", [node, icu, unicode, tz, ...texts, ...libraries()].join("\n"));
}

/** What says which libraries are installed: their own packages, and npm's list of all, with those that they use. */
function libraries(): string[] {
  const { dependencies } = JSON.parse(readFileSync(packageFile, "utf8")) as { dependencies: Readonly<Record<string, string>> };
  const packages = Object.keys(dependencies).map((name) => findPackageJSON(name, import.meta.url) ?? name);
  const installed = packages.map((path) => join(path.slice(0, path.lastIndexOf("node_modules")), "node_modules/.package-lock.json"));
  return [packageFile, ...new Set([...packages, ...installed])].filter(existsSync).map((path) => readFileSync(path, "utf8"));
}
