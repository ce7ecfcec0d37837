import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Built } from "../../../../src/build/build.ts";
import { tellBuilt, tellBuiltAsJson } from "../../../../src/cli/build/tell-built.ts";

const file = (path: string, size: number) => ({ path, size, sha256: "0".repeat(64) });

/** A build that nobody made. */
const built = {
  archive: { issues: [], site: { languages: ["es", "en"] } },
  pages: 11178,
  unchanged: 1200,
  files: [file("a.html", 1_234_567), file("b.html", 3)],
  steps: [
    { name: "load", seconds: 0.25 },
    { name: "assets", seconds: 0.1 },
    { name: "compare", seconds: 0.2 },
    { name: "search", seconds: 1.25 },
    { name: "pages", seconds: 2.00049 },
    { name: "swap", seconds: 0.05 },
  ],
} as unknown as Built;

describe("At its end a build", () => {
  test("says what there is, how much of it stayed as it was, and the five slowest steps", () => {
    const [first, ...rest] = tellBuilt(built, 0, "en").split("\n");
    assert.match(String(first), /^0 issues, 0 reports, 0 actions, 2 languages · 11,178 pages · \d+\.\d\d s$/);
    assert.deepEqual(rest, [
      "2 files, 1.2 MB; 1,200 stayed as they were.",
      "Slowest: Pages 2.00 s · Search 1.25 s · Content 0.25 s · What has changed 0.20 s · Styles, scripts and pictures 0.10 s.",
    ]);
    assert.match(
      tellBuilt(built, 0, "es"),
      /\n2 archivos, 1,2 MB; 1200 quedaron como estaban\.\nLo más lento: Páginas 2,00 s · Búsqueda 1,25 s/,
    );
  });

  test("says the same to programs: bytes, and seconds to the thousandth", () => {
    const { seconds, ...told } = JSON.parse(tellBuiltAsJson(built, 0));
    assert.equal(typeof seconds, "number");
    assert.deepEqual(told, {
      issues: 0,
      reports: 0,
      actions: 0,
      languages: 2,
      pages: 11178,
      files: 2,
      bytes: 1_234_570,
      unchanged: 1200,
      steps: built.steps.map((step) => (step.name === "pages" ? { ...step, seconds: 2 } : step)),
    });
  });
});
