import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { paperOf } from "../../../src/assets/assets.ts";

const dark = "@media (prefers-color-scheme: dark) {\n  :root {\n    --paper: #111;\n  }\n}\n";

describe("The colours of the paper", () => {
  test("are those of the look, whatever its comments say", () => {
    assert.deepEqual(paperOf(`/* --paper: pink; */\n:root {\n  --ink: #000;\n  --paper: oklch(0.98 0.01 90);\n}\n${dark}`), {
      light: "oklch(0.98 0.01 90)",
      dark: "#111",
    });
  });

  test("stand in the look of this site", () => {
    const { light, dark } = paperOf(readFileSync(join(import.meta.dirname, "../../../templates/styles/look.css"), "utf8"));
    assert.match(`${light} ${dark}`, /^#[\da-f]{6} #[\da-f]{6}$/);
    assert.notEqual(light, dark);
  });

  for (const [without, look] of [
    ["dark", ":root { --paper: #fff; }"],
    ["light", `:root { --ink: #000; }\n${dark}`],
    ["any", ":root { --newspaper: #fff; }"],
  ] as const) {
    test(`are asked for where there is none (${without})`, () =>
      assert.throws(() => paperOf(look), /look\.css has to state --paper twice/));
  }
});
