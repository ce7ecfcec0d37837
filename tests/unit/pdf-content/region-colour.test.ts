import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { chroma, hues, lightness, regionColour } from "../../../templates/pdf/region-colour.ts";

const style = (name: string) => readFileSync(join(import.meta.dirname, "../../../templates/styles", name), "utf8");

describe("The colours of the regions on paper", () => {
  test("are those of the pages", () => {
    const written = [...style("tokens.css").matchAll(/\.region-(\d+) \{\s*--hue: (\d+);/g)].map(([, n, hue]) => [Number(n), Number(hue)]);
    assert.deepEqual(written, [...hues.entries()]);
    const [light] = style("look.css").split("@media");
    assert.match(light ?? "", new RegExp(`--region-lightness: ${lightness};\\s*--region-chroma: ${chroma};`));
  });

  test("are what Typst makes of oklch()", () => {
    // `oklch(47%, 0.105, 25deg).to-hex()` and so on, of Typst 0.14.
    const first = ["#8c403c", "#2e5c94", "#2f6a33", "#714783", "#7c5000", "#006b72"];
    const others = ["#853f63", "#596103", "#565193", "#88461c", "#006d57", "#00648a"];
    assert.deepEqual(
      [...hues.keys()].map((index) => regionColour(index)),
      [...first, ...others],
    );
    assert.equal(regionColour(12), regionColour(0));
  });
});
