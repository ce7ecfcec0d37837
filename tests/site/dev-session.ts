import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, readFileSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { root, temporaryFolder } from "./built-site.ts";

/** `npm start` in a process of its own, and everything that it has printed, to be waited for. */
export class DevSession {
  readonly process: ChildProcess;
  #printed = "";

  /**
   * Begins; the end of the test ends it.
   * @param program The folder of the program: a copy, since whoever works at this one would be seen.
   */
  constructor(program: string, args: readonly string[], test: TestContext) {
    this.process = spawn(process.execPath, [join(program, "gaceta.mjs"), "start", ...args], { cwd: program });
    for (const stream of [this.process.stdout, this.process.stderr]) stream?.on("data", (text) => (this.#printed += text));
    test.after(async () => void (await this.end()));
  }

  /** Waits until something has been printed, and takes it off. */
  async waitFor(pattern: RegExp): Promise<RegExpExecArray> {
    for (let patience = 8000; patience > 0; patience--) {
      const found = pattern.exec(this.#printed);
      if (found) {
        this.#printed = this.#printed.slice(found.index + found[0].length);
        return found;
      }
      assert.equal(this.process.exitCode, null, `it ended, having printed: ${this.#printed}`);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(`${pattern} was not printed, but only: ${this.#printed}`);
  }

  /** Waits until the site can be looked at, and tells where. */
  async address(): Promise<string> {
    const [, address = ""] = await this.waitFor(/The archive is at (\S+)/);
    return address;
  }

  /** Ends it as Ctrl+C does, and tells its exit status. */
  async end(): Promise<number | null> {
    if (this.process.exitCode === null && this.process.signalCode === null) {
      this.process.kill("SIGINT");
      await once(this.process, "exit");
    }
    return this.process.exitCode;
  }
}

/** A copy of an archive of the fixtures, and the options of `start` for it. */
export function deskFolder(archive: string): { readonly folder: string; readonly content: string; readonly args: readonly string[] } {
  const folder = temporaryFolder();
  const content = join(folder, "content");
  cpSync(join(root, "tests/fixtures/archives", archive), content, { recursive: true });
  const [output, cache] = [join(folder, "site"), join(folder, "cache")];
  return { folder, content, args: ["--content", content, "--output", output, "--cache", cache, "--port", "0", "--language", "en"] };
}

/** A copy of the program itself, of which anything may be changed. */
export function copiedProgram(): string {
  const program = join(temporaryFolder(), "program");
  for (const name of ["gaceta.mjs", "package.json", ".eleventy.ts", "src", "templates", "public"])
    cpSync(join(root, name), join(program, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(program, "node_modules"), "dir");
  return program;
}

/** Changes a file as many programs do: the new text is beside it first, and then takes its place. */
export function change(file: string, from: string, to: string): void {
  const text = readFileSync(file, "utf8");
  assert.ok(text.includes(from), `${file} holds no ${from}`);
  writeFileSync(
    `${file}~`,
    text.replace(from, () => to),
  );
  renameSync(`${file}~`, file);
}
