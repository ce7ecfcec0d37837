import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { deep } from "./deep.ts";
import { globalSetup, globalTeardown } from "./shared-sites.ts";

// npm run test:deep: the tests with the mark, from the files that have any. `npm test` runs all others.

const folder = import.meta.dirname;
const files = globSync("{archive,browser,deep,fuzz,site,unit}/**/*.test.ts", { cwd: folder })
  .map((file) => join(folder, file))
  .filter((file) => readFileSync(file, "utf8").includes("/deep.ts"))
  .sort();

globalSetup();
run({ files, concurrency: 2, testNamePatterns: [new RegExp(RegExp.escape(deep))] })
  .on("test:fail", () => {
    process.exitCode = 1;
  })
  .on("end", globalTeardown)
  .compose(spec)
  .pipe(process.stdout);
