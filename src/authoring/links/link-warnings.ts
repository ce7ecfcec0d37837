import type { ExternalLink } from "../../content/external-links.ts";
import { type Position, sorted, type Warning, warning } from "../../problems/problem.ts";
import type { Outcome } from "./outcome.ts";

/** A warning for each address that is dead or has moved, at the first place that names it, with all others; in the order of the files. */
export function linkWarnings(links: readonly ExternalLink[], outcomes: ReadonlyMap<string, Outcome>): readonly Warning[] {
  const byAddress = Map.groupBy(links, ({ address }) => address);
  return sorted([...byAddress].flatMap(([address, named]) => warningOf(address, named, outcomes.get(address) ?? { kind: "there" })));
}

function warningOf(address: string, [first, ...others]: readonly ExternalLink[], outcome: Outcome): Warning[] {
  const [at, also] = [first?.at as Position, others.map((other) => other.at)];
  if (outcome.kind === "dead") return [{ ...warning("dead-link", { address, why: outcome.why }, at), also }];
  return outcome.kind === "moved" ? [{ ...warning("moved-link", { address, to: outcome.to }, at), also }] : [];
}
