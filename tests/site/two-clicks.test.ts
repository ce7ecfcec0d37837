import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { parseDocument } from "htmlparser2";
import { backCatalogue, builtSite } from "./built-site.ts";

const site = await builtSite(backCatalogue);

type Node = ReturnType<typeof parseDocument>["children"][number];

/** The addresses of the links in the parts of a page that have a class, or in the whole page. */
function linksIn(address: string, className?: string): Set<string> {
  const file = site.archive.routes.output(address.replace(/#.*/, ""));
  const found = new Set<string>();
  const visit = (node: Node, within: boolean): void => {
    if (!("attribs" in node)) return;
    const inside = within || (node.attribs.class ?? "").split(" ").includes(className as string);
    if (inside && node.name === "a" && node.attribs.href?.startsWith("/")) found.add(node.attribs.href);
    for (const child of node.children) visit(child, inside);
  };
  for (const node of parseDocument(site.read(file)).children) visit(node, className === undefined);
  return found;
}

suite("from the front page", () => {
  const { archive } = site;
  for (const language of archive.site.languages) {
    const home = archive.routes.to("home", language, null);
    const places = archive.regions.flatMap((region) => region.places).map((place) => archive.routes.to("place", language, place));
    for (const [way, clicks] of [
      ["map", 1],
      ["regions", 2],
      ["matrix", 2],
    ] as const) {
      test(`any state is ${clicks} by the ${way} (${language})`, () => {
        const first = linksIn(home, way);
        const reached = clicks === 1 ? first : new Set([...first].flatMap((address) => [...linksIn(address)]));
        assert.equal(places.length, 32);
        assert.deepEqual(
          places.filter((place) => !reached.has(place)),
          [],
        );
      });
    }
  }
});
