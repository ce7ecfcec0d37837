import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { after } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { inspect } from "node:util";
import { type BuildOptions, build } from "../../src/build/build.ts";
import { load } from "../../src/content/load.ts";
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

/** The variable of the environment that names the folder of the sites that all test files of a run share. */
export const sharedFolder = "GACETA_TEST_SITES";

const fixtures = join(root, "tests/fixtures/archives");

/** A site that nobody changes. Of an archive of the fixtures it is built once for all test files of a run, as long as nothing else is asked for. */
export async function builtSite(content: string, options: Options = {}): Promise<BuiltSite> {
  const { drafts = false, editions = [], ...others } = options;
  const archive = relative(fixtures, resolve(root, content));
  const shared = process.env[sharedFolder];
  if (!shared || !/^[\w-]+$/.test(archive) || Object.keys(others).length > 0) return await freshSite(content, options);
  const name = [archive, ...editions.toSorted(), ...(drafts ? ["drafts"] : [])].join("+");
  return await sharedSite(content, options, join(shared, name));
}

/** Builds the site, unless another process does or has done so. */
async function sharedSite(content: string, options: Options, folder: string): Promise<BuiltSite> {
  if (await isOurs(folder)) await buildFor(content, options, folder);
  const pages = await pagesOnceBuilt(folder);
  return siteIn(join(folder, "site"), load(buildOptions(content, options, folder)), pages);
}

/** Whether this process is the first to ask for a folder. */
async function isOurs(folder: string): Promise<boolean> {
  return (await mkdir(folder).catch((error: NodeJS.ErrnoException) => error.code)) === undefined;
}

/** Builds a site for all processes, and says in a file beside it how that went. */
async function buildFor(content: string, options: Options, folder: string): Promise<void> {
  const outcome = await build(buildOptions(content, options, folder)).then(
    ({ pages }) => ({ pages }),
    (error) => ({ error: inspect(error) }),
  );
  writeFileSync(`${folder}~`, JSON.stringify(outcome));
  renameSync(`${folder}~`, `${folder}.json`);
}

/** How long another process may take to build a site, in milliseconds: only one that was killed takes so long. */
const patience = 300_000;

/** How many pages a shared site has, once it is built. */
async function pagesOnceBuilt(folder: string): Promise<number> {
  for (const until = Date.now() + patience; !existsSync(`${folder}.json`); await pause(20))
    if (Date.now() > until) throw new Error(`The process that began to build ${folder} has not ended.`);
  const { pages, error } = JSON.parse(readFileSync(`${folder}.json`, "utf8"));
  if (error) throw new Error(`${folder} could not be built: ${error}`);
  return pages;
}

/** Builds one of the small archives of tests/fixtures, or another content folder, for one test file alone. */
export async function freshSite(content: string, options: Options = {}): Promise<BuiltSite> {
  const folder = temporaryFolder();
  const cache = join(temporaryFolder(), "cache");
  const { archive, pages } = await build(buildOptions(content, { cache, ...options }, folder));
  return siteIn(join(folder, "site"), archive, pages);
}

function buildOptions(content: string, options: Options, folder: string): BuildOptions {
  const [output, cache] = [join(folder, "site"), join(folder, "cache")];
  return { content: resolve(root, content), output, cache, drafts: false, editions: [], today: () => "2024-06-15", ...options };
}

function siteIn(folder: string, archive: Archive, pages: number): BuiltSite {
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
