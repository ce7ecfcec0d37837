import { mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { changeOf } from "./attempt.ts";
import { fuzz } from "./fuzz.ts";

// npm run fuzz -- --runs 20000 --seed 7 [--first 0]
const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "2000" },
    seed: { type: "string", default: "1" },
    first: { type: "string", default: "0" },
  },
});
const [runs, seed, first] = [Number(values.runs), Number(values.seed), Number(values.first)];
const { built, told, slowest, codes, findings } = await fuzz(seed, runs, first);

console.log(`${runs} runs of seed ${seed}: ${built} built, ${told} told, ${findings.length} wrong.`);
console.log(`The slowest, run ${slowest.run}, took ${Math.round(slowest.milliseconds)} ms.`);
for (const [code, count] of codes) console.log(`  ${String(count).padStart(6)} ${code}`);

for (const { run, faults } of findings) {
  const { path, bytes } = changeOf(seed, run);
  const folder = join(tmpdir(), `gaceta-fuzz-${seed}-${run}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, basename(path)), bytes);
  console.log(`\nRun ${run} (again: --seed ${seed} --first ${run} --runs 1), ${path}, kept in ${folder}`);
  for (const fault of faults.slice(0, 5)) console.log(`  ${fault.slice(0, 1500)}`);
}
process.exitCode = findings.length > 0 ? 1 : 0;
