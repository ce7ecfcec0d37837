import assert from "node:assert/strict";
import { test } from "node:test";
import { append, loaded } from "./archive-on-disk.ts";

/** What keeps its own state and cannot be frozen: an address and the maker of addresses have no setters that anyone uses. */
const exempt = new Set(["URL", "Routes"]);

/** The paths of all objects below a value that are not frozen. */
function unfrozenIn(root: object): string[] {
  const seen = new Set<unknown>();
  const unfrozen: string[] = [];
  const waiting: [path: string, value: unknown][] = [["archive", root]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [path, value] = next;
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    if (exempt.has(value.constructor?.name)) continue;
    if (!Object.isFrozen(value)) unfrozen.push(path);
    for (const key of Reflect.ownKeys(value)) waiting.push([`${path}.${String(key)}`, (value as Record<PropertyKey, unknown>)[key]]);
  }
  assert.ok(seen.size > 100, `only ${seen.size} objects were walked`);
  return unfrozen;
}

test("Everything in a loaded archive is frozen", () => {
  const archive = loaded({
    "site.yaml": append("map: made-up\nlicence: CC-BY-4.0\nsubscribe: {action: https://lists.example/, field: email}\n"),
    "maps/made-up.yaml": 'attribution: {text: Inventado}\nwidth: 9\nheight: 9\nshapes: {XA-ALT: ["0,0 9,0 9,9"]}\n',
    "synonyms.yaml": "- [Altamar, Alta Mar]\n",
    "issues/2021-11/issue.es.md":
      "---\nsummary: Inventado.\nauthors: [ana-ejemplo]\naliases: [/viejo]\ncorrections: [{date: 2021-12-20, note: Inventada}]\n---\n## Uno\n",
  });
  assert.deepEqual(unfrozenIn(archive), []);
});

test("A frozen archive cannot be changed", () => {
  const archive = loaded();
  assert.throws(() => (archive.issues as unknown[]).push({}), TypeError);
  assert.throws(() => Object.assign(archive.regions[0] as object, { index: 9 }), TypeError);
});
