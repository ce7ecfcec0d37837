// A process of its own behind `npm start`: with `pages` it makes each page when it is asked for; with `build` it builds the site as
// `npm run build` does, and says how that went. All but the report of errors is imported late, so that errors in it can be reported.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { codeFailure } from "./failures.ts";
import type { StartOptions } from "./options.ts";
import type { Presentation } from "./presentation.ts";
import type { BuildReport, PageAnswer, PageQuestion, Refreshed, Shown } from "./workers.ts";

const [task, optionsAsJson = "", folder = ""] = process.argv.slice(2);
const options: StartOptions = JSON.parse(optionsAsJson);

/** How the site can be shown, and the folder of what its pages load; each refresh has another. */
let shown: { readonly presentation: Presentation; readonly folder: string } | null = null;
let refreshes = 0;

/** Reads the content. What was shown before is shown on where that fails. */
async function refresh(): Promise<Refreshed> {
  try {
    return await present(await readCode());
  } catch (error) {
    return { kind: "failure", failure: codeFailure(error, options.language) };
  }
}

async function readCode() {
  const [{ Presentation }, { failureOf }, { readTemplates }] = await Promise.all([
    import("./presentation.ts"),
    import("./failure-of.ts"),
    import("../../eleventy/read-templates.ts"),
  ]);
  return { Presentation, failureOf, templates: (await readTemplates()).map(([, template]) => template) };
}

async function present({ Presentation, failureOf, templates }: Awaited<ReturnType<typeof readCode>>): Promise<Refreshed> {
  const next = join(folder, String(++refreshes));
  try {
    const presentation = await Presentation.of(templates, options, next);
    if (shown) rmSync(shown.folder, { recursive: true, force: true });
    shown = { presentation, folder: next };
    return { kind: "fresh", prefix: presentation.prefix, folder: next };
  } catch (error) {
    rmSync(next, { recursive: true, force: true });
    return { kind: "failure", failure: failureOf(error, options.language) };
  }
}

async function show(path: string): Promise<Shown> {
  try {
    return (await shown?.presentation.at(path)) ?? null;
  } catch (error) {
    return { kind: "failure", failure: codeFailure(error, options.language) };
  }
}

async function build(): Promise<BuildReport> {
  try {
    const [{ buildSite }, { failureOf }] = await Promise.all([import("../build/build.ts"), import("./failure-of.ts")]);
    return await buildSite(options).then(
      (built) => ({ built }),
      (error) => ({ failure: failureOf(error, options.language) }),
    );
  } catch (error) {
    return { failure: codeFailure(error, options.language) };
  }
}

/**
 * Lets this process end when the one that began it ends it, or is gone. What a terminal sends to all of its processes, with Ctrl+C or when
 * it is closed, is for the first of them.
 */
function endWithParent(): void {
  process.on("disconnect", () => process.exit());
  // What cannot be said to it any more.
  process.on("error", () => process.exit());
  for (const signal of ["SIGINT", "SIGHUP"]) process.on(signal, () => {});
}

endWithParent();
if (task === "build") {
  const report = await build();
  process.send?.(report, undefined, undefined, () => process.disconnect());
} else {
  process.on("message", async (question: PageQuestion) => {
    const answer = question.ask === "page" ? await show(question.path) : await refresh();
    process.send?.({ number: question.number, answer } satisfies PageAnswer);
  });
}
