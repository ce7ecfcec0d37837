import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { load } from "../../src/content/load.ts";
import type { Archive } from "../../src/domain/archive.ts";
import { charactersIn } from "../../src/problems/excerpt.ts";
import { printProblems } from "../../src/problems/print.ts";
import { ContentError, type Problem } from "../../src/problems/problem.ts";
import { say } from "../../src/problems/say.ts";
import { written } from "./editions.ts";
import { mutated } from "./mutate.ts";
import { Random } from "./random.ts";
import { realFiles } from "./real-files.ts";
import { suspicionsIn } from "./suspicions.ts";

/** A file that was changed, and how. */
export interface Change {
  readonly path: string;
  readonly bytes: Buffer;
}

/** How it ended: the archive was built, or the codes of the problems that were reported. */
export interface Outcome {
  readonly codes: readonly string[];
  /** What should not have been; empty where all is well. */
  readonly faults: readonly string[];
}

const files = realFiles();
const paths = [...files.keys()];

/** The change that a run makes: always the same for the same seed and number. */
export function changeOf(seed: number, run: number): Change {
  const random = new Random(seed * 1_000_003 + run);
  const path = random.pick(paths);
  return { path, bytes: mutated(files.get(path) as Buffer, random) };
}

/** A content folder of real files, in which one at a time is changed. */
export class Attempts {
  readonly folder = mkdtempSync(join(tmpdir(), "gaceta-fuzz-"));

  constructor() {
    for (const [path, bytes] of files) this.#write({ path, bytes });
  }

  /** Loads the archive with a change, and writes what can be written of it. */
  async try(change: Change, random: Random): Promise<Outcome> {
    this.#write(change);
    try {
      return await this.#outcome(random);
    } catch (error) {
      return { codes: [], faults: [(error as Error).stack ?? String(error)] };
    } finally {
      this.#write({ path: change.path, bytes: files.get(change.path) as Buffer });
    }
  }

  /**
   * Writes what can be written of the archive as it is.
   * @throws Error where there is anything to complain of: then the fuzzer would find nothing.
   */
  async tryUnchanged(): Promise<void> {
    const { codes, faults } = await this.#outcome(new Random(0));
    if (codes.length + faults.length > 0) throw new Error([...codes, ...faults].join("\n"));
  }

  async #outcome(random: Random): Promise<Outcome> {
    try {
      const archive = load({ content: this.folder, today: () => "2026-01-01", drafts: true });
      return { codes: [], faults: await faultsIn(archive, random) };
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      return { codes: [...new Set(error.problems.map(({ code }) => code))], faults: unlocated(error.problems) };
    }
  }

  #write({ path, bytes }: Change): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), bytes);
  }

  clear(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

async function faultsIn(archive: Archive, random: Random): Promise<string[]> {
  const faults: string[] = [];
  for await (const file of written(archive, random))
    faults.push(...suspicionsIn(file, archive.site.url.host).map((suspicion) => `${file.name}: ${suspicion}`));
  return faults;
}

/** Characters that would control a terminal, or turn what it shows. */
const raw = /(?!\n)\p{Cc}|[\u202A-\u202E]/u;

/** Problems that do not say where they are, or say nothing. */
function unlocated(problems: readonly Problem[]): string[] {
  const wrong = problems.filter(({ at }) => {
    const isThere = files.has(at.file) || /^(site|regions)\.yaml$|^issues\/[\d-]+\/issue\.es\.md$/.test(at.file);
    return !isThere || at.line < 1 || at.column < 1 || at.length < 1 || at.column > charactersIn(at.text) + 1;
  });
  const silent = problems.filter((problem) => (["en", "es"] as const).some((language) => say(problem, language).message.trim() === ""));
  const isRaw = (["en", "es"] as const).some((language) => raw.test(printProblems(problems.slice(0, 20), language)));
  const none = problems.length === 0 ? ["no problem was told"] : [];
  return [...wrong, ...silent]
    .map(({ code, at }) => `${code} at ${at.file}:${at.line}:${at.column}`)
    .concat(none, isRaw ? ["printed raw"] : []);
}
