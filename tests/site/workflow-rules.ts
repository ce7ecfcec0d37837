import { parseDocument } from "yaml";

/** A step of a job, as GitHub reads it. */
export interface Step {
  readonly uses?: string;
  readonly id?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

export interface Job {
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
  readonly "timeout-minutes"?: number;
}

export interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly concurrency?: { readonly group: string; readonly "cancel-in-progress": boolean };
  readonly jobs: Readonly<Record<string, Job>>;
}

/** Reads a workflow. @throws Error where it is no YAML. */
export function workflowOf(text: string): Workflow {
  const document = parseDocument(text);
  if (document.errors[0]) throw document.errors[0];
  return document.toJS();
}

/** The rights to change something that a workflow's job may have; all others can read at most. */
const writers: Readonly<Record<string, readonly string[]>> = {
  comment: ["pull-requests"],
  deploy: ["pages", "id-token"],
  links: ["issues"],
  record: ["contents"],
};

/** What is wrong with a workflow, a sentence each. A rule is a name, and what it finds. */
export const rules: Readonly<Record<string, (text: string, scripts: ReadonlySet<string>) => string[]>> = {
  "every action is pinned by the hash of a commit, with its version beside it": (text) =>
    linesWith(text, /\buses:/).filter((line) => !/uses: [\w.-]+(\/[\w.-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line)),

  "an action has one hash": (text) => {
    const pins = new Set([...text.matchAll(/uses: ([\w.-]+\/[\w.-]+)\S*?@(\w+)/g)].map(([, action, hash]) => `${action} ${hash}`));
    return [...Map.groupBy(pins, (pin) => pin.split(" ")[0])].flatMap(([action, all]) => (all.length > 1 ? [String(action)] : []));
  },

  "nothing is allowed but what a job says that it needs": (text) => {
    const { permissions, jobs } = workflowOf(text);
    const isNone = JSON.stringify(permissions) === "{}";
    return [...(isNone ? [] : ["the workflow itself"]), ...Object.entries(jobs).flatMap(([name, job]) => tooMuch(name, job))];
  },

  "what strangers propose can write nothing, no cache either": (text) => {
    const { on, jobs } = workflowOf(text);
    if (!("pull_request" in on)) return [];
    const steps = stepsOf(text).flatMap(({ uses = "", with: given }) => {
      const writes =
        /^actions\/cache(\/save)?@/.test(uses) || (uses.includes("/setup-node@") && given?.["package-manager-cache"] !== false);
      return writes || given?.cache !== undefined ? [uses] : [];
    });
    const rights = Object.entries(jobs).filter(([, { permissions }]) => Object.values(permissions ?? {}).includes("write"));
    return [...steps, ...rights.map(([name]) => name), ...linesWith(text, /secrets\./)];
  },

  "what builds keep is restored outside the checkout, where nothing that is proposed or merged can be": (text) =>
    stepsOf(text).flatMap(({ uses = "", with: given }) =>
      uses.startsWith("actions/cache") && !/^~\/\S+$/.test(String(given?.path)) ? [String(given?.path)] : [],
    ),

  "a build reads what builds keep there alone, the base and what strangers propose each from a cache of its own": (text) => {
    const builds = stepsOf(text).flatMap(({ run = "" }) =>
      linesWith(run, /npm run build\b/).map((line) => ({ run, cache: cacheOf(line) })),
    );
    const { on } = workflowOf(text);
    const isOutside = (cache: string) => ("pull_request" in on ? /^\$RUNNER_TEMP\/cache-\w+$/ : /^~\/\.cache\/gaceta\/\w+$/).test(cache);
    const ofBase = builds.filter(({ run }) => run.includes("git worktree add")).map(({ cache }) => cache);
    const others = builds.filter(({ run }) => !run.includes("git worktree add")).map(({ cache }) => cache);
    return [...[...ofBase, ...others].filter((cache) => !isOutside(cache)), ...others.filter((cache) => ofBase.includes(cache))];
  },

  "what strangers propose is refused before anything is restored or run where it brings a cache along": (text) => {
    const { on, jobs } = workflowOf(text);
    if (!("pull_request" in on)) return [];
    return Object.entries(jobs).flatMap(([name, { steps }]) => {
      const first = steps.findIndex(({ uses = "", with: given }) => uses.startsWith("actions/cache") && !/npm/.test(String(given?.path)));
      const refusing = steps.findIndex(({ run = "" }) => /git ls-files .*\.cache.*_site/.test(run));
      return first !== -1 && (refusing === -1 || refusing > first) ? [name] : [];
    });
  },

  "no workflow runs what strangers propose with the rights of main": (text) => linesWith(text, /pull_request_target/),

  "what runs after another workflow checks nothing out, and runs no command": (text) => {
    if (!("workflow_run" in workflowOf(text).on)) return [];
    return stepsOf(text).flatMap(({ uses, run }) =>
      run !== undefined || !uses?.startsWith("actions/github-script@") ? [uses ?? run ?? ""] : [],
    );
  },

  "no command is put together from what GitHub fills in": (text) =>
    stepsOf(text).flatMap(({ run = "", with: given }) => linesWith(`${run}\n${given?.script ?? ""}`, /\$\{\{/)),

  "a checkout leaves no token behind": (text) =>
    stepsOf(text).flatMap(({ uses, with: given }) =>
      uses?.includes("/checkout@") && given?.["persist-credentials"] !== false ? [uses] : [],
    ),

  "a command of npm is one of the project": (text, scripts) =>
    [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name as string).filter((name) => !scripts.has(name)),

  "every job ends some time": (text) =>
    Object.entries(workflowOf(text).jobs).flatMap(([name, job]) => (job["timeout-minutes"] === undefined ? [name] : [])),

  "what may be asked for before a merge is never waited for in vain: no proposal is left out by its paths": (text) => {
    const { on } = workflowOf(text);
    return Object.keys(on.pull_request ?? {}).filter((key) => /^(paths|branches)(-ignore)?$/.test(key));
  },

  "a proposal skips a job by a plain answer alone, not where the job that answers fails": (text) => {
    const { on, jobs } = workflowOf(text);
    if (!("pull_request" in on)) return [];
    const plain = /^\$\{\{ !cancelled\(\) && needs\.changes\.outputs\.generator != 'false' \}\}$/;
    const isRight = ({ needs, if: when }: Job) => (needs === undefined ? when === undefined : plain.test(when ?? ""));
    return Object.entries(jobs).flatMap(([name, job]) => (isRight(job) ? [] : [name]));
  },

  "it is said what becomes of two runs at once; one that publishes is never broken off": (text) => {
    const { concurrency } = workflowOf(text);
    if (!concurrency) return ["nothing is said"];
    const publishes = /deploy-pages@/.test(text);
    const isRight = !publishes || (concurrency.group === "pages" && concurrency["cancel-in-progress"] === false);
    return isRight ? [] : [concurrency.group];
  },
};

function tooMuch(name: string, { permissions }: Job): string[] {
  if (!permissions) return [`${name} does not say`];
  const may = (right: string, level: string) => level === "read" || (level === "write" && (writers[name] ?? []).includes(right));
  return Object.entries(permissions).flatMap(([right, level]) => (may(right, level) ? [] : [`${name}: ${right} ${level}`]));
}

/** The cache folder of a build: "" where that is not said. */
function cacheOf(line: string): string {
  return / --cache "?([^\s"]+)/.exec(line)?.[1] ?? "";
}

export function stepsOf(text: string): Step[] {
  return Object.values(workflowOf(text).jobs).flatMap(({ steps }) => steps);
}

function linesWith(text: string, pattern: RegExp): string[] {
  return text
    .split("\n")
    .filter((line) => pattern.test(line))
    .map((line) => line.trim());
}
