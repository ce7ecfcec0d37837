import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { suite, test } from "node:test";
import { today } from "../../src/cli/today.ts";
import { addressesIn } from "../../src/content/addresses/record.ts";
import { examine } from "../../src/content/examine.ts";
import { editions } from "../../src/domain/edition.ts";
import { pagesOf } from "../../src/domain/pages.ts";
import { printProblems } from "../../src/problems/print.ts";
import { type BuiltSite, builtSite, root, temporaryFolder } from "../site/built-site.ts";
import { brokenReferences, loadedFromElsewhere } from "../site/references.ts";
import { invalidHtml } from "../site/valid-html.ts";
import { lostTexts } from "./lost-texts.ts";

// What is true of any archive in content/, whatever its editors write, as long as the check accepts it. `npm run test:archive` runs this alone.
// A site is built on the day of its publication, so this, and no test of the generator, reads the clock.

const content = join(root, "content");
const { errors } = examine({ content, today, drafts: false });

// Built before the tests, one after the other; nothing is built of what the check refuses.
const options = { editions, cache: join(temporaryFolder(), "cache"), today };
const sites =
  errors.length > 0 ? null : { site: await builtSite(content, options), preview: await builtSite(content, { ...options, drafts: true }) };

test("The archive in content/ has no errors", () => assert.ok(errors.length === 0, printProblems(errors, "en")));

if (sites) {
  const { site, preview } = sites;

  suite("The archive in content/, as it is published today,", () => {
    isValid(site, site.files);
    test("has every address that was ever published", () => assert.deepEqual(missingFrom(site, recordedFiles()), []));
  });

  suite("The archive in content/, with its drafts and what is to come,", () => {
    isValid(preview, missingFrom(site, preview.files));
    test("shows every word of every text", () => assert.deepEqual(lostTexts(content, preview), []));
  });
}

/** What is true of a site. To judge HTML takes longest: it is done of these files alone. */
function isValid(site: BuiltSite, files: readonly string[]): void {
  test("has every page and every document that it lists", () => {
    const pages = Object.values(pagesOf(site.archive)).flat();
    const listed = pages.map(({ address }) => site.archive.routes.output(address));
    assert.ok(listed.length > 0);
    assert.deepEqual(missingFrom(site, listed), []);
  });
  test("has no link that leads nowhere", () => assert.deepEqual(brokenReferences(site), []));
  test("loads nothing from another host", () => assert.deepEqual(loadedFromElsewhere(site), []));
  test("is valid HTML", async () => assert.deepEqual(await invalidHtml({ ...site, files }), []));
}

function missingFrom(site: BuiltSite, files: readonly string[]): string[] {
  const there = new Set(site.files);
  return files.filter((file) => !there.has(file));
}

/** The files at the addresses that the archive's record holds. */
function recordedFiles(): string[] {
  const record = join(content, "addresses.txt");
  const addresses = existsSync(record) ? [...addressesIn(readFileSync(record))] : [];
  return addresses.map((address) => address.slice(1).replace(/(^|\/)$/, "$1index.html"));
}
