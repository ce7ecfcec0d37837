import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite, test } from "node:test";
import { gunzipSync, gzipSync } from "node:zlib";
import { contentTypes } from "../../src/cli/start/answer.ts";
import { archive, swap } from "../unit/content/archive-on-disk.ts";
import { freshSite } from "./built-site.ts";
import { ask, isInstalled, serve, serverNames } from "./real-servers.ts";

/** Older addresses with signs that mean something to one server or the other. */
const aliases = ["/documento/viejo", "/año/día", "/a;b/{x}/$y,'z'", "/viejo.html"];

const site = await freshSite(
  archive({ "issues/2021-10/issue.es.md": swap("number:", `aliases: [${aliases.map((alias) => `"${alias}"`).join(", ")}]\nnumber:`) }),
  { editions: ["mail"] },
);
const endings = Object.keys(contentTypes);
for (const ending of endings) writeFileSync(join(site.folder, `made-up${ending}`), "Made up for a test. ".repeat(50));
writeFileSync(join(site.folder, "ready.html"), "Made up for a test: not this.");
writeFileSync(join(site.folder, "ready.html.gz"), gzipSync("Made up for a test: packed before."));

const immutable = "public, max-age=31536000, immutable";
const askAgain = "public, max-age=0, must-revalidate";

/** The headers that `_headers` gives every file. */
const forAll = Object.fromEntries(
  (site.read("_headers").split("\n\n")[0] as string)
    .split("\n")
    .slice(1)
    .map((line) => /^ {2}([\w-]+): (.*)$/.exec(line)?.slice(1) as [string, string]),
);

for (const name of serverNames) {
  suite(`the example for ${name}`, { skip: isInstalled(name) ? false : `${name} is not installed: apt-get install ${name}` }, async () => {
    const { origin } = await serve(name, site.folder);
    const get = async (path: string, headers = {}) => await ask(origin + path, headers);

    test("sends every kind of file as what it is", async () => {
      for (const ending of endings) {
        const { headers } = await get(`/made-up${ending}`);
        assert.equal(headers["content-type"]?.toLowerCase(), contentTypes[ending], ending);
      }
      assert.match((await get("/")).headers["content-type"] ?? "", /^text\/html; charset=utf-8$/i);
    });

    test("compresses what becomes smaller by it, and nothing else", async () => {
      const small = /^(text|application\/(xml|json|x-|manifest))|^(image\/svg|message)/;
      for (const ending of endings) {
        const { headers, body } = await get(`/made-up${ending}`, { "Accept-Encoding": "gzip" });
        const packed = small.test(contentTypes[ending] as string);
        assert.equal(headers["content-encoding"], packed ? "gzip" : undefined, ending);
        if (!packed) continue;
        assert.match(headers.vary ?? "", /accept-encoding/i, ending);
        assert.equal(gunzipSync(body).toString(), readFileSync(join(site.folder, `made-up${ending}`), "utf8"), ending);
      }
      assert.equal((await get("/made-up.html")).headers["content-encoding"], undefined, "nobody asked for it");
    });

    test("sends what was compressed before as it stands there", async () => {
      const { headers, body } = await get("/ready.html", { "Accept-Encoding": "gzip" });
      assert.deepEqual([headers["content-encoding"], headers["content-type"]], ["gzip", "text/html; charset=utf-8"]);
      assert.equal(gunzipSync(body).toString(), "Made up for a test: packed before.");
    });

    test("lets browsers keep for ever what has a hash in its name, and ask again for all else", async () => {
      const named = site.files.filter((file) => file.startsWith("assets/") || file.includes(".pf_"));
      assert.ok(named.length > 10);
      for (const file of named) assert.equal((await get(`/${file}`)).headers["cache-control"], immutable, file);
      const others = site.files.filter((file) => !named.includes(file) && !/^[._]/.test(file));
      for (const file of others.filter((_file, n) => n % 10 === 0).concat("index.html", "feed.xml", "pagefind/es/pagefind-entry.json")) {
        const { status, headers } = await get(encodeURI(`/${file}`.replace(/(^|\/)index\.html$/, "$1")));
        assert.deepEqual([status, headers["cache-control"]], [200, askAgain], file);
      }
    });

    test("answers who asks again that nothing has changed", async () => {
      const { headers } = await get("/2021/10/");
      assert.ok(headers.etag);
      const again = await get("/2021/10/", { "If-None-Match": headers.etag });
      assert.deepEqual([again.status, again.body.length], [304, 0]);
    });

    test("answers with the site's own page in the reader's language where there is nothing, and lets nobody keep it", async () => {
      for (const [path, page] of [
        ["/nada/", "404.html"],
        ["/assets/nada-AAAAAAAA.css", "404.html"],
        ["/nada.csv", "404.html"],
        ["/en/nothing/", "en/404.html"],
        ["/en/2021/10/nothing.bib", "en/404.html"],
      ] as const) {
        const { status, headers, body } = await get(path);
        assert.equal(status, 404, path);
        assert.equal(body.toString(), site.read(page), path);
        assert.match(headers["content-type"] ?? "", /^text\/html; charset=utf-8$/i, path);
        assert.equal(headers["cache-control"], askAgain, path);
      }
    });

    test("shows nothing that is for hosts alone", async () => {
      for (const path of ["/.gaceta", "/_headers", "/_redirects"]) assert.equal((await get(path)).status, 404, path);
    });

    test("redirects every older address for ever, and that of the latest issue for now", async () => {
      const lines = site.read("_redirects").trimEnd().split("\n");
      assert.equal(lines.length, aliases.length + 2);
      for (const [from = "", to, status] of lines.map((line) => line.split(" "))) {
        const { headers, ...answer } = await get(from);
        assert.deepEqual([String(answer.status), headers.location], [status, to], from);
      }
      assert.equal((await get("/documento/viejo/?utm=x")).status, 301, "whatever stands behind it");
      assert.equal((await get("/documento/")).status, 404, "an address that is none");
    });

    test("leads from a folder without its slash to the page", async () => {
      const { status, headers } = await get("/2021/10");
      assert.ok([301, 308].includes(status), String(status));
      assert.equal(headers.location, "/2021/10/");
    });

    test("states the headers of _headers with everything that it answers", async () => {
      assert.deepEqual(Object.keys(forAll).length, 6);
      for (const path of ["/", "/2021/10/", "/feed.xml", "/nada/", "/documento/viejo/", "/2021/10", "/made-up.png"]) {
        const { headers } = await get(path);
        for (const [header, value] of Object.entries(forAll)) assert.equal(headers[header.toLowerCase()], value, `${path}: ${header}`);
      }
    });
  });
}
