import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { disarm } from "../../../templates/email/disarm.ts";

const visible = (text: string) => text.replaceAll("\u2060", "");

describe("What a sending service would run", () => {
  for (const tag of ["{{ .Subscriber.Email }}", "{{{{x}}}}", "{% if x %}", "{# x #}", "*|EMAIL|*", "**|EMAIL|**", "x@TrackLink"]) {
    test(`is broken, and looks as before: ${tag}`, () => {
      assert.doesNotMatch(disarm(tag), /\{\{|\{%|\{#|\*\||@TrackLink/);
      assert.equal(visible(disarm(tag)), tag);
    });
  }

  test("is encoded in an address, which leads where it did", () => {
    const address = "https://example.org/{{x}}/*|Y|*?to=@TrackLink";
    assert.equal(disarm(`<a href="${address}">`), '<a href="https://example.org/%7B%7Bx}}/*%7CY%7C*?to=%40TrackLink">');
    assert.equal(decodeURI(disarm("https://example.org/{{x}}")), "https://example.org/{{x}}");
  });

  test("is not seen where it is not", () => {
    for (const text of ["{ { } }", "a | b * c", "ana@example.org", "@media (x) { body { color: red } }", "100 %"])
      assert.equal(disarm(text), text);
  });
});
