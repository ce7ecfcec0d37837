import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite, test } from "node:test";
import { append, archive, swap } from "../unit/content/archive-on-disk.ts";
import { root, temporaryFolder } from "./built-site.ts";
import { answerOf } from "./in-process.ts";
import { commandsIn } from "./workflow-commands.ts";

/** An archive in which every link leads to this machine, which is not asked: so nothing here needs the network. */
const content = archive({
  "site.yaml": swap("https://editorial.example", "http://127.0.0.1:9/editorial"),
  "issues/2021-10/south.es.md": append(
    "\n[Inventado](http://[::1]/uno) y [otro](http://10.0.0.1/##[add-mask]dos), [otra vez](http://[::1]/uno).\n",
  ),
});
const called = async (...args: readonly string[]) =>
  await answerOf(["links", "--content", content, ...args], { GITHUB_STEP_SUMMARY: null });

suite("npm run links", () => {
  test("tells a person where each dead link stands, in both languages, and ends well", async () => {
    const { status, stdout, stderr } = await called();
    assert.deepEqual([status, stderr], [0, ""]);
    assert.match(
      stdout,
      /^issues\/2021-10\/south\.es\.md:\d+:13: “http:\/\/\[::1\]\/uno” leads to a machine that is not public, and was not asked\. \[dead-link\]\n {2}\d+ \| /,
    );
    assert.match(stdout, /\n4 links to 3 pages of other sites: 3 gone, 0 moved, 0 that refuse programs\n$/);
    const spanish = await called("--language", "es");
    assert.match(
      spanish.stdout,
      /\n4 enlaces a 3 páginas de otros sitios: 3 ya no están, 0 se mudaron, de 0 no se dice nada a los programas\n$/,
    );
  });

  test("tells a program", async () => {
    const { stdout } = await called("--format", "json");
    const { warnings, silent, unasked, figures } = JSON.parse(stdout);
    assert.deepEqual([silent, unasked, figures], [[], [], { links: 4, asked: 3, dead: 3, moved: 0, silent: 0, unasked: 0 }]);
    assert.deepEqual(
      warnings.map(({ path, code, also }: { path: string; code: string; also: unknown[] }) => [path, code, also.length]),
      [
        [join(content, "issues/2021-10/south.es.md"), "dead-link", 1],
        [join(content, "issues/2021-10/south.es.md"), "dead-link", 0],
        [join(content, "site.yaml"), "dead-link", 0],
      ],
    );
  });

  test("annotates a proposal, and writes the summary of the job; nothing of a link is a command", async () => {
    const summary = join(temporaryFolder(), "summary.md");
    const { stdout } = await answerOf(["links", "--content", content, "--format", "github"], { GITHUB_STEP_SUMMARY: summary });
    assert.deepEqual(
      commandsIn(stdout).map(({ name, properties }) => [name, properties.title]),
      Array(3).fill(["warning", "dead-link"]),
    );
    for (const format of ["text", "json"]) assert.deepEqual(commandsIn((await called("--format", format)).stdout), []);
    assert.match(readFileSync(summary, "utf8"), /\| site\\\.yaml\\:6\\:\d+ \|/);
  });

  test("asks nothing of content with errors, which it tells", async () => {
    const { status, stderr } = await answerOf(["links", "--content", archive({ "topics.yaml": append("- {id: x, nam: y}\n") })]);
    assert.equal(status, 1);
    assert.match(stderr, /nam/);
  });

  test("has no field in its JSON that docs/publishing.md does not tell of", async () => {
    const document = readFileSync(join(root, "docs/publishing.md"), "utf8");
    const { figures, ...found } = JSON.parse((await called("--format", "json")).stdout);
    for (const field of [...Object.keys(figures), ...Object.keys(found)]) assert.ok(document.includes(`\`${field}\``), field);
  });
});
