import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Issue } from "../../../src/domain/issue.ts";
import { month } from "../../../src/domain/month.ts";
import { relate, type Shared } from "../../../src/domain/related.ts";

type Subject = Shared["subject"];
type Named = Readonly<Partial<Record<Shared["kind"], readonly Subject[]>>>;

/** A made-up thing; only that it is itself matters. */
const thing = (name: string): Subject => ({ name }) as unknown as Subject;

/** A made-up issue with one action for each place and one for the rest. */
function issue(number: number, { place = [], partner = [], topic = [] }: Named): Issue {
  const actions = [...place.map((one) => ({ place: one, partners: [], topics: [] })), { place: null, partners: partner, topics: topic }];
  return { month: month(2000 + Math.floor(number / 12), (number % 12) + 1), actions } as unknown as Issue;
}

const found = (related: ReturnType<typeof relate>, of: Issue): Issue[] => (related.get(of) ?? []).map(({ issue: other }) => other);

describe("Related issues", () => {
  const [port, river, sea, trade] = ["port", "river", "sea", "trade"].map(thing) as [Subject, Subject, Subject, Subject];

  test("share a partner rather than a place, and a place rather than a topic", () => {
    const own = issue(0, { partner: [port], place: [river], topic: [trade] });
    const [byTopic, byPlace, byPartner] = [issue(1, { topic: [trade] }), issue(2, { place: [river] }), issue(3, { partner: [port] })];
    assert.deepEqual(found(relate([own, byTopic, byPlace, byPartner]), own), [byPartner, byPlace, byTopic]);
  });

  test("come with what they share, the weightiest first", () => {
    const both = { topic: [trade], place: [river], partner: [port] };
    const [own, other] = [issue(0, both), issue(1, both)];
    const [related] = relate([own, other]).get(own) ?? [];
    assert.deepEqual(
      related?.shared.map(({ kind }) => kind),
      ["partner", "place", "topic"],
    );
    assert.deepEqual(
      related?.shared.map(({ subject }) => subject),
      [port, river, trade],
    );
  });

  test("that share more come first, however far", () => {
    const [own, near, far] = [issue(0, { topic: [trade, sea] }), issue(1, { topic: [trade] }), issue(2, { topic: [trade, sea] })];
    assert.deepEqual(found(relate([own, near, far]), own), [far, near]);
  });

  test("that share as much come in the order of nearness, the newer of two first", () => {
    const issues = [0, 1, 2, 3, 4].map((number) => issue(number, { topic: [trade] }));
    const [oldest, before, own, after, newest] = issues as [Issue, Issue, Issue, Issue, Issue];
    assert.deepEqual(found(relate(issues, 4), own), [after, before, newest, oldest]);
    assert.deepEqual(found(relate(issues.toReversed(), 4), own), [after, before, newest, oldest]);
  });

  test("are no more than asked for", () => {
    const issues = Array.from({ length: 9 }, (_, number) => issue(number, { topic: [trade] }));
    assert.equal(found(relate(issues), issues[0] as Issue).length, 3);
    assert.equal(found(relate(issues, 5), issues[0] as Issue).length, 5);
  });

  test("are none where nothing is shared, and never the issue itself", () => {
    const [own, other] = [issue(0, { topic: [trade, trade] }), issue(1, { topic: [sea] })];
    assert.deepEqual(found(relate([own, other]), own), []);
  });

  test("count a thing once, however many actions name it", () => {
    const own = issue(0, { place: [river, river], topic: [trade, sea] });
    const [byPlace, byTopics] = [issue(5, { place: [river, river] }), issue(1, { topic: [trade, sea] })];
    const scores = relate([own, byTopics, byPlace]).get(own);
    assert.deepEqual(
      scores?.map(({ shared }) => shared.length),
      [2, 1],
    );
  });

  test("reach twelve issues in each direction, so that the work grows with the archive and not with its square", () => {
    const issues = Array.from({ length: 40 }, (_, number) => issue(number, { topic: [trade] }));
    const reached = found(relate(issues, 100), issues[20] as Issue).map((other) => issues.indexOf(other));
    assert.deepEqual(
      reached.sort((a, b) => a - b),
      Array.from({ length: 25 }, (_, n) => n + 8).filter((n) => n !== 20),
    );
  });

  test("reach over issues that share nothing", () => {
    const [first, last] = [issue(0, { topic: [trade] }), issue(99, { topic: [trade] })];
    const between = Array.from({ length: 50 }, (_, number) => issue(number + 1, { topic: [sea] }));
    assert.deepEqual(found(relate([first, ...between, last]), first), [last]);
  });
});
