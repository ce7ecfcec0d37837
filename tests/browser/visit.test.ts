import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite, test } from "node:test";
import type { BrowserContext, Page } from "playwright-core";
import { backCatalogue, builtSite, root } from "../site/built-site.ts";
import { isInstalled, type RealServer, serve } from "../site/real-servers.ts";
import { openBrowser } from "./shared-browser.ts";

/** What a step of a visit costs: requests that reach the server, and the bytes of its answers, headers included. */
interface Cost {
  readonly requests: number;
  readonly bytes: number;
}

/** A step of a visit. */
type Step = (page: Page, origin: string) => Promise<unknown>;

const open =
  (path: string): Step =>
  (page, origin) =>
    page.goto(origin + path);

const search: Step = async (page) => {
  await page.fill("#_q", "consulado");
  await page.waitForSelector("#_results mark");
};

/** Each line of the table in docs/publishing.md: what was done before, and the step itself. */
const visits: Readonly<Record<string, readonly [before: readonly Step[], step: Step]>> = {
  "the front page, first of a visit": [[], open("/")],
  "an issue, first of a visit": [[], open("/2021/09/")],
  "a region, first of a visit": [[], open("/regiones/noroeste/")],
  "an issue, after the front page": [[open("/")], open("/2021/09/")],
  "a region, after the front page": [[open("/")], open("/regiones/noroeste/")],
  "the front page again, unchanged": [[open("/")], open("/")],
  "the search page, after the front page": [[open("/")], open("/buscar/")],
  "the first search there": [[open("/"), open("/buscar/")], search],
};

/** The figures of the document, by what they are of. */
function tableIn(document: string): ReadonlyMap<string, Cost> {
  const rows = readFileSync(join(root, document), "utf8").matchAll(/^\| ([^|]+) \| (\d+) \| ([\d.]+) kB \|$/gm);
  return new Map(
    [...rows].map(([, what = "", requests, kilobytes]) => [what, { requests: Number(requests), bytes: Number(kilobytes) * 1000 }]),
  );
}

/** The cost of a step to a browser without tabs, which asks for no icon, as some of those for tests. */
function withoutIcon({ requests, bytes }: Cost): Cost {
  return { requests: requests - 1, bytes: bytes - 800 };
}

/** Takes the steps, and says what the last of them costs. */
async function costOf([before, step]: readonly [readonly Step[], Step], context: BrowserContext, server: RealServer): Promise<Cost> {
  const page = await context.newPage();
  const { origin, sent } = server;
  for (const earlier of before) await settled(page, server, () => earlier(page, origin));
  const { length } = sent();
  await settled(page, server, () => step(page, origin));
  const answers = sent().slice(length);
  return { requests: answers.length, bytes: answers.reduce((sum, bytes) => sum + bytes, 0) };
}

/** Waits until nothing is asked for any more: the icon comes when a page is done. */
async function settled(page: Page, { sent }: RealServer, step: () => Promise<unknown>): Promise<void> {
  await step();
  await page.waitForLoadState("networkidle");
  for (let before = -1; before !== sent().length; ) {
    before = sent().length;
    await page.waitForTimeout(1_000);
  }
}

suite("what a visit costs", { skip: isInstalled("nginx") ? false : "nginx is not installed: apt-get install nginx" }, async () => {
  const site = await builtSite(backCatalogue);
  const server = await serve("nginx", site.folder);
  const browser = await openBrowser();
  const table = tableIn("docs/publishing.md");
  const asks = new Set<boolean>();

  test("is told in docs/publishing.md", () => assert.deepEqual([...table.keys()], Object.keys(visits)));

  for (const [what, visit] of Object.entries(visits))
    test(what, async (t) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      const { requests, bytes } = await costOf(visit, context, server);
      await context.close();
      t.diagnostic(`${what}: ${requests} requests, ${(bytes / 1000).toFixed(1)} kB`);
      const told = table.get(what);
      assert.ok(told);
      const wanted = requests === told.requests ? told : withoutIcon(told);
      assert.equal(requests, wanted.requests);
      asks.add(wanted === told);
      // An archive grows: the table may be somewhat behind.
      assert.ok(bytes < 1.25 * wanted.bytes && bytes > 0.75 * wanted.bytes, String(bytes));
    });

  test("has the icon in each step, or in none", () => assert.equal(asks.size, 1));
});
