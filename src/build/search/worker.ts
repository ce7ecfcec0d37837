import { parentPort, workerData } from "node:worker_threads";
import { close } from "pagefind";
import { buildVersionFor } from "./build-version.ts";
import { BundleCache } from "./bundle-cache.ts";
import type { IndexResult, IndexTask, Unkept } from "./index-task.ts";
import { makeBundle } from "./make-bundle.ts";

// Pagefind reads its configuration in the folder in which it is started: not in one of strangers.
process.cwd = () => import.meta.dirname;
const { language, documents, cache }: IndexTask = workerData;
const kept = new BundleCache(cache, language, buildVersionFor(language));
const before = kept.read();
const { bundle, anew } = await makeBundle(documents, language, before);
await close();
// Each file has its own memory, which is handed over: were it a piece of a larger one, all of that would be copied with it time and again.
const files = bundle.files.map(({ path, bytes }) => ({ path: `pagefind/${language}/${path}`, bytes: new Uint8Array(bytes) }));
const report: IndexResult = { anew, files };
parentPort?.postMessage(
  report,
  files.map(({ bytes }) => bytes.buffer),
);
// Nobody waits for what is kept.
const refused = bundle === before ? null : kept.write(bundle);
if (refused) parentPort?.postMessage({ refused } satisfies Unkept);
