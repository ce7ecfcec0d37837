import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { manifestOf } from "../src/build/manifest.ts";
import { entriesOf } from "../src/diff/read-manifest.ts";
import { sharedFolder } from "./site/built-site.ts";

// For `node --test --test-global-setup`: a folder for the sites that several test files look at, each of which is built once.

let folder = "";

export function globalSetup(): void {
  folder = mkdtempSync(join(tmpdir(), "gaceta-test-sites-"));
  process.env[sharedFolder] = folder;
  // Each test file is a process, and many start more: what Node makes of the code is kept for all of them.
  process.env.NODE_COMPILE_CACHE ??= join(tmpdir(), "gaceta-test-compiled");
}

/** @throws AssertionError where a test has changed a site that others look at. */
export function globalTeardown(): void {
  const sites = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of sites) {
    const site = join(folder, name, "site");
    assert.equal(manifestOf(entriesOf(site)), readFileSync(join(site, "manifest.json"), "utf8"), `a test has changed the site ${name}`);
  }
  rmSync(folder, { recursive: true, force: true });
}
