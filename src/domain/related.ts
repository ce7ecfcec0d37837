import type { Issue } from "./issue.ts";
import type { Partner } from "./partner.ts";
import type { Place } from "./place.ts";
import type { Topic } from "./topic.ts";

/** An issue near another in content, and what the two have in common. */
export interface Related {
  readonly issue: Issue;
  readonly shared: readonly Shared[];
}

/** What two issues can have in common. */
export type Shared =
  | { readonly kind: "place"; readonly subject: Place }
  | { readonly kind: "partner"; readonly subject: Partner }
  | { readonly kind: "topic"; readonly subject: Topic };

/** The same partner says more than the same place, and that more than the same topic, of which there are few. */
const weights = { partner: 3, place: 2, topic: 1 } as const;

/** How many issues before and after are compared for each thing in common: what keeps the work linear. */
const reach = 12;

/**
 * Finds, for each issue, the issues with the most places, partners and topics in common.
 * @param issues All issues, in order of time (either way).
 * @param most How many to give each.
 */
export function relate(issues: readonly Issue[], most = 3): Map<Issue, Related[]> {
  const occurrences = new Map<unknown, Issue[]>();
  const order = new Map(issues.map((issue, index) => [issue, index]));
  for (const issue of issues) {
    for (const { subject } of sharedSubjects(issue)) push(occurrences, subject, issue);
  }
  return new Map(issues.map((issue) => [issue, nearest(issue, occurrences, order, most)]));
}

function nearest(
  issue: Issue,
  occurrences: ReadonlyMap<unknown, readonly Issue[]>,
  order: ReadonlyMap<Issue, number>,
  most: number,
): Related[] {
  const found = new Map<Issue, Shared[]>();
  for (const shared of sharedSubjects(issue)) {
    for (const other of around(occurrences.get(shared.subject) ?? [], issue, order)) push(found, other, shared);
  }
  const at = order.get(issue) ?? 0;
  const distance = (other: Issue): number => Math.abs((order.get(other) ?? 0) - at);
  return [...found]
    .map(([other, shared]) => ({ issue: other, shared, score: score(shared) }))
    .sort((a, b) => b.score - a.score || distance(a.issue) - distance(b.issue) || (a.issue.month.id < b.issue.month.id ? 1 : -1))
    .slice(0, most)
    .map(({ issue: other, shared }) => ({ issue: other, shared: [...shared].sort((a, b) => weights[b.kind] - weights[a.kind]) }));
}

function score(shared: readonly Shared[]): number {
  return shared.reduce((sum, { kind }) => sum + weights[kind], 0);
}

/** The neighbours of an issue in a list of issues in order of time. */
function around(list: readonly Issue[], issue: Issue, order: ReadonlyMap<Issue, number>): Issue[] {
  const at = position(list, order.get(issue) ?? 0, order);
  return list.slice(Math.max(0, at - reach), at + reach + 1).filter((other) => other !== issue);
}

/** Binary search, since a place may occur in every issue. */
function position(list: readonly Issue[], index: number, order: ReadonlyMap<Issue, number>): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((order.get(list[middle] as Issue) ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sharedSubjects(issue: Issue): Shared[] {
  const seen = new Map<unknown, Shared>();
  for (const { place, partners, topics } of issue.actions) {
    if (place) seen.set(place, { kind: "place", subject: place });
    for (const subject of partners) seen.set(subject, { kind: "partner", subject });
    for (const subject of topics) seen.set(subject, { kind: "topic", subject });
  }
  return [...seen.values()];
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
