import assert from "node:assert/strict";
import { main } from "../../src/cli/main.ts";

/** What a command answered. */
export interface Answer {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Calls a command as the command line does, but in this process, which is much quicker than one of its own. No two at once: what
 * it prints is caught from the console.
 * @param environment What it sees of the environment besides; null takes something away.
 */
export async function answerOf(args: readonly string[], environment: Readonly<Record<string, string | null>> = {}): Promise<Answer> {
  const { log, error } = console;
  const before = { ...process.env };
  const said = { stdout: "", stderr: "" };
  const catchInto = (stream: keyof typeof said) => (line: string) => {
    said[stream] += `${line}\n`;
  };
  Object.assign(console, { log: catchInto("stdout"), error: catchInto("stderr") });
  setEnvironment({ LANG: "C", LC_ALL: null, LC_MESSAGES: null, ...environment });
  try {
    const status = await main(args);
    return { status, ...said };
  } finally {
    Object.assign(console, { log, error });
    setEnvironment({ ...Object.fromEntries(Object.keys(environment).map((name) => [name, null])), ...before });
  }
}

function setEnvironment(values: Readonly<Record<string, string | null | undefined>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === null || value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}

/** Holds an answer to be one sentence or two in one line, with nothing that only a programmer reads. */
export function assertKind({ stderr }: Answer): void {
  assert.equal(stderr.split("\n").length, 2, `one line: ${stderr}`);
  assert.doesNotMatch(stderr, /^\s+at |\.[jt]s:\d+|undefined|null/m);
}
