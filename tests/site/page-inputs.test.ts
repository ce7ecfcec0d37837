import assert from "node:assert/strict";
import { cpSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite, test } from "node:test";
import type { Assets } from "../../src/assets/assets.ts";
import { buildAssets } from "../../src/assets/build-assets.ts";
import { PageInputs } from "../../src/build/cache/page-inputs.ts";
import { cardJobs, printJobs } from "../../src/build/pdf-jobs.ts";
import { load } from "../../src/content/load.ts";
import { editions } from "../../src/domain/edition.ts";
import type { Page } from "../../src/domain/pages.ts";
import { collectionsOf } from "../../src/eleventy/collections.ts";
import { readTemplates } from "../../src/eleventy/read-templates.ts";
import { ContentError } from "../../src/problems/problem.ts";
import { deep } from "../deep.ts";
import { root, temporaryFolder } from "./built-site.ts";

const templates = (await readTemplates()).map(([, template]) => template);

/** Drafts and all, as of a fixed day. */
const seen = { drafts: true, today: () => "2024-06-15" };

/** A file of a site: what it was made from, and what it became. */
interface Made {
  readonly inputs: string;
  readonly text: string;
}

/** Every file that can stay as it is, by its path; null where the content has problems. */
async function madeFrom(content: string, assets: Assets): Promise<ReadonlyMap<string, Made> | null> {
  try {
    const archive = load({ content, ...seen });
    const collections = collectionsOf(archive, assets.editions);
    const inputs = new PageInputs(archive, assets);
    const made = new Map<string, Made>();
    const note = (page: Page, text: string) => {
      const own = inputs.of(page);
      if (own !== null) made.set(archive.routes.output(page.address), { inputs: own, text });
    };
    for (const { data, render } of templates) {
      for (const page of collections[data.collection].filter((one) => "kind" in one)) note(page, await render({ made: page, assets }));
    }
    const documents = [...collections.pdf, ...collections.yearPdf, ...collections.card] as readonly Page[];
    const jobs = [...printJobs(collections, { content, site: "" }), ...cardJobs(collections, "")];
    for (const [n, page] of documents.entries()) note(page, JSON.stringify(jobs[n]?.data));
    return made;
  } catch (error) {
    if (error instanceof ContentError) return null;
    throw error;
  }
}

/** Another word in a line, or another number. */
function altered(line: string): string {
  const word = line.replace(/(\p{L}{4,})(?!.*\p{L}{4})/u, "$1x");
  return word === line ? line.replace(/[0-8](?!.*[0-8])/, (digit) => String(Number(digit) + 1)) : word;
}

/** Ways in which a file can be changed: each line altered, and each field or item without its line. */
function* changesOf(text: string): Generator<string> {
  const lines = text.split("\n");
  for (const [n, line] of lines.entries()) {
    if (altered(line) !== line) yield lines.with(n, altered(line)).join("\n");
    if (/^\s*(- |\w+:)/.test(line)) yield lines.toSpliced(n, 1).join("\n");
  }
}

/** Holds every file that has the same inputs after a change to be the same. */
function compare(before: ReadonlyMap<string, Made>, after: ReadonlyMap<string, Made>, change: string): { same: number; other: number } {
  const counts = { same: 0, other: 0 };
  for (const [path, { inputs, text }] of after) {
    const old = before.get(path);
    if (old?.inputs !== inputs) counts.other += 1;
    else {
      counts.same += 1;
      assert.equal(text, old.text, `${path} after ${change}`);
    }
  }
  return counts;
}

suite("a page of the same ingredients is the same, whatever line of the content is changed, in", () => {
  for (const [name, made, every] of [
    ["worked-example", ["pdf", "cards"], 10],
    ["worked-example", ["pdf", "cards"], 1],
    ["every-feature", editions, 1],
    ["four-languages", [], 1],
  ] as const) {
    test(every === 1 ? `${name} ${deep}` : `${name}, one change in ${every}`, async () => {
      const content = join(temporaryFolder(), "content");
      cpSync(join(root, "tests/fixtures/archives", name), content, { recursive: true });
      const assets = await buildAssets(load({ content, ...seen }), { content, editions: made }, () => {});
      const before = await madeFrom(content, assets);
      assert.ok(before);
      const total = { changes: 0, same: 0, other: 0 };
      let count = 0;
      const hold = async (change: string) => {
        const after = await madeFrom(content, assets);
        if (!after) return;
        const { same, other } = compare(before, after, change);
        Object.assign(total, { changes: total.changes + 1, same: total.same + same, other: total.other + other });
      };
      for (const file of globSync("**/*.{md,yaml}", { cwd: content }).sort()) {
        const original = readFileSync(join(content, file), "utf8");
        for (const changed of changesOf(original)) {
          if (count++ % every > 0) continue;
          writeFileSync(join(content, file), changed);
          await hold(`a change of ${file}:\n${changed}`);
        }
        rmSync(join(content, file));
        await hold(`${file} was taken away`);
        writeFileSync(join(content, file), original);
      }
      for (const month of globSync("issues/*", { cwd: content }).sort()) {
        renameSync(join(content, month), join(content, "..", "aside"));
        await hold(`${month} was taken away`);
        renameSync(join(content, "..", "aside"), join(content, month));
      }
      // Else nothing would have been compared, or everything made anew each time.
      assert.ok(total.changes > 40 / every && total.same > 1000 / every && total.other > 0, JSON.stringify(total));
      rmSync(content, { recursive: true });
    });
  }
});
