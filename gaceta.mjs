#!/usr/bin/env node
// The door to every command. Plain JavaScript, so that an old Node can still say what it lacks.
import { existsSync } from "node:fs";
import module from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Gaceta needs Node 22.18 or newer, and this is ${process.versions.node}: install it from https://nodejs.org and try again.`,
  );
  process.exit(1);
}
// Node keeps what it made of the code, types taken out: a command that takes a second begins in half of that the next time. Outside the project,
// since it would be run unread: nothing that is checked out or unpacked may bring it along. Where nothing can be kept, Node does without.
module.enableCompileCache(join(homedir(), ".cache/gaceta/compiled"));
// The repository runs its sources, the package what was made of them: Node takes no types out of files below node_modules.
const source = new URL("./src/cli/main.ts", import.meta.url);
const { main } = await import(existsSync(source) ? source.href : new URL("./dist/src/cli/main.js", import.meta.url).href);
process.exitCode = await main(process.argv.slice(2));
