// A process of its own: it makes the pages that someone looks at, each when it is asked for.
import { rmSync } from "node:fs";
import { join } from "node:path";
import type { StartOptions } from "../options.ts";
import { codeFailure } from "./code-failure.ts";
import { endWithParent } from "./end-with-parent.ts";
import { type Half, letCodeBeReadAnew, readAnew } from "./fresh-code.ts";
import type { PageAnswer, PageQuestion, Refreshed, Shown } from "./messages.ts";

const [optionsAsJson = "", folder = ""] = process.argv.slice(2);
const options: StartOptions = JSON.parse(optionsAsJson);

/** The parts of the program whose present files were not read yet. */
const waiting = new Set<Half>(["src", "templates"]);
type Code = Awaited<ReturnType<typeof readCode>>;
type Presentation = Awaited<ReturnType<Code["Presentation"]["of"]>>;
let code: Code | null = null;
let presentation: Presentation | null = null;
/** The folder of what is shown; each refresh has another. */
let shown: string | null = null;
let refreshes = 0;
/** How the last refresh goes, or went. */
let refreshed: Promise<Refreshed> | null = null;

/** Reads what has changed. What was shown before is shown on where that fails. */
async function refresh(changed: readonly Half[]): Promise<Refreshed> {
  for (const half of changed) waiting.add(half);
  try {
    code = await currentCode();
  } catch (error) {
    return { kind: "failure", failure: codeFailure(error, options.language) };
  }
  return await present(code);
}

async function currentCode(): Promise<Code> {
  if (code && waiting.size === 0) return code;
  for (const half of waiting) readAnew(half);
  // What is in templates takes from src.
  if (waiting.has("src")) readAnew("templates");
  const read = await readCode();
  waiting.clear();
  return read;
}

async function readCode() {
  const [{ Presentation }, { failureOf }, { readTemplates }] = await Promise.all([
    import("./presentation.ts"),
    import("./failure-of.ts"),
    import("../../../eleventy/read-templates.ts"),
  ]);
  const templates = (await readTemplates()).map(([, template]) => template);
  return { Presentation, failureOf, templates };
}

async function present({ Presentation, templates, failureOf }: Code): Promise<Refreshed> {
  const next = join(folder, String(++refreshes));
  try {
    presentation = await Presentation.of(templates, options, next);
    if (shown) rmSync(shown, { recursive: true, force: true });
    shown = next;
    return { kind: "fresh", prefix: presentation.prefix, folder: next };
  } catch (error) {
    rmSync(next, { recursive: true, force: true });
    return { kind: "failure", failure: failureOf(error, options.language) };
  }
}

/** Makes a page; where no refresh has gone well yet, there is only what came in the way of the last. */
async function show(path: string): Promise<Shown> {
  const last = await refreshed;
  if (!presentation) return last?.kind === "failure" ? last : null;
  try {
    return await presentation.at(path);
  } catch (error) {
    return { kind: "failure", failure: codeFailure(error, options.language) };
  }
}

async function answerTo(question: PageQuestion): Promise<PageAnswer["answer"]> {
  if (question.ask === "page") return await show(question.path);
  refreshed = refresh(question.changed);
  return await refreshed;
}

letCodeBeReadAnew();
endWithParent();
process.on("message", async (question: PageQuestion) => {
  process.send?.({ number: question.number, answer: await answerTo(question) } satisfies PageAnswer);
});
