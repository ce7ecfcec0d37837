import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { after } from "node:test";
import { type BuildOptions, build } from "../../src/build/build.ts";
import { aliasesOf } from "../../src/domain/alias.ts";
import type { Archive } from "../../src/domain/archive.ts";

export const root = join(import.meta.dirname, "../..");

/** The first archive as it was in November 2026, below the root: what is in `content/` now is its editors' own, and no test of the generator reads it. */
export const backCatalogue = "tests/fixtures/archives/back-catalogue";

/** A site that a test has built whole, in a temporary folder that is removed afterwards. */
export interface BuiltSite {
  readonly archive: Archive;
  readonly folder: string;
  readonly pages: number;
  /** All files, sorted, relative to the folder. */
  readonly files: readonly string[];
  readonly read: (file: string) => string;
}

/** How a site is built, where it is not the pages alone, without drafts, from nothing, as of a fixed day. */
type Options = Partial<Pick<BuildOptions, "drafts" | "editions" | "cache" | "today">>;

/** Builds one of the small archives of tests/fixtures, or another content folder. */
export async function builtSite(content: string, options: Options = {}): Promise<BuiltSite> {
  const folder = join(temporaryFolder(), "site");
  const { archive, pages } = await build({
    content: resolve(root, content),
    output: folder,
    drafts: false,
    editions: [],
    cache: options.cache ?? join(temporaryFolder(), "cache"),
    today: () => "2024-06-15",
    ...options,
  });
  return { archive, folder, pages, files: filesIn(folder), read: (file) => readFileSync(join(folder, file), "utf8") };
}

/** A temporary folder that is removed when the tests of the file have run. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "gaceta-test-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** All files below a folder, sorted, relative to it. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** The paths at which something is because it stood there before. */
export function copiesIn({ archive }: BuiltSite): ReadonlySet<string> {
  return new Set(aliasesOf(archive).map(({ address }) => archive.routes.output(address)));
}
