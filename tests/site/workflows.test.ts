import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { suite, test } from "node:test";
import { root } from "./built-site.ts";
import { rules, stepsOf } from "./workflow-rules.ts";

const folder = join(root, ".github/workflows");
const workflows = Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")]));
const scripts = new Set(Object.keys(JSON.parse(readFileSync(join(root, "package.json"), "utf8")).scripts));

/** For each rule a change of a workflow that breaks it. */
const mistakes: Readonly<Record<keyof typeof rules, readonly [file: string, from: RegExp, to: string][]>> = {
  "every action is pinned by the hash of a commit, with its version beside it": [
    ["publish.yml", /@[0-9a-f]{40} # v7.0.1/, "@v7"],
    ["publish.yml", / # v7\.0\.1/, ""],
  ],
  "an action has one hash": [["proposal.yml", /cache\/restore@2/, "cache/restore@3"]],
  "nothing is allowed but what a job says that it needs": [
    ["publish.yml", /^permissions: \{\}/m, "permissions: read-all"],
    ["publish.yml", /pages: read/, "pages: write"],
    ["links.yml", / {4}permissions:\n.*\n.*\n/, ""],
  ],
  "what strangers propose can write nothing, no cache either": [
    ["proposal.yml", /cache\/restore@/, "cache@"],
    ["proposal.yml", /package-manager-cache: false/, "cache: npm"],
    ["proposal.yml", /contents: read/, "contents: write"],
    ["proposal.yml", /run: npm ci/, "run: npm ci\n        env: {KEY: '$\u007B{ secrets.KEY }}'}"],
  ],
  "what builds keep is restored outside the checkout, where nothing that is proposed or merged can be": [
    ["publish.yml", /path: ~\/\.cache\/gaceta/, "path: .cache"],
    ["proposal.yml", /path: ~\/\.cache\/gaceta/, "path: .cache"],
  ],
  "a build reads what builds keep there alone, the base and what strangers propose each from a cache of its own": [
    ["publish.yml", / -- --cache \S+/, ""],
    ["proposal.yml", /cache-base"\n/, 'cache-proposed"\n'],
    ["proposal.yml", /npm run build -- --cache "\$RUNNER_TEMP\/cache-proposed"\n/, "npm run build\n"],
    ["proposal.yml", / --output preview --cache \S+/, " --output preview"],
  ],
  "what strangers propose is refused before anything is restored or run where it brings a cache along": [
    ["proposal.yml", /git ls-files/, "git status"],
  ],
  "no workflow runs what strangers propose with the rights of main": [["proposal.yml", /pull_request:/, "pull_request_target:"]],
  "what runs after another workflow checks nothing out, and runs no command": [
    ["comment.yml", /steps:\n/, "steps:\n      - run: npm ci\n"],
    ["comment.yml", /actions\/github-script@/, "actions/checkout@"],
  ],
  "no command is put together from what GitHub fills in": [
    ["proposal.yml", /run: npm ci/, "run: echo $\u007B{ github.event.pull_request.title }}"],
    ["comment.yml", /const mark =/, "const title = '$\u007B{ github.event.workflow_run.head_branch }}';\n            const mark ="],
  ],
  "a checkout leaves no token behind": [["links.yml", / {8}with:\n {10}persist-credentials: false\n/, ""]],
  "a command of npm is one of the project": [["publish.yml", /npm run build/, "npm run biuld"]],
  "every job ends some time": [["publish.yml", / {4}timeout-minutes: 15\n/, ""]],
  "it is said what becomes of two runs at once; one that publishes is never broken off": [
    ["proposal.yml", /^concurrency:\n.*\n.*\n/m, ""],
    ["publish.yml", /cancel-in-progress: false/, "cancel-in-progress: true"],
  ],
};

suite("In the workflows", () => {
  for (const [rule, faultsIn] of Object.entries(rules)) {
    test(rule, () => {
      for (const [file, text] of Object.entries(workflows)) assert.deepEqual(faultsIn(text, scripts), [], file);
    });

    test(`and it would be seen that not: ${rule}`, () => {
      assert.ok((mistakes[rule] ?? []).length > 0);
      for (const [file, from, to] of mistakes[rule] ?? []) {
        const text = workflows[file] as string;
        const broken = text.replace(from, () => to);
        assert.notEqual(broken, text, String(from));
        assert.notDeepEqual(faultsIn(broken, scripts), [], String(from));
      }
    });
  }

  test("a proposal reads what main has kept: the same folders by the same keys", () => {
    const kept = (file: string) =>
      stepsOf(workflows[file] as string).flatMap(({ uses = "", with: given }) => (uses.startsWith("actions/cache") ? [given] : []));
    const written = kept("publish.yml");
    assert.equal(written.length, 2);
    for (const read of kept("proposal.yml"))
      assert.ok(
        written.some((one) => JSON.stringify(one) === JSON.stringify(read)),
        String(read?.path),
      );
  });

  test("docs/publishing.md tells of each", () => {
    const document = readFileSync(join(root, "docs/publishing.md"), "utf8");
    for (const file of Object.keys(workflows)) assert.ok(document.includes(`\`${file}\``), file);
  });
});
