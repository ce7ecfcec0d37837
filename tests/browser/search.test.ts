import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import type { Page } from "playwright-core";
import { backCatalogue } from "../site/built-site.ts";
import { readerOf } from "./reader.ts";

const reader = await readerOf();
/** A reader whose network fails: what the pages say of it on the console is no fault of theirs. */
const broken = await readerOf(backCatalogue, { quiet: true });
const four = await readerOf("tests/fixtures/archives/four-languages");
const none = await readerOf("tests/fixtures/archives/no-issues");

/** Waits until the status of the search says something that fits. */
async function says(page: Page, words: RegExp): Promise<void> {
  await page.waitForFunction((source) => new RegExp(source, "u").test(document.querySelector("#_status")?.textContent ?? ""), words.source);
}

const sections = "#_results .results > li > ul > li";

suite("the search finds", () => {
  test("words without their accents, as one types, and marks them without the signs around them", async () => {
    const page = await reader.open("/buscar/");
    await page.locator("#_q").pressSequentially("michoacan leon");
    await page.waitForSelector("#_advice:not([hidden])");
    await page.fill("#_q", "nuevo leon");
    await page.waitForSelector("#_results mark");
    const marked = await page.locator("#_results mark").allTextContents();
    assert.ok(marked.includes("León") && marked.every((word) => /^[\p{L}\p{N}-]+$/u.test(word)), marked.join());
    await page.fill("#_q", "vacunacion");
    await page.waitForFunction(() => document.querySelector("#_results mark")?.textContent?.startsWith("vacuna"));
    await page.close();
  });

  test("issues, in each the regions' sections that match with their month and region, and the actions in them", async () => {
    const page = await reader.open("/buscar/?q=Estados+Unidos");
    await page.waitForSelector(sections);
    const issue = page.locator("#_results .results > li", { has: page.getByRole("heading", { name: "septiembre de 2021", exact: true }) });
    assert.equal(await issue.locator("h2 a").getAttribute("href"), "/2021/09/");
    assert.deepEqual((await issue.locator("h3").allTextContents()).sort(), ["Este, septiembre de 2021", "Sureste, septiembre de 2021"]);
    assert.match((await issue.locator("ul ul a").first().getAttribute("href")) ?? "", /^\/2021\/09\/(este|sureste)\/#/);
    await page.close();
  });

  test("synonyms: each name finds what another name says, and marks that", async () => {
    const page = await reader.open("/buscar/?q=EUA");
    await page.waitForSelector("#_results mark");
    const marked = new Set(await page.locator("#_results mark").allTextContents());
    assert.ok(marked.has("Estados"), [...marked].join());
    assert.ok(!(await page.locator("#_results").textContent())?.includes("\u2060"));
    await page.goto(`${reader.origin}/en/search/?q=ONU`);
    await page.waitForSelector("#_results mark");
    assert.ok((await page.locator("#_results mark").allTextContents()).includes("United"));
    await page.close();
  });

  test("texts in the other language, with that language's stems, in a group of their own", async () => {
    const page = await reader.open("/buscar/?q=vaccinated&also=1");
    const group = page.locator("#_others section");
    await group.locator("mark").first().waitFor();
    assert.equal(await group.locator("h2").textContent(), "Resultados en inglés");
    assert.match((await group.locator("mark").first().textContent()) ?? "", /^vaccin/);
    assert.equal(await group.locator("ol").getAttribute("lang"), "en");
    assert.match((await group.locator("h4 a").first().getAttribute("href")) ?? "", /^\/en\//);
    await page.close();
  });

  test("the other language when it is asked for below the results", async () => {
    const page = await reader.open("/buscar/?q=unesco");
    await page.getByRole("button", { name: "Buscar también en inglés" }).click();
    await page.locator("#_others h4").first().waitFor();
    assert.match(page.url(), /\?q=unesco&also=1$/);
    assert.equal(await page.locator("#_others .count").first().textContent(), "2 resultados en 2 números.");
    assert.ok(await page.evaluate(() => document.activeElement?.textContent === "Resultados en inglés"));
    await page.waitForFunction(() =>
      /2 números\. Resultados en inglés: 2 resultados\.$/.test(document.querySelector("[role=status].unseen")?.textContent ?? ""),
    );
    await page.close();
  });
});

suite("the search narrows", () => {
  test("by each filter, newest first, and says how many it found", async () => {
    const page = await reader.open("/buscar/");
    assert.equal(await page.locator("#_status").textContent(), "Escriba una o varias palabras, o elija un filtro.");
    await page.selectOption("[name=place]", "MX-SON");
    await says(page, /^4 resultados en 4 números/);
    assert.deepEqual(await page.locator(`${sections} h3`).allTextContents(), [
      "Noroeste, febrero de 2022",
      "Noroeste, noviembre de 2021",
      "Noroeste, septiembre de 2021",
      "Noroeste, julio de 2021",
    ]);
    await page.selectOption("[name=topic]", "security");
    await says(page, /^1 resultado en 1 número/);
    await page.close();
  });

  for (const [field, value, count] of [
    ["region", "northwest", /^12 resultados/],
    ["place", "MX-JAL", /^\d+ resultados/],
    ["topic", "culture", /^\d+ resultados?/],
    ["partner", "unesco", /^2 resultados/],
    ["author", "saul-gopar", /^\d+ resultados/],
  ] as const) {
    test(`by ${field}, and counts what its choices would find`, async () => {
      const page = await reader.open("/buscar/");
      await page.focus("#_q");
      const choice = page.locator(`[name=${field}] option[value="${value}"]`);
      await page.waitForFunction(
        (name) => /\(\d+\)$/.test(document.querySelector(`[name=${name}] option:last-child`)?.textContent ?? ""),
        field,
      );
      const counted = /\((\d+)\)$/.exec((await choice.textContent()) ?? "")?.[1];
      await page.selectOption(`[name=${field}]`, value);
      await says(page, count);
      assert.equal(/^\d+/.exec((await page.locator("#_status").textContent()) ?? "")?.[0], counted);
      await page.close();
    });
  }

  test("by a span of months, whichever way round", async () => {
    const page = await reader.open("/buscar/?q=gobierno&from=2021-07&to=2021-09&sort=month");
    await page.waitForSelector(sections);
    const months = await page.locator("#_results h2").allTextContents();
    assert.ok(months.length > 0 && months.every((month) => /^(julio|agosto|septiembre) de 2021$/.test(month)), months.join());
    const first = await page.locator("#_status").textContent();
    await page.goto(`${reader.origin}/buscar/?q=gobierno&from=2021-09&to=2021-07&sort=month`);
    await page.waitForSelector(sections);
    assert.equal(await page.locator("#_status").textContent(), first);
    await page.close();
  });

  test("so that a choice that would find nothing cannot be made", async () => {
    const page = await reader.open("/buscar/?region=northwest");
    await page.waitForSelector(sections);
    await page.waitForFunction(() => document.querySelector<HTMLOptionElement>("[name=place] option[value=MX-YUC]")?.disabled);
    assert.equal(await page.locator("[name=place] option[value=MX-SON]").textContent(), "Sonora (4)");
    assert.equal(await page.locator("[name=region] option[value=northeast]").isDisabled(), false);
    await page.close();
  });

  test("by best match unless newest first is asked for", async () => {
    const page = await reader.open("/buscar/?q=consulado");
    await page.waitForSelector(sections);
    const best = await page.locator("#_results h2").allTextContents();
    await page.selectOption("[name=sort]", "month");
    await page.waitForFunction((before) => document.querySelectorAll("#_results h2")[1]?.textContent !== before, best[1] as string);
    const newest = await page.locator("#_results h2").allTextContents();
    const months = (await page.locator("[name=from] option").allTextContents()).map((label) => label.replace(/ \(\d+\)$/, ""));
    const byTime = (shown: readonly string[]) => [...shown].sort((a, b) => months.indexOf(b) - months.indexOf(a));
    assert.deepEqual(newest, byTime(newest));
    assert.notDeepEqual(best, byTime(best));
    await page.close();
  });
});

suite("the search keeps its state", () => {
  test("in the address, so that Back, reload and a shared link work", async () => {
    const page = await reader.open("/en/search/?q=unesco");
    await says(page, /^2 results in 2 issues/);
    await page.selectOption("[name=from]", "2022-01");
    await says(page, /^1 result in 1 issue/);
    assert.match(page.url(), /\?q=unesco&from=2022-01$/);
    await page.reload();
    await says(page, /^1 result in 1 issue/);
    assert.equal(await page.inputValue("[name=from]"), "2022-01");
    await page.goBack();
    await says(page, /^2 results in 2 issues/);
    assert.equal(await page.inputValue("[name=from]"), "");
    await page.close();
  });

  test("against addresses that name what does not exist", async () => {
    const page = await reader.open("/buscar/?q=unesco&region=atlantis&from=soon&sort=%3Cb%3E&colour=red");
    await says(page, /^2 resultados/);
    assert.equal(await page.inputValue("[name=region]"), "");
    await page.close();
  });

  test("and shows the latest search only, however fast one types", async () => {
    const page = await reader.open("/buscar/");
    // The texts of the first search are held back until the second is shown.
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let isFirst = true;
    await page.context().route(/pf_fragment$/, async (route) => {
      const waits = isFirst;
      if (waits) await held;
      await route.continue();
    });
    await page.fill("#_q", "unesco");
    await page.waitForRequest(/pf_fragment$/);
    isFirst = false;
    await page.fill("#_q", "Mexicali");
    await page.waitForFunction(() => document.querySelector("#_results mark")?.textContent === "Mexicali");
    release();
    await page.waitForLoadState("networkidle");
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    assert.deepEqual([...new Set(await page.locator("#_results mark").allTextContents())], ["Mexicali"]);
    await page.close();
  });
});

suite("a search that finds nothing", () => {
  test("says what to try, and each of that finds something", async () => {
    const page = await reader.open("/buscar/?q=sonora+unesco");
    await says(page, /^No se encontró nada/);
    await page.waitForSelector("#_tries a");
    assert.deepEqual(await page.locator("#_tries li").allTextContents(), ["Solo «unesco» · 2 resultados", "Solo «sonora» · 4 resultados"]);
    await page.close();
  });

  test("offers the name that was meant, and follows it without leaving the page", async () => {
    const page = await reader.open("/buscar/?q=chihuaua");
    await page.getByRole("link", { name: "¿Quiso decir «Chihuahua»?" }).click();
    await page.waitForFunction(() =>
      [...document.querySelectorAll("#_results mark")].some(({ textContent }) => textContent === "Chihuahua"),
    );
    assert.equal(await page.inputValue("#_q"), "Chihuahua");
    assert.ok(!(await page.locator("#_advice").isVisible()));
    await page.close();
  });

  test("offers the search without each filter", async () => {
    const page = await reader.open("/buscar/?q=unesco&region=northwest");
    const wider = page.getByRole("link", { name: "Sin «Región: Noroeste»" });
    await wider.click();
    await says(page, /^2 resultados/);
    assert.match(page.url(), /\?q=unesco$/);
    await page.close();
  });

  test("leads to the indexes", async () => {
    const page = await reader.open("/buscar/?q=xyzzy");
    await page.locator("#_advice").getByRole("link", { name: "Temas" }).click();
    await page.waitForURL("**/temas/");
    await page.close();
  });
});

suite("a word that stands in no text", () => {
  test("is told, and the name that was meant is offered, before what is nearest", async () => {
    const page = await reader.open("/buscar/?q=gobierno+asdfghjkl");
    await says(page, /^«asdfghjkl» no aparece en el archivo\. Lo más parecido: \d+ resultados?/);
    await page.getByRole("link", { name: "Solo «gobierno»" }).waitFor({ state: "attached" });
    await page.fill("#_q", "chihuaua");
    await says(page, /^No se encontró nada/);
    await page.close();
  });

  test("is told of what no one would write, which is shown as text", async () => {
    const page = await reader.open(`/buscar/?q=${encodeURIComponent("<img src=x onerror=alert(1)> asdfghjkl")}`);
    await says(page, /asdfghjkl» no aparece|^No se encontró/);
    assert.equal(await page.locator("main img").count(), 0);
    await page.close();
  });

  test("does not stand in the way of a question in plain words", async () => {
    const page = await reader.open(`/buscar/?q=${encodeURIComponent("¿Qué hizo Sonora en 2021?")}`);
    await page.waitForSelector("#_tries a");
    const tries = await page.locator("#_tries a").allTextContents();
    assert.ok(tries.includes("Solo «Sonora»"), tries.join());
    assert.ok(!tries.some((text) => /«(en|Qué|¿Qué)»/.test(text)), tries.join());
    await page.close();
  });
});

suite("the form", () => {
  test("can be cleared, and all its filters are there again", async () => {
    const page = await reader.open("/buscar/?q=Mexicali&region=northwest");
    await page.waitForFunction(() => document.querySelector<HTMLOptionElement>("[name=place] option[value=MX-YUC]")?.disabled);
    await page.getByRole("button", { name: "Borrar todo" }).click();
    await page.waitForFunction(() => !document.querySelector<HTMLOptionElement>("[name=place] option[value=MX-YUC]")?.disabled);
    assert.equal(new URL(page.url()).search, "");
    assert.equal(await page.locator("#_results li").count(), 0);
    await page.selectOption("[name=place]", "MX-YUC");
    await says(page, /^1 resultado/);
    await page.close();
  });

  test("takes a month without an issue for the next that has one, and says so in the address", async () => {
    const page = await reader.open("/buscar/?from=2021-02&to=2021-04");
    await page.waitForSelector(sections);
    assert.match(page.url(), /\?from=2021-03&to=2021-03$/);
    await page.close();
  });

  test("sorts by time where there are no words that could match better", async () => {
    const page = await reader.open("/buscar/?region=northwest");
    await page.waitForSelector(sections);
    assert.ok(await page.locator("[name=sort]").isDisabled());
    assert.equal(await page.inputValue("[name=sort]"), "month");
    await page.fill("#_q", "gobierno");
    await page.waitForFunction(() => !document.querySelector<HTMLSelectElement>("[name=sort]")?.disabled);
    assert.equal(await page.inputValue("[name=sort]"), "");
    await page.close();
  });

  test("folds its filters away on a phone, and says how many narrow the search", async () => {
    const page = await reader.open("/buscar/?q=gobierno&region=northwest", { viewport: { width: 375, height: 700 } });
    const button = page.getByRole("button", { name: "Filtros (1)" });
    await button.waitFor();
    assert.ok(!(await page.locator("[name=region]").isVisible()));
    await button.click();
    assert.ok(await page.locator("[name=region]").isVisible());
    assert.equal(await button.getAttribute("aria-expanded"), "true");
    await page.close();
  });

  test("adds one entry to the history for one change", async () => {
    const page = await reader.open("/buscar/?q=nuevo%20le%C3%B3n");
    await page.waitForSelector(sections);
    const before = await page.evaluate(() => history.length);
    await page.press("#_q", "Enter");
    await page.press("#_q", "Enter");
    assert.equal(await page.evaluate(() => history.length), before);
    await page.close();
  });
});

suite("a long list of results", () => {
  const issues = "#_results .results > li";

  test("grows at its end, from there on where the keyboard is", async () => {
    const page = await reader.open("/buscar/?q=estado");
    await page.waitForSelector(issues);
    const first = await page.locator(`${issues} > h2`).allTextContents();
    const more = page.getByRole("button", { name: "Más resultados" });
    await more.click();
    await page.waitForFunction(
      ([selector, count]) => document.querySelectorAll(selector as string).length > Number(count),
      [issues, first.length],
    );
    const all = await page.locator(`${issues} > h2`).allTextContents();
    assert.deepEqual(all.slice(0, first.length), first);
    assert.equal(new Set(all).size, all.length);
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), all[first.length]);
    await page.close();
  });

  test("is as long, and as far down, when one comes back from a result", async () => {
    // Without fonts: one that arrives later moves what is below by some pixels, before or after the place is taken.
    const page = await broken.open("/", { viewport: { width: 1280, height: 700 }, reducedMotion: "reduce" });
    await page.context().route("**/*.woff2", (route) => route.abort());
    await page.goto(`${broken.origin}/buscar/?q=estado`);
    await page.waitForSelector(issues);
    await page.getByRole("button", { name: "Más resultados" }).click();
    await page.waitForFunction(() => document.activeElement?.closest(".results"));
    const count = await page.locator(issues).count();
    await page.evaluate(() => addEventListener("pagehide", () => sessionStorage.setItem("left at", String(scrollY))));
    await page.locator(`${issues} > h2 a`).last().click();
    await page.waitForURL(/\/20\d\d\/\d\d\/$/);
    await page.goBack();
    await page.waitForFunction(
      ([selector, many]) => document.querySelectorAll(selector as string).length === Number(many),
      [issues, count],
    );
    const top = Number(await page.evaluate(() => sessionStorage.getItem("left at")));
    assert.ok(top > 700, `left at ${top}`);
    await page.waitForFunction((before) => Math.abs(scrollY - before) < 5, top);
    await page.close();
  });
});

