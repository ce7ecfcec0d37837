import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { manifestOf } from "../src/build/manifest.ts";
import { entriesOf } from "../src/diff/read-manifest.ts";
import { sharedFolder } from "./site/built-site.ts";

// For `node --test --test-global-setup`: a folder for the sites that several test files look at, each of which is built once. It is new in
// each run, so that no site is older than the code.

let folder = "";

export function globalSetup(): void {
  folder = mkdtempSync(join(tmpdir(), "gaceta-test-sites-"));
  process.env[sharedFolder] = folder;
  // Each test file is a process, and many start more: what Node makes of the code is kept for all of them.
  process.env.NODE_COMPILE_CACHE ??= join(tmpdir(), "gaceta-test-compiled");
}

/** Fails the run where a test has changed a site that others look at. */
export function globalTeardown(): void {
  const built = readdirSync(folder).filter((name) => name.endsWith(".json"));
  const changed = built.map((name) => join(folder, name.slice(0, -".json".length))).filter(isChanged);
  rmSync(folder, { recursive: true, force: true });
  if (changed.length === 0) return;
  // Node ends the run with 1 without a word of what is thrown here.
  console.error(`A test has changed what others look at: ${changed.join(", ")}`);
  throw new Error("a shared site has changed");
}

function isChanged(built: string): boolean {
  if (JSON.parse(readFileSync(`${built}.json`, "utf8")).error) return false;
  const site = join(built, "site");
  return manifestOf(entriesOf(site)) !== readFileSync(join(site, "manifest.json"), "utf8");
}
