import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { promisify } from "node:util";
import { generate } from "../../bench/generate.ts";
import { writeEleventySite } from "../../bench/rivals/eleventy/write-eleventy-site.ts";
import { writeHugoSite } from "../../bench/rivals/hugo/write-hugo-site.ts";
import { hugoVersion } from "../../bench/rivals/rivals.ts";
import { load } from "../../src/content/load.ts";
import type { Archive } from "../../src/domain/archive.ts";
import { fileKinds, type Page, pagesOf } from "../../src/domain/pages.ts";
import { filesIn, root, temporaryFolder } from "./built-site.ts";

/** Two years, so that there is more than one, and a feed leaves out what is older than 24 issues. */
const issues = 26;

const folder = temporaryFolder();
const content = join(folder, "content");
const run = promisify(execFile);
const noHugo = hugoVersion() === null && "Hugo is not installed here";
let archive: Archive;

before(() => {
  generate(content, issues);
  archive = load({ content, today: () => "2024-06-15", drafts: false });
});

/** Where our HTML pages are. */
function ourPages(): string[] {
  const kinds = Object.entries(pagesOf(archive)) as [Page["kind"], readonly Page[]][];
  const pages = kinds.filter(([kind]) => !fileKinds.includes(kind)).flatMap(([, ofKind]) => ofKind);
  return pages.map(({ address }) => archive.routes.output(address)).sort();
}

/** Where a rival's HTML pages are; but for the redirect that Hugo makes by itself. */
function pagesIn(output: string): string[] {
  return filesIn(output).filter((path) => path.endsWith(".html") && path !== "es/index.html");
}

/** Holds every action to standing on the page of its report and of its issue, and to being listed where we list it. */
function assertActionsStand(output: string): void {
  const { routes, site } = archive;
  const pages = new Map<string, string>();
  const textOf = (address: string) => {
    const path = join(output, routes.output(address));
    const text = pages.get(path) ?? readFileSync(path, "utf8");
    pages.set(path, text);
    return text;
  };
  for (const language of site.languages)
    for (const action of archive.issues.flatMap((issue) => issue.actions)) {
      const report = routes.to("report", language, action.report);
      const title = action.title[language].text;
      for (const address of [report, routes.to("issue", language, action.report.issue)])
        assert.ok(textOf(address).includes(`id="${action.id}"><h3>${title} `), `${action.id} is not on ${address}`);
      const lists = [
        routes.to("region", language, action.report.region),
        ...(action.place ? [routes.to("place", language, action.place)] : []),
        ...action.topics.map((topic) => routes.to("topic", language, topic)),
        ...action.partners.map((partner) => routes.to("partner", language, partner)),
      ];
      for (const address of lists)
        assert.ok(textOf(address).includes(`<a href="${report}#${action.id}">${title}</a>`), `${report}#${action.id} is not on ${address}`);
    }
}

describe("What is measured beside us is the same archive:", () => {
  test("Eleventy makes our pages, with our actions", async () => {
    const [source, output] = [join(folder, "eleventy"), join(folder, "eleventy-pages")];
    writeEleventySite(archive, content, source);
    const command = join(root, "node_modules/@11ty/eleventy/cmd.cjs");
    await run(process.execPath, [command, "--quiet", "--output", output], { cwd: source });
    assert.deepEqual(pagesIn(output), ourPages());
    assertActionsStand(output);
  });

  test("the files for Hugo name every address that we have, whether Hugo is here or not", () => {
    const source = join(folder, "hugo-files");
    writeHugoSite(archive, content, source);
    const named = globSync("content/**/*.md", { cwd: source }).flatMap((file) => {
      const text = readFileSync(join(source, file), "utf8");
      return [...text.matchAll(/^(?:url: |aliases:\n {2}- )(.*)$/gm)].map(([, address = ""]) => archive.routes.output(address));
    });
    const byHugoItself = ["index.html", "en/index.html", "404.html", "en/404.html"];
    assert.deepEqual([...named, ...byHugoItself].sort(), ourPages());
  });

  test("Hugo makes our pages, with our actions, in plain layouts", { skip: noHugo }, async () => {
    const output = await hugoPages("hugo-plain", true);
    assert.deepEqual(pagesIn(output), ourPages());
    assertActionsStand(output);
  });

  test("Hugo makes our pages, with our actions, our feeds and our data", { skip: noHugo }, async () => {
    const output = await hugoPages("hugo", false);
    assert.deepEqual(pagesIn(output), ourPages());
    assertActionsStand(output);
    const { feed, slice, actionsCsv, actionsJson } = pagesOf(archive);
    for (const { address, subject } of [...feed, ...slice, ...actionsCsv, ...actionsJson]) {
      const text = readFileSync(join(output, archive.routes.output(address)), "utf8");
      assert.equal(countIn(text, address), expectedCount(address, subject), address);
    }
  });
});

async function hugoPages(name: string, plain: boolean): Promise<string> {
  const [source, output] = [join(folder, name), join(folder, `${name}-pages`)];
  writeHugoSite(archive, content, source, { plain });
  await run("hugo", ["--quiet", "--destination", output], { cwd: source });
  return output;
}

/** The entries of a feed, the rows of a table, the actions of a JSON file. */
function countIn(text: string, address: string): number {
  if (address.endsWith(".xml")) return text.split("<entry>").length - 1;
  return address.endsWith(".json") ? JSON.parse(text).actions.length : text.trimEnd().split("\n").length - 1;
}

function expectedCount(address: string, about: Page<"feed" | "slice" | "actionsCsv" | "actionsJson">["subject"]): number {
  const all = archive.issues.flatMap((issue) => issue.actions);
  if (!about || !address.endsWith(".xml")) return about?.subject && "actions" in about.subject ? about.subject.actions.length : all.length;
  if (about.kind === "site") return 24;
  const things = about.kind === "author" ? about.subject.issues : new Set(about.subject.actions.map(({ report }) => report));
  return Math.min(24, "size" in things ? things.size : things.length);
}
