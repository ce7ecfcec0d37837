import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve, sep } from "node:path";
import { WrongCall } from "../command.ts";
import { requireSafeFolders } from "../folders.ts";
import { type CommandMessages, commandMessages } from "../messages.ts";
import { withContent } from "../report-errors.ts";
import { DevSession } from "./dev-session.ts";
import type { StartOptions } from "./options.ts";
import { type Listening, listenerOf, listenOn, makePageFiles } from "./server.ts";
import { watchFolders } from "./watch-folders.ts";
import type { BuildReport } from "./workers.ts";

const root = join(import.meta.dirname, "../../..");
const code = ["src", "templates"].map((name) => join(root, name));
const others = ["public", ".eleventy.ts"].map((name) => join(root, name));

/** `npm start`: shows the site, and whatever is in its way, and shows it anew whenever content, templates, styles or code change. */
export async function start(options: StartOptions): Promise<number> {
  return await withContent(options, async () => {
    requireSafeFolders(options);
    await new Start(options).run();
  });
}

/** One run of the command, from the first page to Ctrl+C. */
class Start {
  readonly #options: StartOptions;
  readonly #words: CommandMessages<"start">;
  /** Where what pages load is written; nothing that is not finished is in the site's own folder. */
  readonly #folder = mkdtempSync(join(tmpdir(), "gaceta-start-"));
  readonly #desk: DevSession;
  readonly #changed = new Set<string>();
  #wake = Promise.withResolvers<void>();

  constructor(options: StartOptions) {
    this.#options = options;
    this.#words = commandMessages("start", options.language);
    this.#desk = new DevSession(options, this.#folder, tell);
  }

  /** Ends with Ctrl+C, and leaves no process and no file behind. */
  async run(): Promise<void> {
    const ended = Promise.withResolvers<void>();
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => ended.resolve());
    const closers: (() => void)[] = [];
    try {
      const { port, close } = await this.#listen();
      closers.push(
        close,
        watchFolders([resolve(this.#options.content), ...code, ...others], (paths) => this.#notice(paths)),
      );
      await Promise.race([this.#work(port), ended.promise]);
    } finally {
      for (const close of closers) close();
      await this.#desk.close();
      rmSync(this.#folder, { recursive: true, force: true });
    }
  }

  async #listen(): Promise<Listening> {
    const { port, output } = this.#options;
    try {
      return await listenOn(port, listenerOf(this.#desk, output, await makePageFiles()));
    } catch (error) {
      const { code, syscall } = error as NodeJS.ErrnoException;
      if (syscall !== "listen" || !code) throw error;
      const { portBusy, portRefused } = this.#words;
      throw new WrongCall(code === "EADDRINUSE" ? portBusy({ port: String(port) }) : portRefused({ port: String(port), code }));
    }
  }

  #notice(paths: readonly string[]): void {
    for (const path of paths) this.#changed.add(path);
    this.#wake.resolve();
  }

  /** Shows the site, then each change; what changes meanwhile is shown next. Never ends. */
  async #work(port: number): Promise<never> {
    const first = await this.#desk.refresh(false);
    if (first.kind === "failure") console.error(first.failure.printed);
    console.log(this.#words.serving({ address: this.#address(port) }));
    for (;;) {
      await this.#wake.promise;
      this.#wake = Promise.withResolvers();
      const paths = [...this.#changed];
      this.#changed.clear();
      await this.#show(paths, port);
    }
  }

  async #show(paths: readonly string[], port: number): Promise<void> {
    const start = performance.now();
    const result = await this.#desk.refresh(paths.some(isCode));
    const seconds = ((performance.now() - start) / 1000).toFixed(2);
    const [first = "", ...more] = paths.map((path) => this.#nameOf(path));
    if (result.kind === "failure")
      return result.isNews
        ? tell(result)
        : console.log(this.#words.notShown({ file: first, more: more.length, why: result.failure.title }));
    console.log(result.mended ? this.#words.mended({ seconds }) : this.#words.shown({ file: first, more: more.length, seconds }));
    if (result.moved) console.log(this.#words.moved({ address: this.#address(port) }));
  }

  #address(port: number): string {
    return `http://localhost:${port}${this.#desk.notice.prefix}`;
  }

  /** A path as it is named in problems, too: below the content, or below the program. */
  #nameOf(path: string): string {
    const content = resolve(this.#options.content);
    return relative(path.startsWith(content + sep) ? content : root, path);
  }
}

function tell(report: BuildReport): void {
  if ("failure" in report) console.error(`\n${report.failure.printed}`);
  else console.log(report.built);
}

function isCode(path: string): boolean {
  return code.some((folder) => `${path}${sep}`.startsWith(folder + sep));
}
