import { Attempts, type Change, changeOf, type Outcome } from "./attempt.ts";
import { longest } from "./longest.ts";
import { Random } from "./random.ts";

/** What a worker is asked for. */
export interface Task {
  readonly seed: number;
  readonly from: number;
  /** The last run is the one before. */
  readonly to: number;
}

/** What a worker reports of each run but those for warming up. */
export type Report =
  | { readonly kind: "begun"; readonly run: number }
  | {
      readonly kind: "ended";
      readonly run: number;
      readonly milliseconds: number;
      readonly codes: readonly string[];
      readonly faults: readonly string[];
    };

const attempts = new Attempts();
process.on("exit", () => attempts.clear());
process.on("message", ({ seed, from, to }: Task) => void work(seed, from, to));

async function work(seed: number, from: number, to: number): Promise<void> {
  // The first time takes longer: styles of citation and schemas are read.
  await attempts.tryUnchanged();
  for (let run = from; run < to; run++) {
    const change = changeOf(seed, run);
    await told({ kind: "begun", run });
    let outcome = await timed(change, run);
    // Once more: what was slow for another reason is not so again.
    if (outcome.milliseconds > longest) outcome = await timed(change, run);
    await told({ kind: "ended", run, ...outcome });
  }
  process.disconnect();
}

/** Tries a change, and tells the time that this process alone took, so that a machine with other work to do looks no slower. */
async function timed(change: Change, run: number): Promise<Outcome & { readonly milliseconds: number }> {
  const before = process.cpuUsage();
  const outcome = await attempts.try(change, new Random(run));
  const { user, system } = process.cpuUsage(before);
  return { ...outcome, milliseconds: (user + system) / 1000 };
}

function told(report: Report): Promise<void> {
  return new Promise((resolve) => process.send?.(report, undefined, undefined, () => resolve()));
}
