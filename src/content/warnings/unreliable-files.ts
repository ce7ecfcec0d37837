import type { ContentFault } from "../../problems/problem.ts";
import type { LoadedContent } from "../loaded-content.ts";

/**
 * Where errors leave it open what was meant. No warning is made from there: a misspelt partner is one mistake, and that
 * the partner who was meant is never named would be none.
 */
export class UnreliableFiles {
  readonly #files: readonly string[];
  readonly #doubtful: readonly string[];

  constructor(errors: readonly ContentFault[], { texts }: LoadedContent) {
    const files = texts.flatMap(({ group }) => [group.original, ...group.translations.values()]);
    const bodies = new Map(files.map(({ source, front }) => [source.path, { source, front }] as const));
    this.#files = errors.map(({ at }) => at.file);
    this.#doubtful = errors.filter(({ at }) => !isInBody(at.line, bodies.get(at.file))).map(({ at }) => at.file);
  }

  /** Whether what is in a file or folder is in doubt: which files there are, or what their fields say. What is wrong in a text's prose leaves both clear. */
  about(path: string): boolean {
    return this.#doubtful.some((file) => file.startsWith(path));
  }

  /** Whether anything at all is wrong in a file or folder. */
  anyIn(path: string): boolean {
    return this.#files.some((file) => file.startsWith(path));
  }
}

type Body = Pick<LoadedContent["texts"][number]["group"]["original"], "source" | "front">;

function isInBody(line: number, body: Body | undefined): boolean {
  return body !== undefined && line >= body.source.at(body.front.start).line && body.front.value !== undefined && body.front.start > 0;
}
