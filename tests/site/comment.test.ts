import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { suite, test } from "node:test";
import JSZip from "jszip";
import MarkdownIt from "markdown-it";
import { root, temporaryFolder } from "./built-site.ts";
import { stepsOf } from "./workflow-rules.ts";

/** The script of the workflow that comments on proposals, as GitHub runs it. */
const script = String(stepsOf(readFileSync(join(root, ".github/workflows/comment.yml"), "utf8"))[0]?.with?.script);

/** Everything here is made up: no such repository, person or proposal exists. */
const run = {
  id: 7,
  head_sha: "abcdef0123456789abcdef0123456789abcdef01",
  head_branch: "made-up",
  head_repository: { owner: { login: "stranger" } },
  html_url: "https://github.example/made-up/archive/actions/runs/7",
  conclusion: "success",
};

/** What GitHub knows before the script runs. */
interface Before {
  readonly summary?: string;
  readonly size?: number;
  readonly conclusion?: string;
  /** What the run says otherwise. */
  readonly run?: Readonly<Record<string, unknown>>;
  readonly proposals?: readonly { readonly number: number; readonly head: { readonly sha: string } }[];
  readonly comments?: readonly { readonly id: number; readonly user: { readonly login: string }; readonly body: string }[];
}

type Asked = readonly [what: string, options: Readonly<Record<string, unknown>>];

/** Runs the script before a GitHub that is made up, and says what it was asked for; the last is what it says itself, if it says anything. */
async function commented(before: Before): Promise<Asked[]> {
  const asked: Asked[] = [];
  const notice = (said: string) => asked.push(["notice", { said }]);
  const answer = (what: string, data: unknown) => (options: Asked[1]) => {
    asked.push([what, options]);
    return { data };
  };
  const zip = new JSZip().file("summary.txt", before.summary ?? "");
  const artifacts = [
    ...(before.summary === undefined ? [] : [{ id: 1, name: "summary", size_in_bytes: before.size ?? 500 }]),
    { id: 2, name: "preview", size_in_bytes: 9_000_000 },
  ];
  const github = {
    paginate: async (_list: unknown, options: Asked[1]) => answer("comments", before.comments ?? [])(options).data,
    rest: {
      pulls: { list: answer("proposals", before.proposals ?? [{ number: 12, head: { sha: run.head_sha } }]) },
      actions: {
        listWorkflowRunArtifacts: answer("artifacts", { artifacts }),
        downloadArtifact: answer("download", await zip.generateAsync({ type: "arraybuffer", compression: "DEFLATE" })),
      },
      issues: { listComments: null, createComment: answer("create", {}), updateComment: answer("update", {}) },
    },
  };
  const context = {
    repo: { owner: "made-up", repo: "archive" },
    payload: { workflow_run: { ...run, conclusion: before.conclusion ?? run.conclusion, ...before.run } },
  };
  process.env.RUNNER_TEMP = temporaryFolder();
  const AsyncFunction = (async () => {}).constructor as new (...args: string[]) => (...given: unknown[]) => Promise<void>;
  await new AsyncFunction("github", "context", "core", "require", script)(github, context, { notice }, createRequire(import.meta.url));
  return asked;
}

function bodyOf(asked: readonly Asked[]): string {
  return String(asked.at(-1)?.[1].body);
}

const missing = spawnSync("unzip", ["-v"]).status !== 0 && "unzip is not installed";

suite("The comment on a proposal", { skip: missing }, () => {
  test("shows what was found, and leads to the preview", async () => {
    const asked = await commented({ summary: "No errors.\n2 pages changed" });
    assert.deepEqual(
      asked.map(([what]) => what),
      ["proposals", "artifacts", "download", "comments", "create"],
    );
    assert.equal(asked.at(-1)?.[1].issue_number, 12);
    assert.match(bodyOf(asked), /✅ \[abcdef0\]\(https:\/\/github\.example\/made-up\/archive\/actions\/runs\/7\)/);
    assert.match(bodyOf(asked), /\(https:\/\/github\.example\/made-up\/archive\/actions\/runs\/7\/artifacts\/2\)/);
    assert.match(bodyOf(asked), /\n```text\nNo errors\.\n2 pages changed\n```$/);
  });

  test("says so where something failed, and where there is no summary", async () => {
    const body = bodyOf(await commented({ conclusion: "failure" }));
    assert.match(body, /❌/);
    assert.doesNotMatch(body, /```/);
  });

  test("is renewed, and never another's", async () => {
    const mark = "<!-- gaceta: proposal -->";
    const theirs = { id: 1, user: { login: "stranger" }, body: `${mark} made up` };
    const ours = { id: 2, user: { login: "github-actions[bot]" }, body: `${mark}\n\nolder` };
    const other = { id: 3, user: { login: "github-actions[bot]" }, body: `Made up, with ${mark} in it` };
    const [what, options] = (await commented({ summary: "x", comments: [theirs, other, ours] })).at(-1) ?? assert.fail();
    assert.deepEqual([what, options.comment_id], ["update", 2]);
    assert.equal((await commented({ summary: "x", comments: [theirs, other] })).at(-1)?.[0], "create");
  });

  test("is for the proposal whose last commit was run, whatever the run says, and for no other", async () => {
    const [[, options] = assert.fail()] = await commented({ summary: "x" });
    assert.deepEqual(options, { owner: "made-up", repo: "archive", state: "open", head: "stranger:made-up" });
    const newer = await commented({ summary: "x", proposals: [{ number: 12, head: { sha: "another" } }] });
    assert.deepEqual(
      newer.map(([what]) => what),
      ["proposals", "notice"],
    );
  });

  test("ends in a notice where the fork or its owner has been deleted, and asks for nothing", async () => {
    for (const head_repository of [null, undefined, {}, { owner: null }]) {
      const [[what, { said }] = assert.fail(), ...others] = await commented({ summary: "x", run: { head_repository } });
      assert.deepEqual([what, others], ["notice", []]);
      assert.match(String(said), /deleted/);
    }
  });

  test("makes nothing of what a stranger wrote: no link, no picture, no mention, no markup", async () => {
    const hostile =
      "x\n```\n</details><img src=x onerror=alert(1)> ![x](https://evil.example/x.png) @someone **x** https://evil.example\n`````\n";
    const html = new MarkdownIt({ html: true, linkify: true }).render(bodyOf(await commented({ summary: hostile })));
    const [, shown = "", behind] = html.split(/<pre>|<\/pre>/);
    assert.ok(shown.includes("onerror=alert(1)") && shown.includes("@someone"), "it can be read");
    assert.doesNotMatch(shown, /<(?!\/?code)/);
    assert.equal(behind?.trim(), "", "nothing stands outside of the fence");
  });

  test("hides nothing, and has an end", async () => {
    const body = bodyOf(await commented({ summary: `a\u202eb\u0000c\u200bd\u{E0041}e\n\tf${"x".repeat(70_000)}` }));
    assert.match(body, /a·b·c·d·e\n\tfx/);
    assert.ok(body.length < 60_000, "GitHub takes 65,536 characters");
  });

  test("takes nothing large: neither the file nor what it unpacks to", async () => {
    const large = await commented({ summary: "x", size: 100_001 });
    assert.ok(!large.some(([what]) => what === "download"));
    assert.match(bodyOf(large), /too large/);
    const bomb = await commented({ summary: "x".repeat(20_000_000), size: 20_000 });
    assert.match(bodyOf(bomb), /cannot be read/);
    assert.ok(bodyOf(bomb).length < 1_000);
  });
});
