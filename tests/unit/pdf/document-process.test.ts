import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { extractText, getDocumentProxy } from "unpdf";
import { DocumentProcess } from "../../../src/pdf/document-process.ts";
import { DocumentError, type DocumentJob } from "../../../src/pdf/job.ts";
import { png } from "../content/png.ts";

const folder = mkdtempSync(join(tmpdir(), "gaceta-pdf-"));
after(() => rmSync(folder, { recursive: true }));

/** Shows the text of the data; what no font has as its number; and a picture, or that it cannot be read. */
const template = `#import "part.typ": shown
#set document(title: "Made up", date: none)
#set text(font: "Source Serif 4", fallback: false)
#let data = json(bytes(sys.inputs.data))
#show: it => if sys.inputs.missing == "" { it } else { show regex("[" + sys.inputs.missing + "]+"): found => [\\[#found.text.codepoints().map(c => str(c.to-unicode(), base: 16)).join(" ")\\]]; it }
#shown(data.text)
#if "picture" in data { if sys.inputs.unreadable == "[]" { image("/files/" + data.picture, alt: "made up") } else [cannot be read: #sys.inputs.unreadable] }
#if "code" in data { eval(data.code) }
`;
mkdirSync(join(folder, "templates"));
writeFileSync(join(folder, "templates/made-up.typ"), template);
writeFileSync(join(folder, "templates/part.typ"), "#let shown(it) = [*Shown:* #it]");

type Given = Partial<DocumentJob> & { readonly data: unknown };

function job(name: string, given: Given): DocumentJob {
  return {
    name: `/${name}`,
    kind: "pdf",
    template: join(folder, "templates/made-up.typ"),
    site: join(folder, "out"),
    path: name,
    ...given,
  } as DocumentJob;
}

async function printed(jobs: readonly DocumentJob[], cache = "cache"): Promise<void> {
  const press = new DocumentProcess(jobs, join(folder, cache));
  try {
    await press.done;
  } finally {
    await press.close();
  }
}

async function textOf(name: string): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(read(name))), { mergePages: true });
  return text.replace(/\s+/g, " ").replaceAll(" ]", "]").trim();
}

const read = (name: string) => readFileSync(join(folder, "out", name));

async function textOfData(data: unknown, more: Partial<DocumentJob> = {}): Promise<string> {
  await printed([job("one.pdf", { data, ...more })]);
  return await textOf("one.pdf");
}

async function refusalOf(data: unknown, more: Partial<DocumentJob> = {}): Promise<DocumentError["why"]> {
  const error = await printed([job("refused.pdf", { data, ...more })]).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof DocumentError, String(error));
  return error.why;
}

