import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { suite, test } from "node:test";
import type { Page } from "playwright-core";
import { deep } from "../deep.ts";
import { kindsOfPage, readerOf } from "./reader.ts";

const axe = createRequire(import.meta.url).resolve("axe-core");
const reader = await readerOf();

/** What axe complains of in a page, and in which elements. */
async function faultsOf(page: Page): Promise<string[]> {
  return await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await axe.run({ resultTypes: ["violations"], rules: { "target-size": { enabled: true } } })).violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`,
    );
  });
}

suite("every kind of page, in both languages", () => {
  const views = [
    ["light", 1280],
    ["dark", 320],
  ] as const;

  /** Looks at every kind of page with axe, in some views. */
  async function faultsIn(viewsOf: (n: number) => readonly (typeof views)[number][]): Promise<string[]> {
    const found: string[] = [];
    for (const [n, path] of kindsOfPage.entries()) {
      if (viewsOf(n).length === 0) continue;
      // The pages' own policy lets no foreign script in, not even this one.
      const page = await reader.open(path, { bypassCSP: true });
      await page.addScriptTag({ path: axe });
      for (const [colorScheme, width] of viewsOf(n)) {
        await page.setViewportSize({ width, height: 640 });
        await page.emulateMedia({ colorScheme });
        found.push(...(await faultsOf(page)).map((fault) => `${path} ${colorScheme} ${fault}`));
      }
      await page.close();
    }
    return found;
  }

  test("has no fault that axe can see: each third page, in one scheme, wide or narrow", async () => {
    assert.deepEqual(await faultsIn((n) => (n % 3 === 0 ? [views[n % 2] as (typeof views)[number]] : [])), []);
  });

  test(`has no fault that axe can see, in either scheme, wide or narrow ${deep}`, async () => {
    assert.deepEqual(await faultsIn(() => views), []);
  });

  test("fits a screen 320 pixels wide, which is also 1280 at 400 %, without scrolling sideways", async () => {
    const page = await reader.open("/", { viewport: { width: 320, height: 256 } });
    for (const path of kindsOfPage) {
      await page.goto(reader.origin + path);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320, path);
    }
    await page.close();
  });

  test("keeps its words when letters, words, lines and paragraphs are set wider apart (WCAG 2.2, 1.4.12)", async () => {
    const page = await reader.open("/", { viewport: { width: 320, height: 640 }, bypassCSP: true });
    for (const path of kindsOfPage) {
      await page.goto(reader.origin + path);
      await page.addStyleTag({
        content: "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}",
      });
      assert.deepEqual(await page.evaluate(cutOff), [], path);
    }
    await page.close();
  });

  test("names its links so that no two of the same name lead to different pages", async () => {
    const page = await reader.open("/");
    for (const path of kindsOfPage) {
      await page.goto(reader.origin + path);
      assert.deepEqual(await page.evaluate(ambiguous), [], path);
    }
    await page.close();
  });

  test("shows what has the focus, wherever the keyboard goes (WCAG 2.2, 2.4.7 and 2.4.11)", async () => {
    for (const path of ["/", "/2021/09/", "/regiones/", "/buscar/?q=unesco"]) {
      const page = await reader.open(path, { viewport: { width: 1280, height: 700 }, reducedMotion: "reduce" });
      await page.waitForLoadState("networkidle");
      const hidden: string[] = [];
      for (let n = 0; n < 150; n++) {
        await page.keyboard.press("Tab");
        const state = await page.evaluate(focusState);
        if (state === "end") break;
        if (state !== "seen") hidden.push(state);
      }
      assert.deepEqual(hidden, [], path);
      await page.close();
    }
  });
});

/** The texts that their boxes cut off. */
function cutOff(): string[] {
  return [...document.querySelectorAll<HTMLElement>("main *, header *, footer *")]
    .filter((element) => !element.closest(".unseen, .skip, svg, select, .scroll, pre") && getComputedStyle(element).overflow === "hidden")
    .filter(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) => scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1)
    .map(({ outerHTML }) => outerHTML.slice(0, 100));
}

/** The names of links that lead to more than one address. */
function ambiguous(): string[] {
  const addresses = new Map<string, Set<string>>();
  for (const link of document.querySelectorAll("a[href]")) {
    // The href of a link on the map is an object, never the same as another.
    const { href } = new URL(link.getAttribute("href") as string, document.baseURI);
    const name = (link.ariaLabel ?? link.textContent ?? "").trim();
    addresses.set(name, (addresses.get(name) ?? new Set()).add(href));
  }
  return [...addresses].filter(([, { size }]) => size > 1).map(([name]) => name);
}

/** Whether the focused element can be seen with a mark of its focus; its markup where it cannot. */
function focusState(): string {
  const element = document.activeElement;
  if (!element || element === document.body) return "end";
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const inWindow = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
  const [x, y] = [(Math.max(left, 0) + Math.min(right, innerWidth)) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
  const above = document.elementFromPoint(x, y);
  const isCovered = above !== null && !element.contains(above) && !above.contains(element) && getComputedStyle(above).position === "fixed";
  const marked = getComputedStyle(element).outlineStyle !== "none" || element.closest("svg") !== null;
  return inWindow && !isCovered && marked ? "seen" : element.outerHTML.slice(0, 120);
}
