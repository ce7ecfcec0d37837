import assert from "node:assert/strict";
import { test } from "node:test";
import { builtSite } from "../site/built-site.ts";
import { openBrowser } from "./browser.ts";
import { serveFolder } from "./static-server.ts";

const site = await builtSite("tests/fixtures/archives/smallest");

test("a page is printed black on white, whichever scheme the screen has", async () => {
  const server = await serveFolder(site.folder);
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/2024/01/`);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ media: "print", colorScheme });
      const { color, backgroundColor } = await page.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.documentElement);
        return { color, backgroundColor };
      });
      assert.deepEqual([color, backgroundColor], ["rgb(0, 0, 0)", "rgb(255, 255, 255)"], colorScheme);
    }
  } finally {
    await browser.close();
    server.close();
  }
});
