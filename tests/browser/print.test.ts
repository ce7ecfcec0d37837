import assert from "node:assert/strict";
import { suite, test } from "node:test";
import type { Page } from "playwright-core";
import { readerOf } from "./reader.ts";

const reader = await readerOf();

/** Opens a page as it is printed. */
async function print(path: string, options: Parameters<typeof reader.open>[1] = {}): Promise<Page> {
  const page = await reader.open(path, options);
  await page.emulateMedia({ media: "print" });
  return page;
}

suite("on paper", () => {
  test("an issue leaves out what only works on a screen", async () => {
    const page = await print("/2021/09/");
    for (const selector of [".find", ".masthead nav", ".contents", ".tools", ".neighbours", ".anchor", ".related"]) {
      assert.ok(!(await page.locator(selector).first().isVisible()), selector);
    }
    assert.ok(await page.locator("#_permalink").isVisible());
    assert.deepEqual(await page.locator(".colophon dt:visible").allTextContents(), ["Publica", "Licencia", "Sobre el sitio"]);
    await page.close();
  });

  test("nothing is there to be pressed, on any page", async () => {
    for (const path of ["/", "/2021/09/", "/buscar/?q=unesco"]) {
      const page = await print(path);
      assert.equal(await page.locator(":is(button, input, select):visible").count(), 0, path);
      await page.close();
    }
  });

  test("a link tells the whole address to which it leads", async () => {
    const page = await print("/2021/09/");
    const behind = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((link) => getComputedStyle(link, "::after").content.replaceAll('" "', ""));
    assert.match(await behind(".origin a"), /^" <https:\/\/cemeri\.org\/[^ ]+>"$/);
    assert.match(await behind(".prose a"), /^" <https:\/\/boletin\.example\.org\/2021\/\d\d\/>"$/);
    await page.close();
  });

  test("all is black on white, whichever scheme the screen has", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      const page = await print("/2021/09/", { colorScheme });
      const colours = await page.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.documentElement);
        return [color, backgroundColor];
      });
      assert.deepEqual(colours, ["rgb(0, 0, 0)", "rgb(255, 255, 255)"], colorScheme);
      await page.close();
    }
  });
});
