import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { join } from "node:path";
import { suite, type TestContext, test } from "node:test";
import type { Page } from "playwright-core";
import { change, copiedProgram, DevSession, deskFolder } from "../site/dev-session.ts";
import { openBrowser } from "./shared-browser.ts";

const axe = createRequire(import.meta.url).resolve("axe-core");
const browser = await openBrowser();
const program = copiedProgram();
const without = ["pdf", "mail", "cards"].flatMap((edition) => ["--without", edition]);

/** An editor with a text editor and a browser before a started desk; what goes wrong in the browser fails the test. */
async function editorOf(t: TestContext, breakFirst: (content: string) => void = () => {}) {
  const { content, args } = deskFolder("four-languages");
  breakFirst(content);
  const pages: Page[] = [];
  const faults: string[] = [];
  // Before the dev session ends, which the browser would complain of.
  t.after(async () => {
    for (const page of pages) await page.close();
    assert.deepEqual(faults, []);
  });
  const desk = new DevSession(program, [...args, ...without], t);
  const address = await desk.address();
  const open = async (path: string, options: Parameters<typeof browser.newPage>[0] = {}): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width: 800, height: 300 }, ...options });
    pages.push(page);
    page.setDefaultTimeout(120_000);
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => {
      // A page that is not there, or that a failure takes the place of, is known by its status.
      if (message.type() === "error" && !/status of (404|500)/.test(message.text())) faults.push(message.text());
    });
    await page.goto(new URL(path, address).href);
    return page;
  };
  return { content, desk, address, open };
}

const issueIn = (content: string): string => join(content, "issues/2024-01/issue.es.md");

suite("the desk in a browser", { timeout: 600_000 }, () => {
  test("shows over the page what has to be mended, and goes on where one was reading once it is", async (t) => {
    const { content, open } = await editorOf(t);
    const page = await open("2024/01/");
    await page.evaluate(() => scrollTo(0, 150));
    change(issueIn(content), "summary:", "sumary:");
    const dialog = page.getByRole("dialog", { name: "1 problem in the content" });
    await dialog.waitFor();
    const told = await dialog.innerText();
    assert.match(told, /^issues\/2024-01\/issue\.es\.md:2:1$/m);
    assert.match(told, /^“sumary” is not a field here\.$/m);
    assert.match(told, /^Hint: Did you mean “summary”\?$/m);
    assert.equal(await dialog.locator("mark").innerText(), "sumary");
    assert.equal(await dialog.evaluate((shown) => shown.closest<HTMLElement>("[lang]")?.lang), "en");
    assert.equal(await focused(page), "H1");
    const later = await open("");
    await later.getByRole("dialog").waitFor();

    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    await page.getByRole("button", { name: "1 problem in the content" }).click();
    assert.equal(await focused(page), "H1");
    await dialog.getByRole("button", { name: "Close" }).click();
    await dialog.waitFor({ state: "hidden" });
    change(issueIn(content), "sumary:", "summry:");
    await dialog.getByText("“summry”").waitFor();

    change(issueIn(content), "summry:", "summary:");
    change(issueIn(content), "Este editorial", "Este editorial, ya corregido,");
    await page.getByText("Este editorial, ya corregido,").waitFor();
    await dialog.waitFor({ state: "hidden" });
    await page.waitForFunction(() => scrollY === 150);
    await later.getByRole("dialog").waitFor({ state: "hidden" });
  });

  test("can be closed without going to its end, however much is told", async (t) => {
    const { content, open } = await editorOf(t);
    const page = await open("2024/01/", { viewport: { width: 320, height: 640 } });
    change(issueIn(content), "summary:", `${Array.from({ length: 40 }, (_, n) => `invented${n}: made up\n`).join("")}summary:`);
    const dialog = page.getByRole("dialog", { name: "40 problems in the content" });
    await dialog.waitFor();
    const { y = Infinity, height = 0 } = (await dialog.getByRole("button", { name: "Close" }).boundingBox()) ?? {};
    assert.ok(y + height <= 640, `the button ends at ${y + height}`);
    await page.keyboard.press("End");
    await page.waitForFunction(() => (document.querySelector("gaceta-desk")?.shadowRoot?.querySelector("dialog")?.scrollTop ?? 0) > 0);
  });

  test("shows a first build that fails at every address, and the site once that is mended", async (t) => {
    const { content, open } = await editorOf(t, (content) => change(issueIn(content), "summary:", "<img src=x onerror=alert(1)>:"));
    const page = await open("/any/where/");
    const dialog = page.getByRole("dialog");
    await dialog.getByText("“<img src=x onerror=alert(1)>” is not a field here.").waitFor();
    assert.equal(await page.locator("img").count(), 0);
    change(issueIn(content), "<img src=x onerror=alert(1)>:", "summary:");
    await page.waitForURL(/\/archive\/$/);
    await page.locator(".masthead").waitFor();
    await dialog.waitFor({ state: "hidden" });
  });

  test("shows mistakes in templates, and styles that were changed", async (t) => {
    const { open } = await editorOf(t);
    const page = await open("2024/01/");
    const template = join(program, "templates/layouts/footer.ts");
    change(template, "<footer", "${<footer");
    const dialog = page.getByRole("dialog", { name: "An error in the program" });
    await dialog.getByText(/^templates\/layouts\/footer\.ts:\d+:\d+$/).waitFor();
    change(template, "${<footer", "<footer");
    await dialog.waitFor({ state: "hidden" });
    change(join(program, "templates/styles/base.css"), "body {", "body {\n  border-top: 7px solid rgb(1, 2, 3);");
    await page.waitForFunction(() => getComputedStyle(document.body).borderTopWidth === "7px");
  });

  test("has no fault that axe can see in what it shows, in either scheme, wide or narrow", async (t) => {
    const { content, open } = await editorOf(t);
    change(issueIn(content), "summary:", "sumary:");
    for (const [colorScheme, width] of [
      ["light", 1280],
      ["dark", 320],
    ] as const) {
      // The pages' own policy lets no foreign script in, not even this one.
      const page = await open("2024/01/", { bypassCSP: true, colorScheme, viewport: { width, height: 640 } });
      await page.getByRole("dialog").waitFor();
      await page.addScriptTag({ path: axe });
      assert.deepEqual(await faultsOf(page), [], colorScheme);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    }
  });
});

/** The name of the focused element, inside the notice, too. */
async function focused(page: Page): Promise<string | undefined> {
  return await page.evaluate(() => (document.activeElement?.shadowRoot ?? document).activeElement?.tagName);
}

async function faultsOf(page: Page): Promise<string[]> {
  return await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  });
}
