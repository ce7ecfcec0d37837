import { after } from "node:test";
import type { Browser } from "playwright-core";
import { startBrowser } from "./browser.ts";

let shared: Promise<Browser> | undefined;

// Here, and not where the browser is asked for first: that may be in a hook, which would close it at its own end.
after(async () => (await shared)?.close());

/** The browser of all test files of a process; it is closed when they have run. */
export async function openBrowser(): Promise<Browser> {
  shared ??= startBrowser();
  return await shared;
}
