import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { type AddressInfo, createServer } from "node:net";
import { userInfo } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { root, temporaryFolder } from "./built-site.ts";

/** The servers that docs/publishing.md gives an example for. */
export const serverNames = ["nginx", "caddy"] as const;
export type ServerName = (typeof serverNames)[number];

/** What a server answered. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

/** A server that runs. */
export interface RealServer {
  /** Its address, without the slash at its end. */
  readonly origin: string;
  /** The bytes of each answer until now, headers included; of Caddy none are known. */
  readonly sent: () => readonly number[];
}

/** Whether a server can be run here. Where CI runs the tests it has to be. */
export function isInstalled(name: ServerName): boolean {
  return process.env.CI === "true" || spawnSync(name, [name === "nginx" ? "-v" : "version"], { env: environment }).status === 0;
}

/** Debian has nginx where only administrators look. */
const environment = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` };

/** What the examples name, and where it is in a test. */
interface Staging {
  readonly site: string;
  /** Represents the server's own folder in /etc. */
  readonly etc: string;
  readonly port: number;
}

/**
 * Runs a server with the example of the documents, changed only where its own comments say: name, root and files. The commands that those
 * comments give are run before.
 * @param site The folder of a built site.
 * It ends with the tests of the file.
 */
export async function serve(name: ServerName, site: string): Promise<RealServer> {
  const stage = { site, etc: temporaryFolder(), port: await freePort() };
  const example = placed(readFileSync(join(root, "docs", name === "nginx" ? "nginx.conf" : "Caddyfile"), "utf8"), stage);
  for (const [, command] of example.matchAll(/^# {3}(sed .*)$/gm)) execFileSync("sh", ["-c", command as string]);
  const { args, config } = name === "nginx" ? forNginx(example, stage) : forCaddy(example, stage);
  writeFileSync(join(stage.etc, "config"), config);
  // What Caddy keeps between runs it keeps in the home.
  const server = spawn(name, args, { env: { ...environment, HOME: stage.etc, XDG_DATA_HOME: "", XDG_CONFIG_HOME: "" } });
  const said: Buffer[] = [];
  server.stderr.on("data", (chunk: Buffer) => said.push(chunk));
  after(() => ended(server));
  await answers(server, stage.port, () => Buffer.concat(said).toString("utf8"));
  const log = join(stage.etc, "sent.log");
  return {
    origin: `http://127.0.0.1:${stage.port}`,
    sent: () => (existsSync(log) ? readFileSync(log, "utf8").split("\n").slice(0, -1).map(Number) : []),
  };
}

function placed(example: string, { site, etc, port }: Staging): string {
  return example
    .replaceAll("/var/www/archive", site)
    .replaceAll(/\/etc\/(nginx|caddy)\//g, `${etc}/`)
    .replace("listen 80;", `listen 127.0.0.1:${port};`)
    .replace("  listen [::]:80;\n", "")
    .replace(/^archive\.example\.org \{/m, `http://127.0.0.1:${port} {`);
}

/** The example is a part of a whole configuration, as Debian's nginx.conf includes it. */
function forNginx(example: string, { etc }: Staging) {
  const own = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((use) => `${use}_temp_path ${etc}/${use};`).join("\n");
  const worker = process.getuid?.() === 0 ? `user ${userInfo().username};\n` : "";
  const log = `log_format sent $bytes_sent;\naccess_log ${etc}/sent.log sent;\n`;
  const config = `${worker}daemon off;\npid ${etc}/pid;\nerror_log stderr warn;\nevents {}\nhttp {\n${log}${own}\n${example}}\n`;
  return { args: ["-p", etc, "-e", "stderr", "-c", join(etc, "config")], config };
}

function forCaddy(example: string, { etc }: Staging) {
  const config = `{\n\tadmin off\n}\n${example}`;
  return { args: ["run", "--adapter", "caddyfile", "--config", join(etc, "config")], config };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

async function answers(server: ChildProcess, port: number, said: () => string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (server.exitCode !== null) throw new Error(`The server has ended: ${said()}`);
    if (await ask(`http://127.0.0.1:${port}/`).catch(() => null)) return;
    await wait(50);
  }
  throw new Error(`The server does not answer: ${said()}`);
}

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  server.kill("SIGTERM");
  await once(server, "exit");
}

/** Asks a server for an address as it is, and takes the answer as it comes. */
export async function ask(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const { origin } = new URL(url);
  const outgoing = request(origin, { path: url.slice(origin.length), headers, agent: false }).end();
  const [response] = await once(outgoing, "response");
  const chunks = await response.toArray();
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) };
}