suite("where the network fails", () => {
  test("the search says so, leads to the indexes, and works again when the network does", async () => {
    const page = await broken.open("/buscar/");
    await page.route(/pagefind\.js/, (route) => route.abort());
    await page.fill("#_q", "unesco");
    await says(page, /^La búsqueda no pudo cargarse/);
    assert.ok(await page.locator("#_advice").getByRole("link", { name: "Temas" }).isVisible());
    await page.unroute(/pagefind\.js/);
    await page.fill("#_q", "Mexicali");
    await page.waitForSelector("#_results mark");
    assert.ok(!(await page.locator("#_advice").isVisible()));
    await page.close();
  });

  test("nothing is said to be missing that could not be looked for", async () => {
    const page = await broken.open("/buscar/");
    await page.context().route(/pf_index$|pagefind-entry\.json$/, (route) => route.abort());
    await page.fill("#_q", "unesco");
    await says(page, /^La búsqueda no pudo cargarse/);
    await page.close();
  });

  test("what was found in the page's language stays when the other language cannot be reached", async () => {
    const page = await broken.open("/");
    await page.context().route(/pagefind\/en\//, (route) => route.abort());
    await page.goto(`${broken.origin}/buscar/?q=unesco&also=1`);
    await page.locator("#_others section").waitFor();
    assert.match((await page.locator("#_others section").textContent()) ?? "", /no pudo cargarse/);
    await says(page, /^2 resultados/);
    await page.close();
  });
});

test("what was found is told at once, however long the other language takes", async () => {
  const page = await reader.open("/");
  await page.context().route(/pagefind\/en\//, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  await page.goto(`${reader.origin}/buscar/?q=unesco&also=1`);
  await page.locator("#_others mark").first().waitFor();
  assert.equal(await page.locator("#_status").textContent(), "2 resultados en 2 números.");
  await page.close();
});

suite("an archive of another kind", () => {
  test("below a path and in four languages is searched in each language in which something is written", async () => {
    const page = await four.open("/buscar/?q=agua&also=1");
    await page.waitForSelector("#_others section");
    assert.match((await page.locator("#_results h2 a").first().getAttribute("href")) ?? "", /^\/archive\/\d{4}\/\d\d\/$/);
    const groups = await page.locator("#_others h2").allTextContents();
    assert.ok(groups.includes("Resultados en inglés") && !groups.includes("Resultados en portugués"), groups.join());
    await page.goto(`${four.origin}/pt/busca/?q=agua&also=1`);
    await says(page, /^Nada foi encontrado/);
    await page.locator("#_others .results a").first().waitFor();
    await page.close();
  });

  test("without an issue has a search that finds nothing, and says no more", async () => {
    const page = await none.open("/");
    await page.locator(".find input").pressSequentially("agua");
    await page.locator(".found p").first().waitFor();
    await page.press(".find input", "Enter");
    await page.waitForSelector("#_advice:not([hidden])");
    await page.close();
  });
});

suite("the masthead's box", () => {
  test("shows results on any page as one types, and leads to all of them", async () => {
    const page = await reader.open("/2021/09/");
    await page.locator(".find input").pressSequentially("Tapachula");
    await page.waitForSelector(".found mark");
    assert.match((await page.locator(".found p").first().textContent()) ?? "", /^\d+ resultados?$/);
    await page.press(".find input", "Enter");
    await page.waitForSelector("#_results mark");
    assert.match(page.url(), /\/buscar\/\?q=Tapachula$/);
    await page.close();
  });

  test("goes away with Escape and when it is left", async () => {
    const page = await reader.open("/");
    await page.locator(".find input").pressSequentially("unesco");
    await page.waitForSelector(".found mark");
    await page.keyboard.press("Escape");
    assert.ok(!(await page.locator(".found").isVisible()));
    await page.locator(".find input").pressSequentially("o");
    await page.keyboard.press("Backspace");
    await page.locator(".found").waitFor();
    await page.focus("nav a");
    assert.ok(!(await page.locator(".found").isVisible()));
    await page.close();
  });

  test("loads nothing of the search before it is used", async () => {
    const asked: string[] = [];
    const page = await reader.open("/");
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.reload();
    await page.waitForLoadState("networkidle");
    assert.deepEqual(
      asked.filter((path) => /pagefind|search/.test(path)),
      [],
    );
    assert.equal(asked.filter((path) => path.endsWith(".js")).length, 1);
    await page.focus(".find input");
    await page.waitForRequest(/pagefind\/es\/wasm/);
    await page.close();
  });
});

suite("the weight of the search", () => {
  /** What comes over the line while something is done, until the line is quiet. */
  async function bytesOf(page: Page, doIt: () => Promise<unknown>): Promise<number> {
    await page.waitForLoadState("networkidle");
    const before = reader.sent();
    await doIt();
    await page.waitForTimeout(1000);
    await page.waitForLoadState("networkidle");
    return reader.sent() - before;
  }

  test("is at most 170 kB for the first search and 40 kB for a later one", async () => {
    const page = await reader.open("/buscar/");
    const first = await bytesOf(page, async () => {
      await page.fill("#_q", "consulado");
      await page.waitForSelector("#_results mark");
    });
    assert.ok(first > 80_000 && first <= 170_000, String(first));
    const later = await bytesOf(page, async () => {
      await page.fill("#_q", "universidad");
      await page.waitForFunction(() => document.querySelector("#_results mark")?.textContent?.startsWith("univ"));
    });
    assert.ok(later > 0 && later <= 40_000, String(later));
    await page.close();
  });

  test("is less than 8 kB for its own script", () => {
    const scripts = reader.site.files.filter((file) => /^assets\/.*\.js$/.test(file) && !file.startsWith("assets/page-"));
    const bytes = scripts.reduce((sum, file) => sum + brotliCompressSync(reader.site.read(file)).length, 0);
    assert.ok(scripts.length > 0 && bytes < 8_000, `${scripts.join()}: ${bytes}`);
  });
});

test("without JavaScript the search page says so and leads to the indexes", async () => {
  const page = await reader.open("/buscar/", { javaScriptEnabled: false });
  assert.ok(await page.locator("noscript").isVisible());
  assert.ok(await page.locator("noscript").getByRole("link", { name: "Regiones" }).isVisible());
  assert.ok(!(await page.locator("#_search").isVisible()));
  await page.close();
});
