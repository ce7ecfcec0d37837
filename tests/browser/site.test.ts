import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { after, before, suite, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { builtSite } from "../site/built-site.ts";
import { openBrowser } from "./browser.ts";
import { serveFolder } from "./static-server.ts";

const axe = createRequire(import.meta.url).resolve("axe-core");

const site = await builtSite("content");
const server = await serveFolder(site.folder);

/** One of each kind of page, in both languages. */
const kinds = [
  "/",
  "/2021/09/",
  "/2021/09/noroeste/",
  "/regiones/",
  "/regiones/noroeste/",
  "/regiones/noroeste/sonora/",
  "/temas/",
  "/temas/cultura/",
  "/socios/",
  "/socios/unesco/",
  "/autores/",
  "/autores/saul-gopar-ensaztiga/",
  "/archivo/",
  "/archivo/2021/",
  "/buscar/",
  "/acerca-de/",
  "/404.html",
  "/en/",
  "/en/2021/09/",
  "/en/2022/02/northwest/",
  "/en/regions/",
  "/en/search/?q=unesco",
  "/en/about/",
];

let browser: Browser;
const errors: string[] = [];

/** Opens a page; what it asks of other hosts and what goes wrong in it is noted. */
async function open(path: string, options: Parameters<Browser["newPage"]>[0] = {}): Promise<Page> {
  const page = await browser.newPage(options);
  page.on("request", (request) => {
    if (!request.url().startsWith(server.origin)) errors.push(`${path} asks for ${request.url()}`);
  });
  page.on("pageerror", (error) => errors.push(`${path}: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error" && path !== "/404.html") errors.push(`${path}: ${message.text()}`);
  });
  await page.goto(server.origin + path);
  return page;
}

/** What axe complains of in a page, and in which elements. */
async function faultsOf(page: Page): Promise<string[]> {
  return await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  });
}

before(async () => {
  browser = await openBrowser();
});

after(async () => {
  await browser.close();
  server.close();
});

suite("every kind of page", () => {
  test("has no fault that axe can see, in either scheme", async () => {
    const found: string[] = [];
    for (const path of kinds) {
      // The pages' own policy lets no foreign script in, not even this one.
      const page = await open(path, { bypassCSP: true });
      await page.addScriptTag({ path: axe });
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        found.push(...(await faultsOf(page)).map((fault) => `${path} ${colorScheme} ${fault}`));
      }
      await page.close();
    }
    assert.deepEqual(found, []);
  });

  test("fits a screen 320 pixels wide without scrolling sideways", async () => {
    const page = await open("/", { viewport: { width: 320, height: 640 } });
    for (const path of kinds) {
      await page.goto(server.origin + path);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320, path);
    }
    await page.close();
  });
});

suite("the search", () => {
  test("finds words without their accents and marks them, and leads to the action", async () => {
    const page = await open("/buscar/?q=mexicali");
    await page.waitForSelector("#_results mark");
    assert.equal(await page.locator("#_results mark").first().textContent(), "Mexicali");
    await page.fill("#_search [name=q]", "vacunacion");
    await page.waitForFunction(() => document.querySelector("#_results mark")?.textContent?.startsWith("vacuna"));
    const link = page.locator("#_results li li a").first();
    assert.match((await link.getAttribute("href")) ?? "", /^\/2021\/12\/noreste\/#/);
    await page.close();
  });

  test("narrows by each filter, newest first, and says how many it found", async () => {
    const page = await open("/buscar/");
    assert.equal(await page.locator("#_status").textContent(), "Escriba una o varias palabras, o elija un filtro.");
    await page.selectOption("#_search [name=place]", "MX-SON");
    await page.waitForFunction(() => document.querySelectorAll("#_results > li").length > 0);
    assert.equal(await page.locator("#_status").textContent(), "4 resultados");
    const titles = await page.locator("#_results h2").allTextContents();
    assert.deepEqual(titles, [
      "Noroeste, febrero de 2022",
      "Noroeste, noviembre de 2021",
      "Noroeste, septiembre de 2021",
      "Noroeste, julio de 2021",
    ]);
    await page.selectOption("#_search [name=topic]", "security");
    await page.waitForFunction(() => document.querySelector("#_status")?.textContent === "1 resultado");
    await page.close();
  });

  test("keeps its state in the address, so that Back and a shared link work", async () => {
    const page = await open("/en/search/?q=unesco");
    await page.waitForFunction(() => document.querySelectorAll("#_results > li").length === 2);
    await page.selectOption("#_search [name=year]", "2022");
    await page.waitForFunction(() => document.querySelectorAll("#_results > li").length === 1);
    assert.match(page.url(), /\?q=unesco&year=2022$/);
    await page.goBack();
    await page.waitForFunction(() => document.querySelectorAll("#_results > li").length === 2);
    assert.equal(await page.inputValue("#_search [name=year]"), "");
    await page.close();
  });

  test("is reached from the masthead of any page", async () => {
    const page = await open("/2021/09/");
    await page.fill(".find input", "Tapachula");
    await page.press(".find input", "Enter");
    await page.waitForSelector("#_results mark");
    assert.match(page.url(), /\/buscar\/\?q=Tapachula$/);
    await page.close();
  });

  test("leads to the indexes where there is no JavaScript", async () => {
    const page = await open("/buscar/", { javaScriptEnabled: false });
    assert.ok(await page.locator("noscript").isVisible());
    assert.ok(await page.getByRole("link", { name: "Regiones" }).nth(1).isVisible());
    assert.ok(!(await page.locator("#_search").isVisible()));
    await page.close();
  });
});

suite("a reader", () => {
  test("goes by keyboard from the map to a state's actions", async () => {
    const page = await open("/regiones/");
    await page.locator('.map a[aria-label^="Sonora"]').focus();
    await page.keyboard.press("Enter");
    await page.waitForURL("**/regiones/noroeste/sonora/");
    assert.equal(await page.locator("h1").textContent(), "Sonora");
    await page.close();
  });

  test("hits a small state on the map", async () => {
    const page = await open("/regiones/");
    const target = page.locator('.map a[aria-label^="Tlaxcala"] .target');
    const box = await target.boundingBox();
    assert.ok(box && box.width >= 24 && box.height >= 24, JSON.stringify(box));
    await target.click();
    await page.waitForURL("**/regiones/este/tlaxcala/");
    await page.close();
  });

  test("changes the language and stays on the same page", async () => {
    const page = await open("/2021/09/noroeste/");
    await page.getByRole("link", { name: "English" }).click();
    await page.waitForURL("**/en/2021/09/northwest/");
    assert.equal(await page.locator("h1").textContent(), "Northwest, September 2021");
    await page.close();
  });

  test("skips to the content with the first key", async () => {
    const page = await open("/");
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), "Saltar al contenido");
    assert.ok(await page.locator(".skip").isVisible());
    await page.close();
  });
});

test("no page asked another host for anything, and none had an error", () => assert.deepEqual(errors, []));
