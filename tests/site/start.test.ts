import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { after, suite, test } from "node:test";
import { root, temporaryFolder } from "./built-site.ts";

/** Everything that a started desk has printed, to be waited for. */
class Desk {
  readonly #process: ChildProcess;
  #printed = "";

  constructor(content: string, output: string, port: number) {
    const args = [join(root, "gaceta.mjs"), "start", "--content", content, "--output", output, "--port", String(port), "--language", "en"];
    this.#process = spawn(process.execPath, args, { cwd: root });
    for (const stream of [this.#process.stdout, this.#process.stderr]) stream?.on("data", (text) => (this.#printed += text));
  }

  /** Waits until something has been printed, and takes it off. */
  async waitFor(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const found = pattern.exec(this.#printed);
      if (found) {
        this.#printed = this.#printed.slice(found.index + found[0].length);
        return found;
      }
      assert.equal(this.#process.exitCode, null, `it ended, having printed: ${this.#printed}`);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }

  end(): void {
    this.#process.kill();
  }
}

suite("npm start", { timeout: 120_000 }, () => {
  const folder = temporaryFolder();
  const content = join(folder, "content");
  cpSync(join(root, "tests/fixtures/archives/four-languages"), content, { recursive: true });
  const issue = join(content, "issues/2024-01/issue.es.md");

  test("serves at the next free port, reloads after a save, and outlives a mistake", async () => {
    const busy = createServer();
    await new Promise<void>((resolve) => busy.listen(0, resolve));
    const { port } = busy.address() as AddressInfo;
    const desk = new Desk(content, join(folder, "site"), port);
    after(() => {
      desk.end();
      busy.close();
    });

    const [, address = ""] = await desk.waitFor(/The archive is at (\S+)/);
    assert.match(address, /^http:\/\/localhost:\d+\/archive\/$/);
    assert.notEqual(Number(new URL(address).port), port);
    const page = new URL("2024/01/", address);
    assert.match(await (await fetch(page)).text(), /Este editorial está inventado para una prueba/);
    assert.equal((await fetch(new URL("nothing/here/", address))).status, 404);

    const reloads = reloadsOf(address);
    writeFileSync(issue, readFileSync(issue, "utf8").replace("Este editorial", "Este editorial, ya cambiado,"));
    await desk.waitFor(/3 issues, .* s\n/);
    await reloads;
    assert.match(await (await fetch(page)).text(), /Este editorial, ya cambiado, está inventado/);

    const sound = readFileSync(issue, "utf8");
    writeFileSync(issue, sound.replace("summary:", "sumary:"));
    await desk.waitFor(/issue\.es\.md:2:1: “sumary” is not a field here/);
    assert.match(await (await fetch(page)).text(), /ya cambiado/, "the site that was there is still served");
    writeFileSync(issue, sound);
    await desk.waitFor(/3 issues, .* s\n/);

    mkdirSync(join(content, "issues/2024-04"));
    cpSync(issue, join(content, "issues/2024-04/issue.es.md"));
    writeFileSync(join(content, "issues/2024-04/issue.es.md"), "---\nsummary: Un mes nuevo, inventado.\nauthors: [ana]\n---\nInventado.\n");
    await desk.waitFor(/4 issues, .* s\n/);
  });
});

/** Resolves when the server tells an open page to load again. */
function reloadsOf(address: string): Promise<void> {
  const socket = new WebSocket(address.replace("http", "ws"));
  return new Promise((resolve) => {
    socket.addEventListener("message", ({ data }) => {
      if (JSON.parse(String(data)).type !== "eleventy.reload") return;
      socket.close();
      resolve();
    });
  });
}
