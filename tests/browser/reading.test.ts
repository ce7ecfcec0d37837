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
    const box = page.getByRole("checkbox", { name: "La tecla / lleva a la búsqueda" });
    assert.ok(await box.isChecked());
    await box.press("Space");
    assert.ok(!(await box.isChecked()));
    await page.goto(`${reader.origin}/2021/09/`);
    await page.keyboard.press("/");
    assert.ok(await page.evaluate(() => document.activeElement === document.body));
    assert.ok(!(await box.isChecked()), "another page remembers it");
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

  test("sees the last part marked behind it, too, and none before the first", async () => {
    const page = await reader.open("/2021/09/", { viewport: { width: 1280, height: 800 } });
    const scrollTo = (top: number) => page.evaluate((top) => window.scrollTo({ top, behavior: "instant" }), top);
    const isMarked = (name: string | null) =>
      page.waitForFunction(
        (name) => (document.querySelector(".contents [aria-current]")?.firstChild?.textContent?.trim() ?? null) === name,
        name,
      );
    await scrollTo(1_000_000);
    await isMarked("Sureste");
    await scrollTo(0);
    await isMarked(null);
    await page.close();
  });

  test("has all of the contents in sight in a low window, too", async () => {
    const page = await reader.open("/2021/09/", { viewport: { width: 1280, height: 300 } });
    await page.locator("#sureste").evaluate((section) => section.scrollIntoView({ behavior: "instant" }));
    const last = page.locator(".contents a").last();
    await last.focus();
    const { top, bottom } = await last.evaluate((link) => link.getBoundingClientRect().toJSON());
    assert.ok(top >= 0 && bottom <= 300, `${top} to ${bottom}`);
    await page.close();
  });

  test("copies the address of a region, of an action, of the issue, and the citation", async () => {
    const page = await reader.open("/2021/09/", { permissions: ["clipboard-read", "clipboard-write"] });
    await page.getByRole("link", { name: "Enlace a la sección «Noroeste»" }).click();
    await page.waitForFunction(() => document.querySelector("#_said")?.textContent === "Copiado");
    await assertCopied(page, `${reader.origin}/2021/09/#noroeste`);
    assert.match(page.url(), /#noroeste$/);
    const action = page.locator("#noroeste .action");
    await action.locator(".anchor").click();
    await page.waitForURL(`**/2021/09/#${await action.getAttribute("id")}`);
    await assertCopied(page, page.url());
    await page.getByRole("button", { name: "Copiar el enlace" }).click();
    await assertCopied(page, "https://boletin.example.org/2021/09/");
    await page.getByRole("link", { name: "Citar", exact: true }).click();
    for (const [style, citation] of [
      ["APA 7", /^Gopar Ensáztiga, S\., .* \(2021, septiembre\)\. Boletín .* 2021\. CEMERI\. https:\/\/boletin\.example\.org\/2021\/09\/$/],
      ["Chicago 18, autor-fecha", /^Gopar Ensáztiga, Saúl, .*, y .* 2021\. CEMERI\. https:\/\/boletin\.example\.org\/2021\/09\/\.$/],
      ["MLA 9", /^Gopar Ensáztiga, Saúl, et\sal\. .*, https:\/\/boletin\.example\.org\/2021\/09\/\.$/],
    ] as const) {
      await page.getByRole("button", { name: `Copiar la cita: ${style}` }).click();
      await assertCopied(page, citation);
    }
    await page.close();
  });

  test("is told when something could not be copied", async () => {
    const page = await reader.open("/2021/09/");
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error("not allowed"));
    });
    assert.match(await page.locator("body").ariaSnapshot(), /^- status/m, "what speaks is there before it speaks");
    await page.getByRole("button", { name: "Copiar la cita: MLA 9" }).click();
    await page.getByRole("status").filter({ hasText: "No se pudo copiar" }).waitFor();
    await page.close();
  });

  test("copies nothing by opening an anchor elsewhere", async () => {
    const page = await reader.open("/2021/09/");
    await page.evaluate(() => {
      navigator.clipboard.writeText = async () => {
        document.title = "copied";
      };
    });
    const anchor = page.locator("#noroeste .anchor").first();
    await anchor.evaluate((link) => link.addEventListener("click", (event) => event.preventDefault()));
    for (const modifier of ["Control", "Shift", "Meta", "Alt"] as const) await anchor.click({ modifiers: [modifier] });
    assert.notEqual(await page.title(), "copied");
    await anchor.click();
    assert.equal(await page.title(), "copied");
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
  test("hits each place, however small, on the map or in its detail", async () => {
    const places = reader.site.archive.map?.shapes.map(({ place, labelPoint }) => ({ name: place.name.es.text, labelPoint })) ?? [];
    assert.equal(places.length, 32);
    for (const [path, width] of ["/", "/regiones/"].flatMap((path) => [320, 375, 768, 1000, 1280].map((width) => [path, width] as const))) {
      const page = await reader.open(path, { viewport: { width, height: 1200 } });
      assert.deepEqual(await page.evaluate(hardToHit, places), [], `${path} at ${width}`);
      await page.close();
    }
  });

  test("hits each place of a region on its page", async () => {
    for (const region of reader.site.archive.regions) {
      const places = reader.site.archive.map?.shapes.filter(({ place }) => place.region === region) ?? [];
      const page = await reader.open(`/regiones/${region.slug.es}/`, { viewport: { width: 320, height: 1200 } });
      const hard = await page.evaluate(
        hardToHit,
        places.map(({ place, labelPoint }) => ({ name: place.name.es.text, labelPoint })),
      );
      assert.deepEqual(hard, [], region.slug.es);
      await page.close();
    }
  });

  test("goes over the map with the keyboard without coming to a place twice", async () => {
    const page = await reader.open("/regiones/");
    const names = await page.locator('.map a[aria-label]:not([tabindex="-1"])').evaluateAll((all) => all.map((link) => link.ariaLabel));
    assert.deepEqual([names.length, new Set(names).size], [32, 32]);
    await page.close();
  });

  test("sees borders a pixel wide at any size, and three around what has the focus", async () => {
    for (const width of [320, 1280]) {
      const page = await reader.open("/regiones/", { viewport: { width, height: 800 } });
      const use = page.locator(".map a use").first();
      assert.equal(await use.evaluate((element) => getComputedStyle(element).strokeWidth), "1px");
      await tabTo(page, ".map a");
      assert.equal(await use.evaluate((element) => getComputedStyle(element).strokeWidth), "3px");
      const map = reader.site.files.find((file) => /^assets\/map-\w+\.svg$/.test(file)) as string;
      assert.doesNotMatch(reader.site.read(map), /<path(?![^>]*vector-effect="non-scaling-stroke")/);
      await page.close();
    }
  });

  test("is told how many actions a shade stands for", async () => {
    const page = await reader.open("/regiones/");
    assert.equal(await page.locator(".key").textContent(), "Acciones: 0 1–2 3–4 5–6 7–9");
    await page.close();
  });

  test("sees all columns of the table and of the matrix on a phone", async () => {
    for (const width of [320, 375]) {
      const page = await reader.open("/regiones/", { viewport: { width, height: 800 } });
      const hidden = await page
        .locator(".scroll")
        .evaluateAll((all) => all.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
      assert.deepEqual(hidden, [0, 0]);
      await page.close();
    }
  });

  test("sees on a place's page where it lies", async () => {
    const page = await reader.open("/regiones/oeste/colima/");
    assert.deepEqual(await page.locator(".map [aria-current=page]").evaluateAll((all) => all.map((link) => link.ariaLabel)), [
      "Colima: 0 acciones",
    ]);
    await page.close();
  });

  test("finds the same in a table", async () => {
    const page = await reader.open("/");
    await page.getByRole("link", { name: "El mapa como tabla" }).click();
    await page.waitForURL("**/regiones/#_places");
    const links = (selector: string) => page.locator(selector).evaluateAll((all) => all.map((link) => link.getAttribute("href")).sort());
    const onMap = await links('.map a[aria-label]:not([tabindex="-1"])');
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

test("motion is left out where the reader wants none", async () => {
  const page = await reader.open("/2021/09/", { reducedMotion: "reduce" });
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior), "auto");
  await page.close();
});

/** Waits until something is in the clipboard, which takes its time. */
async function assertCopied(page: Page, wanted: string | RegExp): Promise<void> {
  const pattern = typeof wanted === "string" ? new RegExp(`^${RegExp.escape(wanted)}$`) : wanted;
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  for (let turn = 0; turn < 100 && !pattern.test(await copied()); turn++) await page.waitForTimeout(100);
  assert.match(await copied(), pattern);
}

/**
 * The places with no target 24 pixels wide: a circle, around the place's label point on the map or in its detail, whose centre
 * leads to the place, and most of its rim, where a neighbour's circle may reach a little into it.
 */
function hardToHit(places: readonly { readonly name: string; readonly labelPoint: readonly [number, number] }[]): string[] {
  const map = document.querySelector(".map") as Element;
  scrollTo({ top: map.getBoundingClientRect().top + scrollY, behavior: "instant" });
  const nameAt = (x: number, y: number) => document.elementFromPoint(x, y)?.closest("a")?.ariaLabel?.split(":")[0];
  const rim = Array.from({ length: 12 }, (_, n) => [11 * Math.cos((n * Math.PI) / 6), 11 * Math.sin((n * Math.PI) / 6)] as const);
  const isHit = (svg: SVGSVGElement, { name, labelPoint }: (typeof places)[number]) => {
    const { x, y } = new DOMPoint(...labelPoint).matrixTransform(svg.getScreenCTM() as DOMMatrix);
    return nameAt(x, y) === name && rim.filter(([dx, dy]) => nameAt(x + dx, y + dy) === name).length >= 6;
  };
  return places.filter((place) => ![...map.querySelectorAll("svg")].some((svg) => isHit(svg, place))).map(({ name }) => name);
}
