import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { escapeMarkup } from "../../../src/html/html.ts";
import { disarm, disarmHtml } from "../../../templates/mail/disarm.ts";
import { placeholders, tags } from "./placeholders.ts";

const visible = (text: string) => text.replaceAll("\u2060", "");

suite("What a sending service would run", () => {
  for (const [service, written] of Object.entries(placeholders)) {
    test(`is broken in a text, where readers see the same: ${service}`, () => {
      for (const placeholder of written) {
        const broken = disarm(`Hola ${placeholder}, hola`);
        assert.ok(!broken.includes(placeholder), placeholder);
        assert.equal(visible(broken), `Hola ${placeholder}, hola`);
      }
    });

    test(`is broken in HTML, in texts and attributes: ${service}`, () => {
      for (const placeholder of written) {
        const [escaped, around] = [escapeMarkup(placeholder), (what: string) => `<p title="${what}" style="width:100%">${what}</p>`];
        const broken = disarmHtml(around(escaped));
        assert.ok(!broken.includes(escaped), placeholder);
        assert.equal(visible(broken), around(escaped));
      }
    });

    test(`is encoded in an address, which leads where it did: ${service}`, () => {
      for (const placeholder of written.filter((one) => !/[\s"'<>]/.test(one))) {
        const address = `https://example.org/${placeholder}/?to=${placeholder}`;
        const broken = disarm(`(${address})`).slice(1, -1);
        assert.ok(!broken.includes(placeholder), broken);
        assert.equal(decoded(broken), decoded(address));
      }
    });
  }

  test("is broken where it is a tag, in a text", () => {
    for (const tag of tags) {
      assert.equal(visible(disarm(tag)), tag);
      assert.doesNotMatch(disarm(tag), /<[<A-Za-z/]/);
    }
  });

  test("is broken where signs stand in a row, and where one begins within another", () => {
    for (const text of ["{{{{{$email}", "%A%EMAIL%%", "[[[[email]", "$$$name", "####EMAIL##", "{[%$email", "!!email", "*|{|x"])
      assert.doesNotMatch(disarm(text), /\{\{|\{\$|\{\[|%EMAIL|%A|\[\[|\[email|\$name|#EMAIL|!email|\*\|/, text);
  });

  test("is broken, too, where it looks like the frame of a mail: there content is escaped", () => {
    for (const text of ["<style>{$email}</style>", "<!-- {$email} -->", ' style="{$email}"']) {
      assert.ok(!disarm(text).includes("{$email}"), text);
      assert.ok(!disarmHtml(escapeMarkup(text)).includes("{$email}"), text);
    }
  });

  test("is not seen where it is not", () => {
    const texts = ["{ { } }", "a | b * c", "ana@example.org", "100 %", "100%", "50 % o 60 %.", "[1]", "[2021]", "[…]", "[...]", "[ ]"];
    const more = [
      "$5, US$ 10",
      "#1 y #2",
      "## Un título",
      "#Sonora",
      "¡Sí! No",
      "a - b -- c",
      "<3",
      "a < b",
      "* * *",
      "**x**",
      "5 #",
      "{}",
    ];
    for (const text of [...texts, ...more]) assert.equal(disarm(text), text);
    const addresses = [
      "https://example.org/a%20b/?q=%C3%A1&x[1]=2#m%C3%A9xico",
      "https://[2a00::1]/x",
      "mailto:ana@example.org",
      "tel:+52-1",
    ];
    for (const text of addresses) assert.equal(disarm(text), text);
  });

  test("is not looked for in the frame of the HTML, which has signs of its own", () => {
    const frame =
      '<!doctype html><style>@media (x){body{color:#fff}}</style><!--[if mso | IE]><td style="width:50%;x:{y}"><![endif]--><p>&#39;{x}</p>';
    assert.equal(disarmHtml(frame), frame.replace("{x}", "{\u2060x}"));
  });
});

/** An address with every byte that is written as such; a sign `%` that begins none is one. */
function decoded(address: string): string {
  return address.replace(/%([\dA-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
