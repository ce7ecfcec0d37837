import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "csv-parse/sync";
// @ts-expect-error: ships no types; what is used of it is below
import datapackage from "datapackage";
import type { Language } from "../../src/domain/language.ts";
import type { BuiltSite } from "./built-site.ts";

/** A row of a table by the names of its columns. */
export type Row = Readonly<Record<string, string>>;

/** What a data package says of a file. */
interface ResourceDescription {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly rowCount?: number;
}

/** The parts of the `datapackage` library that are used here. */
interface Library {
  readonly Package: {
    load(
      descriptor: object,
      options: { readonly basePath: string; readonly strict: boolean },
    ): Promise<{
      readonly valid: boolean;
      readonly errors: readonly Error[];
      readonly resources: readonly {
        readonly tabular: boolean;
        readonly descriptor: ResourceDescription;
        read(options: { readonly keyed: true }): Promise<readonly object[]>;
      }[];
    }>;
  };
}

const { Package } = datapackage as Library;

/** Where a file of the data lies in a site. */
export function dataFile(
  site: BuiltSite,
  kind: "actionsCsv" | "actionsJson" | "countsCsv" | "dataPackage" | "data",
  language: Language,
): string {
  return site.archive.routes.output(site.archive.routes.to(kind, language, null));
}

/** The rows of a CSV file, with or without a byte order mark. */
export function rowsOf(site: BuiltSite, file: string): Row[] {
  return parse(site.read(file), { columns: true, bom: true }) as Row[];
}

/** The columns of a CSV file. */
export function columnsOf(site: BuiltSite, file: string): string[] {
  return (parse(site.read(file), { bom: true, toLine: 1 }) as string[][])[0] ?? [];
}

/**
 * Holds a data package to its word: its form, by the profiles that the library brings along; every cell of its tables, by
 * their schemas; how many rows and bytes its files have, and their hashes. Descriptions refer to no address, so nothing is fetched.
 */
export async function assertValidPackage(site: BuiltSite, language: Language): Promise<void> {
  const file = dataFile(site, "dataPackage", language);
  const folder = join(site.folder, dirname(file));
  const { valid, errors, resources } = await Package.load(JSON.parse(site.read(file)), { basePath: folder, strict: true });
  assert.ok(valid, errors.map(String).join("\n"));
  assert.deepEqual(
    resources.map(({ descriptor, tabular }) => [descriptor.path, tabular]),
    [
      ["actions.csv", true],
      ["counts.csv", true],
      ["actions.json", false],
    ],
  );
  for (const { tabular, descriptor, read } of resources.map((resource) => ({
    tabular: resource.tabular,
    descriptor: resource.descriptor,
    read: () => resource.read({ keyed: true }),
  }))) {
    const path = join(folder, descriptor.path);
    assert.equal(statSync(path).size, descriptor.bytes, path);
    assert.equal(`sha256:${createHash("sha256").update(readFileSync(path)).digest("hex")}`, descriptor.hash, path);
    if (tabular) assert.equal((await read()).length, descriptor.rowCount, path);
  }
}
