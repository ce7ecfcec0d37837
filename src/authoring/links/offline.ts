import type { Outcome } from "./outcome.ts";

/** What a system says where it could not ask anybody, since its own network or its name service does not answer. */
const unasked = new Set(["EAI_AGAIN", "ENETUNREACH", "ENETDOWN", "EADDRNOTAVAIL"]);

/** An outcome, or that the address could not be asked: what then is behind it is not known. */
export function orUnasked(outcome: Outcome): Outcome {
  if (outcome.kind !== "dead" || outcome.why.what !== "unreachable") return outcome;
  return unasked.has(outcome.why.code) ? { kind: "unasked", code: outcome.why.code } : outcome;
}

/**
 * Whether there seems to be no network: no server of any host has answered. Some systems then say of every name that there is none, which of
 * one name alone may be true.
 */
export function isOffline(outcomes: ReadonlyMap<string, Outcome>): boolean {
  const all = [...outcomes].filter(([, outcome]) => !isPrivate(outcome));
  if (!all.every(([, outcome]) => isWithoutAnswer(outcome))) return false;
  return all.some(([, { kind }]) => kind === "unasked") || new Set(all.map(([address]) => new URL(address).hostname)).size > 1;
}

function isPrivate(outcome: Outcome): boolean {
  return outcome.kind === "dead" && outcome.why.what === "private";
}

function isWithoutAnswer(outcome: Outcome): boolean {
  return outcome.kind === "unasked" || (outcome.kind === "dead" && /^(unreachable|slow)$/.test(outcome.why.what));
}
