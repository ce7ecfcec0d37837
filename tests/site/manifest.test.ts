import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite, test } from "node:test";
import { imageSize } from "image-size";
import { builtSite } from "./built-site.ts";

const site = await builtSite("tests/fixtures/archives/four-languages");
const { routes, site: facts } = site.archive;

interface Icon {
  readonly src: string;
  readonly sizes: string;
  readonly type: string;
  readonly purpose: string;
}

function bytesAt(address: string): Buffer {
  return readFileSync(join(site.folder, routes.output(address)));
}

for (const language of facts.languages) {
  suite(`the web-app manifest (${language})`, () => {
    const home = routes.to("home", language, null);
    const manifest = JSON.parse(site.read(routes.output(`${home}site.webmanifest`)));
    const page = site.read(routes.output(home));

    test("has the name and the language of the title, and begins at the front page", () => {
      assert.deepEqual([manifest.name, manifest.lang], [facts.title[language].text, facts.title[language].language]);
      assert.deepEqual([manifest.id, manifest.start_url], [home, home]);
      assert.equal(manifest.scope, "/archive/", "changing the language stays inside");
    });

    test("is linked from the pages of its language", () => {
      assert.ok(page.includes(`<link rel="manifest" href="${home}site.webmanifest">`));
    });

    test("has the colour of the paper, which the pages tell for both schemes", () => {
      const colours = [...page.matchAll(/<meta name="theme-color" content="([^"]+)" media="\(prefers-color-scheme: (\w+)\)">/g)];
      assert.deepEqual(
        colours.map(([, , scheme]) => scheme),
        ["light", "dark"],
      );
      assert.deepEqual([manifest.theme_color, manifest.background_color], [colours[0]?.[1], colours[0]?.[1]]);
    });

    test("names icons that are there, of the sizes that it tells", () => {
      const [drawing, ...pictures] = manifest.icons as [Icon, ...Icon[]];
      assert.match(bytesAt(drawing.src).toString(), /^<svg /);
      assert.deepEqual([drawing.sizes, drawing.type], ["any", "image/svg+xml"]);
      for (const { src, sizes, type } of pictures) {
        const { width, height, type: found } = imageSize(bytesAt(src));
        assert.deepEqual([sizes, type], [`${width}x${height}`, `image/${found}`]);
      }
    });
  });
}

test("icons whose edges the system cuts off have no transparent part", () => {
  const [, touch] = /<link rel="apple-touch-icon" href="([^"]+)">/.exec(site.read("index.html")) ?? [];
  const { icons } = JSON.parse(site.read("site.webmanifest")) as { icons: Icon[] };
  const cut = [touch as string, ...icons.filter(({ purpose }) => purpose === "maskable").map(({ src }) => src)];
  assert.equal(cut.length, 2);
  // A palette or true colour (2, 3), and no chunk that makes some of it transparent.
  for (const png of cut.map(bytesAt)) assert.deepEqual([[2, 3].includes(png.readUInt8(25)), png.includes("tRNS")], [true, false]);
});
