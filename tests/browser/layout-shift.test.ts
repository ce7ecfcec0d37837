import assert from "node:assert/strict";
import { after, suite, test } from "node:test";
import type { Page } from "playwright-core";
import { backCatalogue, builtSite } from "../site/built-site.ts";
import { openBrowser } from "./shared-browser.ts";
import { serveFolder } from "./static-server.ts";

/** How much of a page may move, as browsers count it (cumulative layout shift); less than 0.1 is called good. */
const most = 0.02;

/** The local fonts whose measures fonts.css knows. */
const measured = ["Georgia", "Noto Serif", "Times New Roman", "Liberation Serif", "Tinos Regular"];

const site = await builtSite(backCatalogue);
const server = await serveFolder(site.folder);
const browser = await openBrowser();
after(() => server.close());

/** Opens a page whose fonts arrive only after it has been painted without them; returns what moved, with its amount. */
async function movedWhenFontsArrive(path: string, width: number): Promise<{ amount: number; moved: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  const fonts = Promise.withResolvers<void>();
  await page.route("**/*.woff2", async (route) => {
    await fonts.promise;
    await route.continue();
  });
  await page.addInitScript(observe);
  await page.goto(server.origin + path, { waitUntil: "domcontentloaded" });
  await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
  for (const family of await loadedFamilies(page)) assert.match(family, / as Source Serif/, "painted with a local font");
  // What a script has moved by now is not the fonts' doing.
  const earlier = await page.evaluate(settled);
  fonts.resolve();
  await page.evaluate(async () => void (await document.fonts.ready));
  assert.ok(
    (await loadedFamilies(page)).some((family) => /^"?Source Serif"?$/.test(family)),
    "the fonts have arrived",
  );
  const shifts = (await page.evaluate(settled)).slice(earlier.length);
  await page.close();
  return { amount: shifts.reduce((sum, { value }) => sum + value, 0), moved: shifts.flatMap(({ nodes }) => nodes) };
}

interface Shift {
  readonly value: number;
  readonly nodes: string[];
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

/** In the page: notes every shift. */
function observe(): void {
  const shifts: Shift[] = [];
  Object.assign(globalThis, { shifts });
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as LayoutShift[])
      shifts.push({ value, nodes: sources.map(({ node }) => `${node?.nodeName}: ${node?.textContent?.trim().slice(0, 30)}`) });
  }).observe({ type: "layout-shift", buffered: true });
}

/** In the page: what was noted, when the last frames have been drawn. */
async function settled(): Promise<Shift[]> {
  for (let frames = 0; frames < 10; frames++) await new Promise(requestAnimationFrame);
  return (globalThis as unknown as { shifts: Shift[] }).shifts;
}

/** The families of which the page has loaded a face. */
async function loadedFamilies(page: Page): Promise<string[]> {
  return await page.evaluate(() => [...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family));
}

/** Whether the machine has a serif whose measures are known: without one, the browser's own fallback is shown as it is. */
async function hasMeasuredSerif(): Promise<boolean> {
  const page = await browser.newPage();
  const found = await page.evaluate(async (names) => {
    const faces = names.map((name) => new FontFace("probe", `local("${name}")`).load());
    return (await Promise.allSettled(faces)).some(({ status }) => status === "fulfilled");
  }, measured);
  await page.close();
  return found;
}

suite("nothing moves when the fonts arrive", {
  skip: !(await hasMeasuredSerif()) && `This machine has none of: ${measured.join(", ")}`,
}, () => {
  for (const path of ["/", "/2021/09/", "/regiones/noroeste/", "/buscar/", "/en/", "/en/2021/09/"]) {
    for (const width of [375, 1280]) {
      test(`on ${path}, ${width} pixels wide`, async () => {
        const { amount, moved } = await movedWhenFontsArrive(path, width);
        assert.ok(amount < most, `${amount.toFixed(4)}: ${moved.join(" | ")}`);
      });
    }
  }
});
