import assert from "node:assert/strict";
import { suite, test } from "node:test";
import type { Page } from "playwright-core";
import { readerOf } from "./reader.ts";

const reader = await readerOf();

/** Presses Tab until the focus is on something that fits; fails where that never comes. */
async function tabTo(page: Page, selector: string, most = 200): Promise<void> {
  for (let n = 0; n < most; n++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  assert.fail(`The keyboard does not reach ${selector}`);
}

suite("with the keyboard alone", () => {
  test("the first key skips to the content", async () => {
    const page = await reader.open("/");
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), "Saltar al contenido");
    assert.ok(await page.locator(".skip").isVisible());
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    assert.ok(await page.evaluate(() => document.querySelector("main")?.contains(document.activeElement)));
    await page.close();
  });

  test("a reader gets from the front page over the map to a state's report", async () => {
    const page = await reader.open("/");
    await tabTo(page, '.map a[aria-label^="Sonora"]');
    await page.keyboard.press("Enter");
    await page.waitForURL("**/regiones/noroeste/sonora/");
    await tabTo(page, ".entries a");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/2022/02/noroeste/#*");
    await page.close();
  });

  test("and over the matrix to a month's report", async () => {
    const page = await reader.open("/");
    await tabTo(page, '.matrix a[aria-label^="Noroeste, febrero de 2022"]', 300);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/2022/02/noroeste/");
    await page.close();
  });

  test("the key / leads to the search and Escape back, but in a field it is a letter like others", async () => {
    const page = await reader.open("/2021/09/");
    await page.locator(".byline a").first().focus();
    await page.keyboard.press("/");
    assert.ok(await page.evaluate(() => document.activeElement?.matches(".find input")));
    await page.keyboard.type("a/b");
    assert.equal(await page.inputValue(".find input"), "a/b");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    assert.ok(await page.evaluate(() => document.activeElement?.matches(".byline a")));
    await page.keyboard.press("Control+/");
    assert.ok(await page.evaluate(() => document.activeElement?.matches(".byline a")));
    await page.close();
  });

  test("the key / can be switched off, for good (WCAG 2.2, 2.1.4)", async () => {
    const page = await reader.open("/");
    const button = page.getByRole("button", { name: "La tecla / lleva a la búsqueda" });
    assert.equal(await button.getAttribute("aria-pressed"), "true");
    await button.click();
    assert.equal(await button.getAttribute("aria-pressed"), "false");
    await page.goto(`${reader.origin}/2021/09/`);
    await page.keyboard.press("/");
    assert.ok(await page.evaluate(() => document.activeElement === document.body));
    await page.close();
  });
});

