import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite, test } from "node:test";
import { root, temporaryFolder } from "./built-site.ts";
import { rules, stepsOf, workflowOf } from "./workflow-rules.ts";

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
  "a command of npm is one of the project": [
    ["publish.yml", /npm run build/, "npm run biuld"],
    ["proposal.yml", /test:archive/, "test:archives"],
  ],
  "every job ends some time": [["publish.yml", / {4}timeout-minutes: 15\n/, ""]],
  "what may be asked for before a merge is never waited for in vain: no proposal is left out by its paths": [
    ["proposal.yml", /pull_request:/, "pull_request:\n    paths: [src/**]"],
  ],
  "a proposal skips a job by a plain answer alone, not where the job that answers fails": [
    ["proposal.yml", /!cancelled\(\) && /, ""],
    ["proposal.yml", /generator != 'false'/, "generator == 'true'"],
    ["proposal.yml", /^ {4}if: .*\n/m, ""],
    ["proposal.yml", / {4}name: Archive\n/, "    name: Archive\n    if: github.actor != 'made-up'\n"],
  ],
  "it is said what becomes of two runs at once; one that publishes is never broken off": [
    ["proposal.yml", /^concurrency:\n.*\n.*\n/m, ""],
    ["publish.yml", /cancel-in-progress: false/, "cancel-in-progress: true"],
  ],
};

/** What a proposal changes, and whether it touches more than the archive. */
const proposals: Readonly<Record<string, readonly [generator: boolean, change: (repository: string) => void]>> = {
  "a text, and a record": [
    false,
    (folder) => {
      appendFileSync(join(folder, "content/issues/2024-01/issue.md"), "Made up.\n");
      writeFileSync(join(folder, "content/addresses.txt"), "/\n");
    },
  ],
  "a file with an odd name in the archive": [false, (folder) => writeFileSync(join(folder, 'content/ñ "\n*.md'), "Made up.\n")],
  "a deleted month": [false, (folder) => rmSync(join(folder, "content/issues"), { recursive: true })],
  nothing: [false, () => {}],
  code: [true, (folder) => appendFileSync(join(folder, "src/code.ts"), "// made up\n")],
  "a text and code": [
    true,
    (folder) => {
      appendFileSync(join(folder, "content/site.yaml"), "# made up\n");
      appendFileSync(join(folder, "src/code.ts"), "// made up\n");
    },
  ],
  "a file that leaves the archive": [true, (folder) => renameSync(join(folder, "content/site.yaml"), join(folder, "src/site.yaml"))],
  "a file that comes into the archive": [true, (folder) => renameSync(join(folder, "src/code.ts"), join(folder, "content/code.ts"))],
  "what only begins or ends with the archive's name": [
    true,
    (folder) => {
      mkdirSync(join(folder, "src/content"));
      writeFileSync(join(folder, "src/content/code.ts"), "// made up\n");
    },
  ],
  "a folder beside it": [
    true,
    (folder) => {
      mkdirSync(join(folder, "contents"));
      writeFileSync(join(folder, "contents/site.yaml"), "");
    },
  ],
};

suite("The generator's tests run", () => {
  const step = stepsOf(workflows["proposal.yml"] as string).find(({ id }) => id === "touched")?.run ?? "";
  const answer = (cwd: string): string => {
    const output = join(temporaryFolder(), "output");
    writeFileSync(output, "");
    execFileSync("bash", ["-e", "-c", step], { cwd, env: { ...process.env, GITHUB_OUTPUT: output }, stdio: "pipe" });
    return readFileSync(output, "utf8");
  };
  const repository = (): { folder: string; commit: () => void } => {
    const folder = temporaryFolder();
    const git = (...args: readonly string[]) =>
      execFileSync("git", ["-C", folder, "-c", "user.name=Made up", "-c", "user.email=made-up@example.org", ...args]);
    git("init", "--quiet");
    const commit = () => {
      git("add", "--all");
      git("commit", "--quiet", "--allow-empty", "--message", "Made up");
    };
    return { folder, commit };
  };

  for (const [name, [generator, change]] of Object.entries(proposals))
    test(`${generator ? "where a proposal changes" : "not where it changes"} ${name}`, () => {
      const { folder, commit } = repository();
      cpSync(join(root, "tests/fixtures/archives/smallest"), join(folder, "content"), { recursive: true });
      mkdirSync(join(folder, "src"));
      writeFileSync(join(folder, "src/code.ts"), "export {};\n");
      commit();
      change(folder);
      commit();
      assert.equal(answer(folder), `generator=${generator}\n`);
    });

  test("where it cannot be known what a proposal changes", () => {
    const { folder, commit } = repository();
    commit();
    assert.equal(answer(folder), "generator=true\n");
  });
});

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

  test("a proposal that touches content/ alone runs the archive's own tests, any other all of them", () => {
    const { archive, tests, bytes } = workflowOf(workflows["proposal.yml"] as string).jobs;
    assert.deepEqual([archive?.if, archive?.needs], [undefined, undefined]);
    assert.ok(archive?.steps.some(({ run }) => run === "npm run test:archive"));
    for (const job of [tests, bytes]) assert.deepEqual([job?.needs, job?.if !== undefined], ["changes", true]);
    assert.ok(tests?.steps.some(({ run }) => run === ".ci/run"));
  });

  test("docs/publishing.md tells of each", () => {
    const document = readFileSync(join(root, "docs/publishing.md"), "utf8");
    for (const file of Object.keys(workflows)) assert.ok(document.includes(`\`${file}\``), file);
  });
});