describe("The process that makes documents", () => {
  test("makes PDFs and pictures, and makes no folder where there is nothing to make", async () => {
    await printed([job("a.pdf", { data: { text: "Hola" } }), job("a.png", { kind: "png", width: 600, data: { text: "Hola" } } as Given)]);
    assert.equal(await textOf("a.pdf"), "Shown: Hola");
    assert.deepEqual([read("a.png").readUInt32BE(16), read("a.png").toString("latin1", 1, 4)], [600, "PNG"]);
    await printed([], "nothing");
    assert.equal(existsSync(join(folder, "nothing")), false);
  });

  test("takes content for text, whatever it looks like", async () => {
    const hostile = `#read("/etc/passwd") #import "x" $x^2$ @a <b> \\ *b* _i_ \`c\` = H // c /* d */ #{1} [x] "q" ~ --- ' {{ x }}`;
    assert.equal(await textOfData({ text: hostile }), `Shown: ${hostile}`);
  });

  test("writes characters that the font lacks as their numbers, controls and half characters too", async () => {
    assert.equal(
      await textOfData({ text: "漢字 a 😀 \u0000\u0007\b\f \ufeff é e\u0301" }),
      "Shown: [6f22 5b57] a [1f600] [0 7 8 c] [feff] é é",
    );
    assert.equal(await textOfData({ text: `half \ud83d end` }), "Shown: half [fffd] end");
    assert.equal(await textOfData({ text: "line\u2028and\u2029paragraph, \\u0041" }), "Shown: line and paragraph, \\u0041");
  });

  test("lets templates read nothing but their folder and their pictures", async () => {
    symlinkSync("/etc/hostname", join(folder, "secret"));
    for (const path of ["../secret", "/../secret", "../../../../../etc/hostname", "/etc/hostname", folder]) {
      const why = await refusalOf({ text: "x", code: `read("${path}")` });
      assert.equal(why.kind, "refused", path);
    }
    assert.match((await textOfData({ text: "x", code: 'read("part.typ")' })) ?? "", /shown\(it\)/);
  });

  test("refuses templates that take packages from the network", async () => {
    cpSync(join(folder, "templates"), join(folder, "fetching"), { recursive: true });
    writeFileSync(join(folder, "fetching/other.typ"), '#import "@preview/cetz:0.3.0": *');
    const why = await refusalOf({ text: "x" }, { template: join(folder, "fetching/made-up.typ") });
    assert.deepEqual(why, { kind: "refused", name: "/refused.pdf", detail: "a template takes the package @preview/cetz:0.3.0" });
  });

  test("gives pictures to templates, each document its own", async () => {
    writeFileSync(join(folder, "large.png"), png(50, 40));
    writeFileSync(join(folder, "small.png"), png(5, 4));
    const of = (name: string, file: string) => job(name, { data: { text: "x", picture: "p" }, files: { p: join(folder, file) } });
    await printed([of("l.pdf", "large.png"), of("s.pdf", "small.png"), of("l2.pdf", "large.png")]);
    assert.match(read("l.pdf").toString("latin1"), /\/Width 50/);
    assert.match(read("s.pdf").toString("latin1"), /\/Width 5\b/);
    assert.deepEqual(read("l.pdf"), read("l2.pdf"));
  });

  test("tells the template of a picture that Typst cannot read", async () => {
    writeFileSync(join(folder, "half.png"), png(50, 40).subarray(0, 45));
    assert.equal(
      await textOfData({ text: "x", picture: "p" }, { files: { p: join(folder, "half.png") } }),
      'Shown: x cannot be read: ["p"]',
    );
  });

  test("names the document that Typst refuses, and its reason", async () => {
    assert.deepEqual(await refusalOf({ words: "none" }), {
      kind: "refused",
      name: "/refused.pdf",
      detail: 'dictionary does not contain key "text"',
    });
    const why = await refusalOf({
      text: "x",
      code: "image(bytes(\"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/>\"), format: \"svg\")",
    });
    assert.match(JSON.stringify(why), /PDF\/UA-1 error: missing alt text/);
  });

  test("says so when its process is ended", async () => {
    const jobs = Array.from({ length: 50 }, (_, n) => job(`${n}.pdf`, { data: { text: "x".repeat(n) } }));
    const press = new DocumentProcess(jobs, join(folder, "ended"));
    const left = readdirSync(join(folder, "out")).filter((name) => name.startsWith("."));
    assert.deepEqual(left, [], "what it was told is nothing that could be left");
    await press.close();
    await assert.rejects(press.done, { why: { kind: "ended", detail: "SIGTERM" } });
  });

  test("puts nothing into the site any more when its build has been killed", { skip: process.platform === "win32" }, () => {
    const jobs = [job("orphan.pdf", { data: { text: "x" } })];
    const code = `
      import { DocumentProcess } from ${JSON.stringify(join(import.meta.dirname, "../../../src/pdf/document-process.ts"))};
      new DocumentProcess(${JSON.stringify(jobs)}, ${JSON.stringify(join(folder, "orphan"))});
      process.kill(process.pid, "SIGKILL");`;
    // Its document process holds the other end of the line, too: this waits for both.
    const { signal } = spawnSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" });
    assert.equal(signal, "SIGKILL");
    assert.ok(!existsSync(join(folder, "out/orphan.pdf")));
  });
});

describe("What was made before", () => {
  const names = () => readdirSync(join(folder, "kept/pdf")).sort();
  const jobs = (texts: readonly string[]) => texts.map((text, n) => job(`kept-${n}.pdf`, { data: { text } }));

  test("is not made again, and has the same bytes", async () => {
    await printed(jobs(["a", "b", "c"]), "kept");
    const [before, inodes] = [names(), names().map((name) => statSync(join(folder, "kept/pdf", name)).ino)];
    const bytes = read("kept-0.pdf");
    await printed(jobs(["a", "b", "c"]), "kept");
    assert.deepEqual([names(), names().map((name) => statSync(join(folder, "kept/pdf", name)).ino)], [before, inodes]);
    await printed(jobs(["a", "b", "c"]), "kept-elsewhere");
    assert.deepEqual(read("kept-0.pdf"), bytes);
  });

  test("is made again where its data change, and only that; what is no longer asked for goes", async () => {
    const before = names();
    await printed(jobs(["a", "b", "changed"]), "kept");
    assert.equal(names().filter((name) => before.includes(name)).length, 2);
    assert.equal(names().length, 3);
  });

  test("is made again where its template changes, what that imports, or its pictures", async () => {
    const one = (file: string) => [
      job("t.pdf", { data: { text: "x", picture: "p" }, files: { p: join(folder, file) }, template: join(folder, "changing/made-up.typ") }),
    ];
    cpSync(join(folder, "templates"), join(folder, "changing"), { recursive: true });
    await printed(one("small.png"), "changed");
    const first = read("t.pdf");
    writeFileSync(join(folder, "changing/part.typ"), "#let shown(it) = [Now: #it]");
    await printed(one("small.png"), "changed");
    assert.match(await textOf("t.pdf"), /^Now: x/);
    await printed(one("large.png"), "changed");
    assert.match(read("t.pdf").toString("latin1"), /\/Width 50/);
    assert.notDeepEqual(read("t.pdf"), first);
  });

  test("is never put out once it is damaged, and cannot be reached through what was put out", async () => {
    await printed(jobs(["a"]), "damaged");
    const [good, name] = [read("kept-0.pdf"), readdirSync(join(folder, "damaged/pdf"))[0] as string];
    writeFileSync(join(folder, "damaged/pdf", name), good.subarray(0, 100));
    await printed(jobs(["a"]), "damaged");
    assert.deepEqual(read("kept-0.pdf"), good);
    writeFileSync(join(folder, "out/kept-0.pdf"), "written over");
    assert.deepEqual(readFileSync(join(folder, "damaged/pdf", name)), good);
  });
});
