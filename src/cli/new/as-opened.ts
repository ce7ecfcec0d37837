import { relative, resolve } from "node:path";

/** A path as a person can open it from where she is, which npm tells: it goes to the project's folder itself. The shortest way to say it. */
export function asOpened(path: string, from: string = process.env.INIT_CWD ?? process.cwd()): string {
  const [whole, below] = [resolve(path), relative(from, resolve(path))];
  return below.length < whole.length ? below : whole;
}
