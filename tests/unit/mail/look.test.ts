import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { dark, light } from "../../../templates/mail/look.ts";

/** How bright a colour is, as WCAG 2 measures it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [less = 0, more = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (more + 0.05) / (less + 0.05);
}

for (const [scheme, colours] of Object.entries({ light, dark })) {
  describe(`The colours of mails on ${scheme} screens`, () => {
    for (const text of ["ink", "faint", "link"] as const)
      for (const background of ["paper", "desk", "notice"] as const)
        test(`${text} stands out from ${background}`, () => assert.ok(contrast(colours[text], colours[background]) >= 4.5));

    test("are neither black nor white, which programs that invert colours make glare", () => {
      for (const colour of Object.values(colours)) assert.doesNotMatch(colour, /^#(000000|ffffff)$/i);
    });
  });
}
