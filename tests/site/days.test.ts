// Builds in processes of their own, on machines of several time zones: what shows an instant in the archive's zone shows the archive's day.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { parseFeed } from "@rowanmanning/feed-parser";
import { DateTime } from "luxon";
import PostalMime from "postal-mime";
import { deepFrom } from "../deep.ts";
import { filesIn, root, temporaryFolder } from "./built-site.ts";
import { readPdf } from "./read-pdf.ts";

const fixture = join(root, "tests/fixtures/archives/every-feature");
/** The days on which its two public issues were published, and on which the older one was corrected. */
const [published, corrected, second] = ["2023-12-01", "2024-01-05", "2024-01-01"];
/** Where it is earliest, and where it is latest. */
const machines = ["Pacific/Pago_Pago", "Pacific/Kiritimati"];

/** The archive with another time zone, built on a machine, in a folder. */
function builtIn(timezone: string, machine: string, folder: string): string {
  const [content, output] = [join(folder, "content"), join(folder, "site")];
  cpSync(fixture, content, { recursive: true });
  const site = readFileSync(join(content, "site.yaml"), "utf8");
  assert.match(site, /^timezone: America\/Mexico_City$/m);
  writeFileSync(join(content, "site.yaml"), site.replace("timezone: America/Mexico_City", `timezone: ${timezone}`));
  const args = [
    join(root, "gaceta.mjs"),
    "build",
    "--content",
    content,
    "--output",
    output,
    "--cache",
    join(folder, "cache"),
    "--without",
    "cards",
  ];
  const env = { ...process.env, NODE_TEST_CONTEXT: undefined, TZ: machine };
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, env, encoding: "utf8" });
  assert.equal(status, 0, stderr);
  return output;
}

const zones = [
  ["Pacific/Kiritimati", "+14:00"],
  ["America/Mexico_City", "-06:00"],
  ["UTC", "Z"],
] as const;

for (const [n, [timezone, offset]] of zones.entries())
  describe(`The days of an archive in ${timezone}${deepFrom(1, n)}`, () => {
    const folders = machines.map(temporaryFolder);
    let sites: readonly string[] = [];
    let site = "";
    before(() => {
      sites = machines.map((machine, m) => builtIn(timezone, machine, folders[m] as string));
      [site = ""] = sites;
    });
    const read = (file: string) => readFileSync(join(site, file), "utf8");
    const shown = (instant: Date | null | undefined) => instant && DateTime.fromJSDate(instant, { zone: timezone }).toISODate();

    test("are the same on machines everywhere", () => {
      const [manifest, ...others] = sites.map((one) => readFileSync(join(one, "manifest.json"), "utf8"));
      for (const other of others) assert.equal(other, manifest);
    });

    const newestFirst = [
      [second, second],
      [published, corrected],
    ];

    for (const file of ["feed.xml", "es/feed.xml", "regions/the-north/feed.xml"])
      test(`are shown by readers of ${file}`, () => {
        const days = parseFeed(read(file)).items.map((item) => [shown(item.published), shown(item.updated)]);
        assert.deepEqual(days, newestFirst.slice(-days.length));
        assert.ok(days.length > 0);
      });

    test("are shown by readers of feed.json", () => {
      const items: readonly { date_published: string; date_modified: string }[] = JSON.parse(read("feed.json")).items;
      const days = items.map((item) => [shown(new Date(item.date_published)), shown(new Date(item.date_modified))]);
      assert.deepEqual(days, newestFirst);
    });

    test("have the clock of the zone in feeds, which keep their ids", () => {
      const atom = read("feed.xml");
      assert.ok(atom.includes(`<published>${published}T00:00:00${offset}</published>`));
      assert.ok(atom.includes(`<updated>${corrected}T00:00:00${offset}</updated>`));
      assert.ok(atom.includes("<id>tag:publisher.example.org,2023:en/issue/2023-11</id>"));
      assert.ok(read("feed.json").includes(`"date_published": "${published}T00:00:00${offset}"`));
    });

    test("are shown by mail programs", async () => {
      const mails = filesIn(site).filter((file) => file.endsWith("-2023-11.eml"));
      for (const file of mails) assert.equal(shown(new Date((await PostalMime.parse(read(file))).date ?? "")), published);
      assert.equal(mails.length, 2);
      const sign = offset === "Z" ? "+0000" : offset.replace(":", "");
      assert.ok(read(mails[0] as string).includes(`Date: Fri, 01 Dec 2023 00:00:00 ${sign}\r\n`));
    });

    test("are shown by programs that read PDF", async () => {
      const pdfs = filesIn(site).filter((file) => file.endsWith(".pdf"));
      for (const file of pdfs) {
        const { info } = await readPdf(join(site, file));
        for (const name of ["CreationDate", "ModDate"]) {
          const moment = DateTime.fromFormat(String(info[name]), "'D:'yyyyMMddHHmmss'Z'", { zone: "utc" });
          assert.ok([corrected, second].includes(String(shown(moment.toJSDate()))), `${file}: ${info[name]}`);
        }
      }
      assert.ok(pdfs.length >= 4);
    });

    test("stay days where a format takes days", () => {
      const page = read("2023/11/index.html");
      assert.ok(page.includes(`"datePublished":"${published}"`) && page.includes(`"dateModified":"${corrected}"`));
      assert.ok(page.includes(`<meta property="article:published_time" content="${published}">`));
      assert.ok(page.includes(`<meta name="citation_publication_date" content="${published.replaceAll("-", "/")}">`));
      assert.match(read("sitemap.xml"), new RegExp(`/2023/11/</loc><lastmod>${corrected}</lastmod>`));
      assert.equal(JSON.parse(read("data/actions.json")).updated, corrected);
    });

    test("are in no file of the site another day, wherever a time stands beside them", () => {
      const known = [published, corrected, second];
      let count = 0;
      for (const file of filesIn(site))
        for (const [moment] of readFileSync(join(site, file), "latin1").matchAll(/\d{4}-\d\d-\d\dT\d\d:\d\d[\d:.]*(?:Z|[+-]\d\d:\d\d)?/g)) {
          assert.ok(known.includes(String(shown(new Date(moment)))), `${file}: ${moment}`);
          assert.match(moment, /(Z|[+-]\d\d:\d\d)$/, file);
          count++;
        }
      assert.ok(count > 50);
    });
  });
