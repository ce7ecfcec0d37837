/**
 * Loaded before everything else, it makes this process one of another machine: five years later, where folders are listed from behind.
 * Processes that a build starts inherit it by NODE_OPTIONS.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const fiveYears = 5 * 365.25 * 24 * 60 * 60 * 1000;
const RealDate = Date;

class LaterDate extends RealDate {
  constructor(...args: [] | ConstructorParameters<typeof Date>) {
    if (args.length === 0) super(RealDate.now() + fiveYears);
    else super(...args);
  }

  static override now(): number {
    return RealDate.now() + fiveYears;
  }
}

globalThis.Date = LaterDate as DateConstructor;

type Listing = (...args: readonly unknown[]) => unknown[];

/** Which file comes first is the file system's choice; a listing of names is as good in any other order. */
function fromBehind(list: Listing): Listing {
  return (...args) => list(...args).reverse();
}

fs.readdirSync = fromBehind(fs.readdirSync as Listing) as typeof fs.readdirSync;
fs.globSync = fromBehind(fs.globSync as Listing) as typeof fs.globSync;
const readdir = fs.promises.readdir as (...args: readonly unknown[]) => Promise<unknown[]>;
fs.promises.readdir = (async (...args: readonly unknown[]) => (await readdir(...args)).reverse()) as typeof fs.promises.readdir;
syncBuiltinESMExports();
