import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite, test } from "node:test";

/** What the lockfile says of a package. */
interface Entry {
  readonly name?: string;
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly inBundle?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const root = join(import.meta.dirname, "../..");
const read = (file: string) => JSON.parse(readFileSync(join(root, file), "utf8"));
const packages: Readonly<Record<string, Entry>> = read("package-lock.json").packages;
/** Folders of this repository, and the links to them: nothing of theirs comes from elsewhere. */
const own = ["", "tools/node", "node_modules/gaceta-node"];
const installed = Object.entries(packages).filter(([path]) => !own.includes(path));

/** Whether a package that another names has an entry where Node looks for it. */
function isFound(name: string, from: string): boolean {
  const place = from === "" ? "node_modules" : `${from}/node_modules`;
  if (packages[`${place}/${name}`]) return true;
  return from !== "" && isFound(name, from.slice(0, Math.max(0, from.lastIndexOf("/node_modules/"))));
}

suite("The lockfile", () => {
  test("has the SHA-512 of every package, those of other systems too", () => {
    assert.ok(installed.length > 100);
    const unchecked = installed.filter(([, { integrity = "" }]) => !/^sha512-[\w+/]{86}==$/.test(integrity));
    assert.deepEqual(
      unchecked.map(([path]) => path),
      [],
    );
  });

  test("has an entry for every package that another needs, on whatever system", () => {
    const missing = Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies }).filter((name) => !isFound(name, path)),
    );
    assert.deepEqual(missing, []);
  });

  test("takes packages from the registry of whoever installs: it names no host, folder or repository", () => {
    const elsewhere = installed.filter(
      ([, { resolved, link, inBundle, version = "" }]) => resolved || link || inBundle || !/^\d+\.\d+\.\d+/.test(version),
    );
    assert.deepEqual(
      elsewhere.map(([path]) => path),
      [],
    );
    assert.doesNotMatch(readFileSync(join(root, "package-lock.json"), "utf8"), /"(resolved|version)": "[a-z+]+:/);
  });

  test("locks what package.json asks for", () => {
    const { dependencies, devDependencies, optionalDependencies } = read("package.json");
    const asked: [string, string][] = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
    for (const [name, version] of asked) {
      const entry = packages[`node_modules/${name}`] ?? assert.fail(`${name} is not locked`);
      assert.equal(entry.name ? `npm:${entry.name}@${entry.version}` : entry.version, version);
    }
  });
});
