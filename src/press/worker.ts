import { rmSync } from "node:fs";
import { open } from "node:fs/promises";
import type { Order, Pressed, Report } from "./job.ts";
import { Maker } from "./maker.ts";
import { PressError } from "./press-error.ts";
import { systemErrorOf } from "./system-error.ts";

/** The process of a press: makes what the file of orders says, line by line, and tells how that ended. */
async function work(orders: string, cache: string, isWhole: boolean): Promise<Pressed[]> {
  const file = await open(orders);
  // What is open can still be read; and nothing is left of it, however this process ends.
  rmSync(orders, { force: true });
  const maker = new Maker(cache);
  const pressed: Pressed[] = [];
  for await (const line of file.readLines()) pressed.push(await maker.make(JSON.parse(line) as Order));
  if (isWhole) maker.clearUp();
  return pressed;
}

async function report(): Promise<Report> {
  const [orders = "", cache = "", extent] = process.argv.slice(2);
  try {
    return { done: true, pressed: await work(orders, cache, extent === "whole") };
  } catch (error) {
    if (error instanceof PressError) return { done: false, why: error.why };
    const refused = systemErrorOf(error);
    if (!refused) throw error;
    return { done: false, why: { kind: "file", detail: (error as Error).message, error: refused } };
  }
}

process.once("disconnect", () => process.exit());
const told = await report();
process.send?.(told, undefined, undefined, () => process.disconnect());
