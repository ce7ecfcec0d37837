import { spawn } from "node:child_process";
import { on, once } from "node:events";
import { appendFileSync, cpSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import type { Readable } from "node:stream";
import type { Page } from "playwright-core";
import { startBrowser } from "../tests/browser/browser.ts";
import { Table } from "./table.ts";

const root = join(import.meta.dirname, "..");
const backCatalogue = "tests/fixtures/archives/back-catalogue";

/** A file of each kind that can be saved, and what is written at its end. */
const saves = {
  content: ["content/issues/2021-09/issue.es.md", "\nUna línea inventada.\n"],
  template: ["templates/pages/issue.11ty.ts", "\n// made up\n"],
  style: ["templates/styles/base.css", "\nbody { --made-up: 1 }\n"],
  code: ["src/domain/issue.ts", "\n// made up\n"],
} as const;

/** What is printed when the whole site has been built, behind what is looked at. */
const built = / pages · .* s\n/;

/** Prints how long it takes from a save until the browser has read the page of an issue anew, with the back catalogue: medians in milliseconds. */
export async function measureDesk(folder: string, runs: number, signal: AbortSignal): Promise<void> {
  const program = copyOfProgram(folder);
  const args = ["gaceta.mjs", "start", "--language", "en", "--port", "0"];
  const desk = spawn(process.execPath, args, { cwd: program, stdio: ["ignore", "pipe", "inherit"], signal, killSignal: "SIGINT" });
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    const [address = ""] = await printed(desk.stdout, /http:\/\/\S+/);
    await Promise.all([page.goto(new URL("2021/09/", address).href), printed(desk.stdout, built)]);
    const table = new Table<number>([{ head: "ms", decimals: 0, of: (run) => run }], "saved");
    for (const [kind, [file, text]] of Object.entries(saves))
      table.add(kind, await timesOf(page, desk.stdout, () => appendFileSync(join(program, file), text), runs));
  } finally {
    await browser.close();
    desk.kill("SIGINT");
    await once(desk, "exit");
  }
}

/** A copy of which anything may be changed. */
function copyOfProgram(folder: string): string {
  const names = ["gaceta.mjs", "package.json", ".eleventy.ts", "src", "templates", "public"];
  for (const name of names) cpSync(join(root, name), join(folder, name), { recursive: true });
  cpSync(join(root, backCatalogue), join(folder, "content"), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "dir");
  return folder;
}

/** Waits until something is printed from now on. */
async function printed(stream: Readable, pattern: RegExp): Promise<RegExpExecArray> {
  let text = "";
  for await (const [part] of on(stream, "data", { close: ["end"] })) {
    text += part;
    const found = pattern.exec(text);
    if (found) return found;
  }
  throw new Error(`The desk ended, having printed: ${text}`);
}

/** Saves several times, each time when the whole site has been built, and takes the time until the page is there. */
async function timesOf(page: Page, desk: Readable, save: () => void, runs: number): Promise<number[]> {
  const times: number[] = [];
  for (let n = 0; n < runs; n++) {
    const start = performance.now();
    const isThere = page.waitForEvent("domcontentloaded").then(() => times.push(performance.now() - start));
    save();
    await Promise.all([isThere, printed(desk, built)]);
  }
  return times;
}
