import { execFileSync } from "node:child_process";

/**
 * The files that the last commit changed, below the content folder. Of a proposal GitHub checks out the commit that would merge it:
 * against the first commit before that, these are the proposal's files. None where there is no git, or no commit before (`fetch-depth: 1`).
 */
export function changedFiles(content: string): ReadonlySet<string> {
  const args = ["-C", content, "diff", "--name-only", "--no-ext-diff", "--no-textconv", "--relative", "-z", "HEAD^1", "HEAD"];
  try {
    const listed = execFileSync("git", args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], maxBuffer: 64_000_000 });
    return new Set(listed.split("\0").filter((path) => path !== ""));
  } catch {
    return new Set();
  }
}
