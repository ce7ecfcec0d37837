import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, cpSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import type { Readable } from "node:stream";
import type { Page } from "playwright-core";
import { openBrowser } from "../tests/browser/browser.ts";
import { Table } from "./table.ts";

const root = join(import.meta.dirname, "..");

/** A file of each kind that can be saved, and what is written at its end. */
const saves = {
  content: ["content/issues/2021-09/issue.es.md", "\nUna línea inventada.\n"],
  template: ["templates/pages/issue.11ty.ts", "\n// made up\n"],
  style: ["templates/styles/base.css", "\nbody { --made-up: 1 }\n"],
  code: ["src/domain/issue.ts", "\n// made up\n"],
} as const;

/** Prints how long it takes from a save until the browser has read the page of an issue anew, with the real archive: medians in milliseconds. */
export async function measureDesk(folder: string, runs: number, signal: AbortSignal): Promise<void> {
  const program = copyOfProgram(folder);
  const args = ["gaceta.mjs", "start", "--language", "en", "--port", "0"];
  const desk = spawn(process.execPath, args, { cwd: program, stdio: ["ignore", "pipe", "inherit"], signal, killSignal: "SIGINT" });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(new URL("2021/09/", await addressOf(desk.stdout)).href);
    const table = new Table<number>([{ head: "ms", decimals: 0, of: (run) => run }], "saved");
    for (const [kind, [file, text]] of Object.entries(saves)) table.add(kind, await timesOf(page, join(program, file), text, runs));
  } finally {
    await browser.close();
    desk.kill("SIGINT");
    await once(desk, "exit");
  }
}

/** A copy of which anything may be changed. */
function copyOfProgram(folder: string): string {
  const names = ["gaceta.mjs", "package.json", ".eleventy.ts", "src", "templates", "public", "content"];
  for (const name of names) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "dir");
  return folder;
}

/** Where it serves; what it prints later is read away. */
function addressOf(printed: Readable): Promise<string> {
  let text = "";
  return new Promise((resolve, reject) => {
    printed.on("data", (part) => {
      text += part;
      const [address] = /http:\/\/\S+/.exec(text) ?? [];
      if (address) resolve(address);
    });
    printed.once("end", () => reject(new Error(`The desk ended, having printed: ${text}`)));
  });
}

/** Saves several times, each time when the machine has come to rest, and takes the time until the page is there. */
async function timesOf(page: Page, file: string, text: string, runs: number): Promise<number[]> {
  const times: number[] = [];
  for (let n = 0; n < runs; n++) {
    await page.waitForTimeout(8000);
    const start = performance.now();
    const isThere = page.waitForEvent("domcontentloaded");
    appendFileSync(file, text);
    await isThere;
    times.push(performance.now() - start);
  }
  return times;
}
