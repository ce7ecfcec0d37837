import assert from "node:assert/strict";
import { after } from "node:test";
import type { Browser, Page } from "playwright-core";
import { type BuiltSite, backCatalogue, builtSite } from "../site/built-site.ts";
import { openBrowser } from "./shared-browser.ts";
import { serveFolder } from "./static-server.ts";

/** Someone with a browser before a site that was built for the tests of one file. */
export interface Reader {
  readonly site: BuiltSite;
  /** How many bytes the site has sent until now, compressed. */
  readonly sent: () => number;
  /** The address of the site, without the slash at its end. */
  readonly origin: string;
  /** Opens a page; what it asks of other hosts and what goes wrong in it is noted. */
  readonly open: (path: string, options?: Parameters<Browser["newPage"]>[0]) => Promise<Page>;
}

/**
 * Builds and serves a site and starts a browser; both end with the tests of the file, which fail if a page has asked
 * another host for anything, or had an error.
 * @param quiet True where the tests break things, so that errors are no failures.
 */
export async function readerOf(content = backCatalogue, { quiet = false } = {}): Promise<Reader> {
  const site = await builtSite(content);
  const { prefix } = site.archive.routes;
  const server = await serveFolder(site.folder, prefix);
  const origin = server.origin + prefix.slice(0, -1);
  const browser = await openBrowser();
  const errors: string[] = [];
  after(() => {
    server.close();
    assert.deepEqual(errors, []);
  });
  const open: Reader["open"] = async (path, options = {}) => {
    const page = await browser.newPage(options);
    page.setDefaultTimeout(60_000);
    if (!quiet) note(page, path, server.origin, errors);
    await page.goto(origin + path);
    return page;
  };
  return { site, origin, open, sent: server.sent };
}

function note(page: Page, path: string, origin: string, errors: string[]): void {
  page.on("request", (request) => {
    if (!request.url().startsWith(origin)) errors.push(`${path} asks for ${request.url()}`);
  });
  page.on("pageerror", (error) => errors.push(`${path}: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error" && path !== "/404.html") errors.push(`${path}: ${message.text()}`);
  });
}

/** One of each kind of page of the back catalogue, in both languages. */
export const kindsOfPage = [
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
  "/datos/",
  "/buscar/",
  "/acerca-de/",
  "/404.html",
  "/en/",
  "/en/2021/09/",
  "/en/2022/02/northwest/",
  "/en/regions/",
  "/en/regions/northwest/",
  "/en/regions/northwest/sonora/",
  "/en/topics/",
  "/en/topics/culture/",
  "/en/partners/",
  "/en/partners/unesco/",
  "/en/authors/",
  "/en/authors/saul-gopar-ensaztiga/",
  "/en/archive/",
  "/en/archive/2021/",
  "/en/data/",
  "/en/search/?q=unesco",
  "/en/about/",
  "/en/404.html",
] as const;
