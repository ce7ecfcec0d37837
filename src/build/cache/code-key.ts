import { hash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Where the generator itself is. */
const root = join(import.meta.dirname, "../../..");

/** All that decides what becomes of content. */
const code = ["src/**/*", "templates/**/*", "public/**/*", ".eleventy.ts", "package-lock.json"];

/**
 * The SHA-256 of the generator: its code, the versions of its libraries, and of what in Node knows the world's languages and days. What was kept
 * by another is of no use.
 */
export function codeKey(): string {
  const files = globSync(code, { cwd: root, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  const { node, icu, unicode, tz } = process.versions;
  const texts = paths.map((path) => `${path.slice(root.length)} ${hash("sha256", readFileSync(path))}`);
  return hash("sha256", [node, icu, unicode, tz, ...texts].join("\n"));
}
