import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hostileArchives, sizes, writeArchive } from "./hostile-archive.ts";
import { WorkCounter } from "./work.ts";

/** Counts the work of every archive that is made to be slow, at every size, and prints a line of JSON for each. */
const counter = new WorkCounter();
await counter.start();
for (const archive of hostileArchives.filter(({ name }) => name.includes(process.argv[2] ?? ""))) {
  const begun = process.cpuUsage();
  const works = [];
  for (const size of sizes) works.push(await workAt(size));
  const { user, system } = process.cpuUsage(begun);
  console.log(JSON.stringify({ name: archive.name, works, seconds: (user + system) / 1e6 }));

  async function workAt(size: number) {
    const folder = mkdtempSync(join(tmpdir(), "gaceta-deep-"));
    try {
      writeArchive(archive, size, folder);
      return await counter.workOf(folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
}
