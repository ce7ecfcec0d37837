import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { Parser } from "htmlparser2";
import { builtSite } from "./built-site.ts";

// Built before the tests, one after the other.
const sites = {
  "with older addresses": await builtSite("tests/fixtures/archives/every-feature"),
  "with a path prefix": await builtSite("tests/fixtures/archives/four-languages"),
  "without an issue": await builtSite("tests/fixtures/archives/no-issues"),
};

/** Where a page leads on by itself; undefined where it does not. */
function targetOf(page: string): string | undefined {
  let target: string | undefined;
  const parser = new Parser({
    onopentag(_name, attributes) {
      if (attributes["http-equiv"] === "refresh") target = attributes.content?.replace("0; url=", "");
    },
  });
  parser.end(page);
  return target;
}

for (const [name, site] of Object.entries(sites)) {
  const { routes } = site.archive;
  const lines = site.read("_redirects").trimEnd().split("\n");

  suite(`the redirects of a site ${name}`, () => {
    test("are those of the pages that lead on, all of them, to where they lead", () => {
      const told = Object.fromEntries(lines.map((line) => [routes.output(line.split(" ")[0] as string), line.split(" ")[1]]));
      const pages = site.files.filter((file) => file.endsWith(".html")).map((file) => [file, targetOf(site.read(file))] as const);
      assert.deepEqual(told, Object.fromEntries(pages.filter(([, target]) => target !== undefined)));
    });

    test("lead to pages that are there, and stay below the prefix", () => {
      for (const [from, to] of lines.map((line) => line.split(" "))) {
        assert.ok(site.files.includes(routes.output(to as string)), to);
        for (const address of [from, to]) assert.ok(address?.startsWith(routes.prefix), address);
      }
    });
  });
}

test("What moved has moved for ever; the latest issue is another next month", () => {
  const lines = sites["with older addresses"].read("_redirects").trimEnd().split("\n");
  for (const line of [
    "/documents/old-november/ /2023/11/ 301",
    "/old/november.html /2023/11/ 301",
    "/es/regiones/norte/ /es/regiones/el-norte/ 301",
  ])
    assert.ok(lines.includes(line), line);
  assert.deepEqual(
    lines.filter((line) => !line.endsWith(" 301")),
    ["/latest/ /2023/12/ 302", "/es/ultimo/ /es/2023/12/ 302"],
  );
});

test("At a former address of a file stands a copy, and a host that follows _redirects sends it", () => {
  const lines = sites["with older addresses"].read("_redirects");
  assert.doesNotMatch(lines, /feed\.xml|\.csv|\.pdf|\.png/);
});
