import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";

/** Where systems keep a Chromium. */
const installed = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
];

/** Nothing that a browser does for itself: tests shall not depend on the network. As root there is no sandbox to be had. */
export const quiet = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];

/** Starts the browser of `browserProgram`. */
export async function startBrowser(): Promise<Browser> {
  return await chromium.launch({ executablePath: await browserProgram(), args: quiet });
}

/** The browser's program: that of `$CHROME_PATH`, else the system's, else (on Linux x64) the one of the development packages. */
export async function browserProgram(): Promise<string> {
  const own = process.env.CHROME_PATH ?? installed.find((path) => existsSync(path));
  if (own) return own;
  if (process.platform === "linux" && process.arch === "x64") return await packagedBrowser();
  throw new Error("This needs Chromium or Chrome: install one, or name its program in CHROME_PATH.");
}

/** Unpacks the packaged browser, with the libraries that a bare system lacks. */
async function packagedBrowser(): Promise<string> {
  const { default: packaged, inflate, setupLambdaEnvironment } = await import("@sparticuz/chromium");
  const bin = join(dirname(fileURLToPath(import.meta.resolve("@sparticuz/chromium"))), "../bin");
  await inflate(join(bin, "al2023.tar.br"));
  setupLambdaEnvironment(join(tmpdir(), "al2023/lib"));
  return await packaged.executablePath(bin);
}