suite("a reader of an issue", () => {
  test("sees in the contents where they are", async () => {
    const page = await reader.open("/2021/09/", { viewport: { width: 1280, height: 800 } });
    const current = () => page.locator(".contents [aria-current]").allTextContents();
    await page.locator("#oeste").evaluate((section) => section.scrollIntoView({ behavior: "instant" }));
    await page.waitForFunction(() => document.querySelector(".contents [aria-current]")?.textContent?.startsWith("Oeste"));
    assert.deepEqual(await current(), ["Oeste 1 acción"]);
    assert.ok(await page.locator(".contents").evaluate((contents) => contents.getBoundingClientRect().top >= 0));
    await page.close();
  });

  test("copies the address of a region, of an action, of the issue, and the citation", async () => {
    const page = await reader.open("/2021/09/", { permissions: ["clipboard-read", "clipboard-write"] });
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole("link", { name: "Enlace a la sección «Noroeste»" }).click();
    await page.waitForFunction(() => document.querySelector("#_said")?.textContent === "Copiado");
    assert.equal(await copied(), `${reader.origin}/2021/09/#noroeste`);
    assert.match(page.url(), /#noroeste$/);
    const action = page.locator("#noroeste .action");
    await action.locator(".anchor").click();
    await page.waitForURL(`**/2021/09/#${await action.getAttribute("id")}`);
    assert.equal(await copied(), page.url());
    await page.getByRole("button", { name: "Copiar el enlace" }).click();
    await page.waitForTimeout(100);
    assert.equal(await copied(), "https://boletin.example.org/2021/09/");
    await page.getByRole("link", { name: "Citar", exact: true }).click();
    await page.getByRole("button", { name: "Copiar la cita" }).click();
    await page.waitForTimeout(100);
    assert.match(
      await copied(),
      /^Saúl Gopar Ensáztiga, .*\. «Boletín .* septiembre de 2021»\. CEMERI\. https:\/\/boletin\.example\.org\/2021\/09\/$/,
    );
    await page.close();
  });

  test("goes to the months before and after", async () => {
    const page = await reader.open("/2021/09/");
    await page.locator("[rel=prev]").click();
    await page.waitForURL("**/2021/08/");
    await page.locator("[rel=next]").click();
    await page.waitForURL("**/2021/09/");
    await page.close();
  });

  test("changes the language and stays on the same page", async () => {
    const page = await reader.open("/2021/09/noroeste/");
    await page.getByRole("link", { name: "English" }).click();
    await page.waitForURL("**/en/2021/09/northwest/");
    assert.equal(await page.locator("h1").textContent(), "Northwest, September 2021");
    await page.close();
  });

  test("reads everything without JavaScript, and finds no button that does nothing", async () => {
    const page = await reader.open("/2021/09/", { javaScriptEnabled: false });
    assert.equal(await page.locator("section.report").count(), 8);
    assert.deepEqual(await page.locator("button:visible").allTextContents(), ["Buscar"]);
    await page.locator(".contents a").nth(1).click();
    assert.match(page.url(), /#noroeste$/);
    await page.fill(".find input", "unesco");
    await page.press(".find input", "Enter");
    await page.waitForURL("**/buscar/?q=unesco");
    await page.close();
  });

  test("reads it in order without styles", async () => {
    const page = await reader.open("/2021/09/");
    await page.evaluate(() => {
      for (const sheet of document.querySelectorAll("link[rel=stylesheet]")) sheet.remove();
    });
    const tops = await page.evaluate(() =>
      ["header", "h1", ".contents", "#_editorial", "#noroeste", "#sureste", "#_cite", "footer"].map(
        (selector) => document.querySelector(selector)?.getBoundingClientRect().top ?? Number.NaN,
      ),
    );
    assert.deepEqual(
      tops,
      [...tops].sort((a, b) => a - b),
    );
    await page.close();
  });
});

suite("a reader in front of the map", () => {
  test("hits a small state", async () => {
    for (const width of [1280, 375]) {
      const page = await reader.open("/regiones/", { viewport: { width, height: 800 } });
      const target = page.locator('.map a[aria-label^="Tlaxcala"] .target');
      await target.click();
      await page.waitForURL("**/regiones/este/tlaxcala/");
      await page.close();
    }
  });

  test("finds the same in a table", async () => {
    const page = await reader.open("/");
    await page.getByRole("link", { name: "El mapa como tabla" }).click();
    await page.waitForURL("**/regiones/#_places");
    const links = (selector: string) => page.locator(selector).evaluateAll((all) => all.map((link) => link.getAttribute("href")).sort());
    const onMap = await links(".map a[aria-label]");
    assert.equal(onMap.length, 32);
    assert.deepEqual(await links(".places tbody th a"), onMap);
    await page.close();
  });

  test("sees its borders where colours are forced", async () => {
    const page = await reader.open("/regiones/", { forcedColors: "active" });
    const stroke = await page
      .locator(".map a use")
      .first()
      .evaluate((use) => getComputedStyle(use).stroke);
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    assert.notEqual(stroke, paper);
    await page.close();
  });
});

suite("on paper", () => {
  test("an issue leaves out what only works on a screen, and tells where its links lead", async () => {
    const page = await reader.open("/2021/09/");
    await page.emulateMedia({ media: "print" });
    for (const selector of [".find", ".masthead nav", ".contents", ".tools", ".neighbours", ".anchor", ".related"]) {
      assert.ok(!(await page.locator(selector).first().isVisible()), selector);
    }
    const after = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((link) => getComputedStyle(link, "::after").content);
    assert.match(await after(".origin a"), /https:\/\/cemeri\.org/);
    assert.match(await after(".prose a"), /\/2021\/\d\d\//);
    assert.ok(await page.locator("#_permalink").isVisible());
    await page.close();
  });

  test("is black on white in the dark scheme, too", async () => {
    const page = await reader.open("/2021/09/", { colorScheme: "dark" });
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).color), "rgb(0, 0, 0)");
    await page.close();
  });
});

test("motion is left out where the reader wants none", async () => {
  const page = await reader.open("/2021/09/", { reducedMotion: "reduce" });
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior), "auto");
  await page.close();
});
