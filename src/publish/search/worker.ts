import { parentPort, workerData } from "node:worker_threads";
import { close } from "pagefind";
import { KeptBundle } from "./kept-bundle.ts";
import { makeBundle } from "./make-bundle.ts";
import type { Order, Report } from "./order.ts";
import { recipeFor } from "./recipe.ts";

const { language, documents, cache }: Order = workerData;
const kept = new KeptBundle(cache, language, recipeFor(language));
const before = kept.read();
const { bundle, anew } = await makeBundle(documents, language, before);
await close();
const files = bundle === before ? bundle.files : kept.write(bundle).files;
const report: Report = { anew, files: files.map(({ path, bytes }) => ({ path: `pagefind/${language}/${path}`, bytes })) };
parentPort?.postMessage(report, [...new Set(files.map(({ bytes }) => bytes.buffer as ArrayBuffer))]);
