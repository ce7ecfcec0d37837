import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, suite, test } from "node:test";
import { editions } from "../../src/domain/edition.ts";
import { deep } from "../deep.ts";
import { filesIn } from "./built-site.ts";
import { change, copiedProgram, DevSession, deskFolder } from "./dev-session.ts";
import { answerOf, assertKind } from "./in-process.ts";

const withoutEditions = editions.flatMap((edition) => ["--without", edition]);
const issueOf = (content: string): string => join(content, "issues/2024-01/issue.es.md");

const read = async (address: string | URL): Promise<string> => await (await fetch(address)).text();

suite("npm start", { timeout: 600_000 }, () => {
  const program = copiedProgram();

  test("serves at the next free port, on this machine alone", async (t) => {
    const busy = createServer();
    await new Promise<void>((resolve) => busy.listen(0, "127.0.0.1", resolve));
    after(() => busy.close());
    const { port } = busy.address() as AddressInfo;
    const { args } = deskFolder("four-languages");
    const desk = new DevSession(program, [...args, "--port", String(port)], t);
    const address = new URL(await desk.address());
    assert.equal(address.pathname, "/archive/");
    assert.notEqual(Number(address.port), port);
    const asked = { port: address.port, host: "localhost" };
    assert.equal(await statusOf({ ...asked, path: "/archive/" }), 200);
    assert.equal(await statusOf({ ...asked, path: "/" }), 302);
    assert.equal(await statusOf({ ...asked, path: "/archive/2024/01" }), 302);
    assert.equal(await statusOf({ ...asked, path: "/archive/nothing/here/" }), 404);
    assert.equal(await statusOf({ ...asked, path: "/archive/%" }), 400);
    assert.equal(await statusOf({ ...asked, path: "/archive/", method: "POST" }), 405);
    assert.equal(await statusOf({ ...asked, path: "/archive/", headers: { host: "evil.example" } }), 403);
    assert.equal(await statusOf({ ...asked, path: "/_desk/events", headers: { host: `evil.example:${address.port}` } }), 403);
  });

  test("gives no file outside the site, whatever way leads there", async (t) => {
    const { folder, args } = deskFolder("smallest");
    writeFileSync(join(folder, "secret.txt"), "made up for a test");
    const desk = new DevSession(program, args, t);
    const address = new URL(await desk.address());
    await desk.waitFor(/1 issue, .* s\n/);
    symlinkSync(join(folder, "secret.txt"), join(folder, "site/pagefind/link.txt"));
    writeFileSync(join(folder, "site/pagefind/inside.txt"), "made up for a test");
    const statusAt = (path: string) => statusOf({ port: address.port, host: "localhost", path });
    assert.equal(await statusAt("/pagefind/inside.txt"), 200);
    for (const path of [
      "link.txt",
      "../../secret.txt",
      "%2e%2e/%2e%2e/secret.txt",
      "..%2f..%2fsecret.txt",
      "..%2f..%2f..%2f..%2fetc%2fhostname",
    ])
      assert.equal(await statusAt(`/pagefind/${path}`), 404, path);
  });

  test(`shows each file as the build writes it, but for the script in pages, and writes nothing of its own into the site ${deep}`, async (t) => {
    const { folder, args } = deskFolder("every-feature");
    const desk = new DevSession(program, args, t);
    const address = await desk.address();
    await desk.waitFor(/\d issues, .* s\n/);
    const files = filesIn(join(folder, "site")).filter((file) => file !== ".gaceta");
    assert.ok(files.some((file) => file.endsWith(".pdf")) && files.some((file) => file.startsWith("pagefind/")));
    const script = /<script type="module" src="\/_desk\/page\.js\?[^"]*"><\/script>\n/;
    for (const file of files) {
      const written = readFileSync(join(folder, "site", file));
      assert.ok(!written.includes("_desk"), file);
      const shown = Buffer.from(await (await fetch(new URL(encodeURI(file), address))).arrayBuffer());
      const isPage = file.endsWith(".html") && !file.endsWith(".mail.html");
      assert.equal(script.test(shown.toString()), isPage, file);
      assert.ok(written.equals(isPage ? Buffer.from(shown.toString().replace(script, "")) : shown), `${file} differs`);
    }
  });

  test("shows each change, outlives a mistake, and sees new months, other paths and folders that go and come", async (t) => {
    const { folder, content, args } = deskFolder("four-languages");
    const issue = issueOf(content);
    const desk = new DevSession(program, [...args, ...withoutEditions], t);
    const address = await desk.address();
    const page = new URL("2024/01/", address);
    const first = await stateAt(address);

    change(issue, "Este editorial", "Este editorial, ya cambiado,");
    await desk.waitFor(/issues\/2024-01\/issue\.es\.md changed · shown in [\d.]+ s\n/);
    assert.match(await read(page), /Este editorial, ya cambiado, está inventado/);
    assert.notEqual(await stateAt(address), first);
    await desk.waitFor(/3 issues, .* s\n/);
    assert.match(readFileSync(join(folder, "site/2024/01/index.html"), "utf8"), /ya cambiado/, "the site itself follows");

    const sound = await stateAt(address);
    change(issue, "summary:", "sumary:");
    await desk.waitFor(/issue\.es\.md:2:1: “sumary” is not a field here/);
    assert.match(await read(page), /ya cambiado/, "what could be shown before is still shown");
    assert.equal(await stateAt(address), sound);
    change(join(content, "issues/2024-02/issue.es.md"), "summary:", "summary:  ");
    await desk.waitFor(/2024-02\/issue\.es\.md changed · not shown yet: 1 problem in the content\n/);
    change(issue, "sumary:", "summary:");
    await desk.waitFor(/Mended · shown in/);

    mkdirSync(join(content, "issues/2024-04"));
    writeFileSync(join(content, "issues/2024-04/issue.es.md"), "---\nsummary: Un mes nuevo, inventado.\nauthors: [ana]\n---\nInventado.\n");
    await desk.waitFor(/4 issues, .* s\n/);
    change(join(content, "issues/2024-04/issue.es.md"), "Inventado.", "Inventado otra vez.");
    await desk.waitFor(/2024-04\/issue\.es\.md changed/);
    rmSync(join(content, "issues/2024-04"), { recursive: true });
    await desk.waitFor(/3 issues, .* s\n/);
    assert.equal((await fetch(new URL("2024/04/", address))).status, 404);

    renameSync(content, join(folder, "away"));
    await desk.waitFor(/There is no folder “.*content”/);
    renameSync(join(folder, "away"), content);
    await desk.waitFor(/Mended/);

    change(join(content, "site.yaml"), "/archive/", "/año/");
    const [, moved = ""] = await desk.waitFor(/another address now: (\S+)/);
    assert.match(moved, /\/a%C3%B1o\/$/);
    const reply = await fetch(new URL("2024/01", moved));
    assert.deepEqual([reply.status, reply.url], [200, `${moved}2024/01/`]);
  });

  test("tells a first build that fails at every address, as text, and shows the site once that is mended", async (t) => {
    const { content, args } = deskFolder("four-languages");
    change(issueOf(content), "summary:", "<script>alert(1)</script>:");
    const desk = new DevSession(program, args, t);
    await desk.waitFor(/issue\.es\.md:2:1: /);
    const address = await desk.address();
    for (const path of ["/", "/archive/2024/01/", "/some/where.pdf"]) {
      const reply = await fetch(new URL(path, address));
      assert.equal(reply.status, 500);
      const text = await reply.text();
      assert.match(text, /issue\.es\.md:2:1: “&lt;script&gt;/);
      assert.doesNotMatch(text, /<script>alert/);
    }
    change(issueOf(content), "<script>alert(1)</script>:", "summary:");
    const [, moved = ""] = await desk.waitFor(/another address now: (\S+)/);
    assert.match(await read(new URL("2024/01/", moved)), /Este editorial/);
  });

  test(`tells mistakes in the code in short, with their place, and goes on once they are mended ${deep}`, async (t) => {
    const template = join(program, "templates/pages/issue.11ty.ts");
    const { args } = deskFolder("smallest");
    const desk = new DevSession(program, [...args, ...withoutEditions], t);
    const address = await desk.address();
    const page = new URL("2024/01/", address);
    await desk.waitFor(/1 issue, .* s\n/);
    const mistakes: readonly (readonly [file: string, from: string, to: string, told: RegExp])[] = [
      [
        "templates/pages/issue.11ty.ts",
        "export const",
        "export const {{",
        /^templates\/pages\/issue\.11ty\.ts:\d+:\d+: SyntaxError: .*\n {2}export const \{\{/m,
      ],
      [
        "templates/layouts/footer.ts",
        "components/text.ts",
        "components/phrsae.ts",
        /^templates\/layouts\/footer\.ts:1:1: Error: Cannot find module 'templates\/components\/phrsae\.ts'/m,
      ],
      ["src/content/load.ts", "new Problems()", "new (null as any)()", /^src\/content\/load\.ts:\d+:\d+: TypeError/m],
      [
        "templates/styles/main.css",
        "@import",
        '@import "./made-up.css";\n@import',
        /^templates\/styles\/main\.css:\d+:\d+: Could not resolve/m,
      ],
      // Seen by the build alone, which makes the pages that nobody has asked for.
      [
        "templates/pages/archive.11ty.ts",
        "viewOf(page, assets)",
        "viewOf(null as any, assets)",
        /^templates\/view\.ts:\d+:\d+: TypeError/m,
      ],
      [
        "src/build/staging/staging.ts",
        "stagingOf(output);",
        "made.up(output);",
        /^src\/build\/staging\/staging\.ts:\d+:\d+: ReferenceError: made is not defined/m,
      ],
      ["templates/pages/issue.11ty.ts", "export const", "process.exit(3);\nexport const", /^The process that makes the pages ended \(3\)/m],
    ];
    for (const [name, from, to, told] of mistakes) {
      change(join(program, name), from, to);
      const [sentence] = await desk.waitFor(told);
      assert.doesNotMatch(sentence, /^ +at /m);
      assert.match(await read(page), /class="page-issue"/, `${name}: what was shown before is still shown`);
      change(join(program, name), to, from);
      await desk.waitFor(/· shown in /);
    }

    // What begins with a mistake has no page to show, and tells that instead.
    change(template, "export const", "process.exit(3);\nexport const");
    await desk.waitFor(/ended \(3\)/);
    const late = new DevSession(program, [...deskFolder("smallest").args, ...withoutEditions], t);
    await late.waitFor(/ended \(3\)/);
    const lateAddress = await late.address();
    change(template, "process.exit(3);\nexport const", "export const {{");
    await late.waitFor(/SyntaxError/);
    const reply = await fetch(lateAddress);
    assert.equal(reply.status, 500);
    assert.match(await reply.text(), /_desk\/page\.js[\s\S]*SyntaxError/);
    change(template, "export const {{", "export const");
    for (const session of [desk, late]) await session.waitFor(/Mended/);
    assert.equal((await fetch(lateAddress)).status, 200);
    await late.end();

    change(template, "<article", '<article data-desk="seen"');
    await desk.waitFor(/templates\/pages\/issue\.11ty\.ts changed · shown/);
    assert.match(await read(page), /data-desk="seen"/);
    change(join(program, "src/languages/en/site.yaml"), "Regions", "Districts");
    await desk.waitFor(/src\/languages\/en\/site\.yaml changed · shown/);
    assert.match(await read(page), /Districts/);
  });

  test(`ends with Ctrl+C at any moment, and leaves no process and no half site behind ${deep}`, {
    skip: process.platform !== "linux",
  }, async (t) => {
    const { folder, args } = deskFolder("four-languages");
    const desk = new DevSession(program, args, t);
    await desk.address();
    while (!readdirSync(folder).includes("site.stage")) await new Promise((resolve) => setTimeout(resolve, 5));
    const own = processesOf(folder);
    assert.ok(own.length >= 3, `the command, the pages, the build: ${own}`);
    assert.equal(await desk.end(), 0);
    while (processesOf(folder).length > 0) await new Promise((resolve) => setTimeout(resolve, 5));
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.startsWith("site.")),
      [],
    );
    for (const temporary of readdirSync(tmpdir()).filter((name) => name.startsWith("gaceta-start-")))
      assert.ok(!own.some((line) => line.includes(temporary)), `${temporary} is left`);
  });

  test("says in a sentence that no port is left", async () => {
    const busy = createServer();
    await new Promise<void>((resolve, reject) => busy.once("error", reject).listen(65535, "127.0.0.1", resolve)).catch(() => {});
    after(() => busy.close());
    const { folder, args } = deskFolder("smallest");
    const answer = await answerOf(["start", ...args, "--port", "65535"]);
    assert.equal(answer.status, 2);
    assert.match(answer.stderr, /^Port 65535 and those above it are busy\./);
    assertKind(answer);
    assert.ok(!existsSync(join(folder, "site")));
  });
});

/** The status of an answer to a request that is sent as it is, with dots and all. */
function statusOf(options: {
  port: string;
  host: string;
  path: string;
  method?: string;
  headers?: Record<string, string>;
}): Promise<number> {
  return new Promise((resolve, reject) => {
    request(options, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on("error", reject)
      .end();
  });
}

/** Which state of the site an open page hears of. */
async function stateAt(address: string): Promise<string> {
  const { body } = await fetch(new URL("/_desk/events", address));
  const reader = (body as ReadableStream<Uint8Array>).getReader();
  const { value } = await reader.read();
  await reader.cancel();
  return JSON.parse(new TextDecoder().decode(value).replace(/^data: /, "")).state;
}

/** The command lines of the processes that speak of a folder. */
function processesOf(folder: string): string[] {
  return readdirSync("/proc")
    .filter((id) => /^\d+$/.test(id))
    .map((id) => {
      try {
        return readFileSync(`/proc/${id}/cmdline`, "utf8");
      } catch {
        return "";
      }
    })
    .filter((line) => line.includes(folder));
}
