import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Progress } from "../../../../src/cli/build/progress.ts";

/** A screen that remembers what was written, and a clock that is set by hand. */
function made(isTTY: boolean, language: "es" | "en" = "en") {
  const written: string[] = [];
  const clock = { now: 1000 };
  const screen = { isTTY, write: (text: string) => written.push(text.replaceAll("\r\u001b[K", "⌫")) };
  return { progress: new Progress(screen, language, () => clock.now), clock, written };
}

describe("Progress", () => {
  test("is one line on a terminal: what began last and has not ended, with a count that moves no faster than one can read", () => {
    const { progress, clock, written } = made(true);
    progress.begins("load");
    progress.ends("load", 1.5);
    progress.begins("search");
    progress.begins("pages");
    progress.made(1, 11178);
    clock.now += 100;
    progress.made(1200, 11178);
    clock.now += 99;
    progress.made(1300, 11178);
    progress.ends("pages", 2);
    progress.clear();
    assert.deepEqual(written, ["⌫Content …", "⌫Search …", "⌫Pages …", "⌫Pages 1,200 of 11,178 …", "⌫Search …", "⌫"]);
  });

  test("is a line for each step that has ended in a log, in the language of the answers", () => {
    const { progress, clock, written } = made(false, "es");
    progress.begins("load");
    clock.now += 5000;
    progress.made(1, 2);
    progress.ends("load", 1.254);
    progress.clear();
    assert.deepEqual(written, ["Contenido: 1,25 s\n"]);
  });
});
