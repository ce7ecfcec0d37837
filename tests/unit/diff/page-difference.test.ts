import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { differenceBetween } from "../../../src/diff/page-difference.ts";
import { pageWordsOf } from "../../../src/diff/page-words.ts";

const page = (body: string, head = "") =>
  pageWordsOf(`<!DOCTYPE html><html><head>${head}<title>Made up</title></head><body>${body}</body></html>`);
const between = (old: string, next: string) => differenceBetween(page(old), page(next));
const signed = ({ lines }: ReturnType<typeof differenceBetween>) => lines.map(({ sign, text }) => `${sign} ${text}`);

describe("The words of a page", () => {
  test("are its title and a line for each block, however the HTML is laid out", () => {
    const { lines } = page('<h1>A  <em>made-up</em>\n title</h1><p>One<br>two</p><ul><li>three<li>four</ul><img src="x" alt="A bridge">');
    assert.deepEqual(lines, ["Made up", "A made-up title", "One", "two", "three", "four", "[A bridge]"]);
  });

  test("leave out what nobody reads, and know entities", () => {
    const { lines } = page(
      "<style>p{}</style><script>alert(1)</script><svg><title>no</title></svg><p>a &lt; b &amp; c</p><template>no</template>",
    );
    assert.deepEqual(lines, ["Made up", "a < b & c"]);
  });

  test("are read of broken HTML as far as it goes", () => {
    assert.deepEqual(page("<p>One</script></svg><p <b>two").lines.slice(0, 2), ["Made up", "One"]);
  });
});

describe("What changed in a page is told", () => {
  test("by the words that differ, with a few around them", () => {
    const [old, next] = ["received", "obtained"].map(
      (verb) => `<p>In a long made-up sentence a city ${verb} a paper about its rivers and lakes.</p>`,
    );
    const account = between(old as string, next as string);
    assert.deepEqual(signed(account), [
      "- … made-up sentence a city received a paper about its …",
      "+ … made-up sentence a city obtained a paper about its …",
    ]);
    assert.deepEqual([account.what, account.more], ["words", 0]);
  });

  test("where words were only added, or doubled", () => {
    assert.deepEqual(signed(between("<p>one two</p>", "<p>one two two</p>")), ["- one two", "+ one two two"]);
    assert.deepEqual(signed(between("<p>one</p>", "<p>one</p><p>one</p>")), ["+ one"]);
    const rows = ["row ".repeat(20), "row ".repeat(21)].map((text) => `<p>${text}</p>`) as [string, string];
    assert.deepEqual(signed(between(...rows)), ["- … row row row row", "+ … row row row row row"]);
  });

  test("by a few lines, and how many more there are", () => {
    const many = Array.from({ length: 10 }, (_, n) => `<p>line ${n}</p>`).join("");
    const account = between("", many);
    assert.deepEqual(signed(account), ["+ line 0", "+ line 1", "+ line 2"]);
    assert.equal(account.more, 7);
    const long = between("", `<p>${"x".repeat(158)}😀 and more</p>`);
    assert.equal(long.lines[0]?.text, `${"x".repeat(158)}\ufffd…`, "half a character is shown as what it is");
  });

  test("by links that lead out of the site, beside the words", () => {
    assert.deepEqual(signed(between("<p>one</p>", '<p><a href="https://example.org/">two</a></p><a href="/in/">one</a>')), [
      "+ two",
      "+ → https://example.org/",
    ]);
  });

  test("by any link where the words are the same", () => {
    const account = between('<a href="/a/">one</a>', '<a href="/b/">one</a>');
    assert.deepEqual([account.what, ...signed(account)], ["links", "- → /a/", "+ → /b/"]);
  });

  test("where only the order is another, or nothing that is read", () => {
    assert.equal(between("<p>one</p><p>two</p>", "<p>two</p><p>one</p>").what, "order");
    assert.equal(differenceBetween(page("<p>one</p>"), page("<p>one</p>", '<link rel="stylesheet" href="new.css">')).what, "unseen");
  });
});
