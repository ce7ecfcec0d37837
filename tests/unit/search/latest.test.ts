import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { afterTyping, latestOnly } from "../../../templates/scripts/search/dom.ts";

test("Of several tasks only the one that began last is the latest", () => {
  const begin = latestOnly();
  const first = begin();
  assert.ok(first());
  const second = begin();
  assert.deepEqual([first(), second()], [false, true]);
});

test("Typing is waited for, and answered once", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  let answers = 0;
  const typed = afterTyping(() => {
    answers += 1;
  });
  for (let n = 0; n < 3; n++) {
    typed();
    mock.timers.tick(149);
  }
  assert.equal(answers, 0);
  mock.timers.tick(1);
  assert.equal(answers, 1);
  mock.timers.reset();
});
