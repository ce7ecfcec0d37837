import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { load } from "../../content/load.ts";
import { editions } from "../../domain/edition.ts";
import type { Site } from "../../domain/site.ts";
import type { Options } from "../call/options.ts";
import { today } from "../today.ts";
import { told } from "../told.ts";
import { wordsIn } from "../words.ts";
import { serve } from "./serve.ts";
import { watchFolders } from "./watch-folders.ts";

const root = join(import.meta.dirname, "../../..");

/** `npm start`: builds, serves with live reload, and builds again whenever content, templates, styles or code change. */
export async function startCommand(options: Options): Promise<number> {
  return await told(options, () => serveAndWatch(options));
}

async function serveAndWatch(options: Options): Promise<number> {
  const words = wordsIn(options.language);
  const status = await buildApart(options);
  // Problems in the content can be mended while it runs; a wrong call cannot, nor a folder that may not be written.
  if (status > 1) return status;
  const server = await serve(options, prefixOf(options));
  console.log(words.serving(server.address));
  const folders = [options.content, ...["src", "templates", "public", ".eleventy.ts"].map((folder) => join(root, folder))];
  return await watchFolders(folders, async () => {
    console.log(words.building);
    if ((await buildApart(options)) === 0) server.reload();
  });
}

/** Builds in a process of its own, so that changed code counts, too. */
async function buildApart({ content, output, drafts, language, editions: made, cache }: Options): Promise<number> {
  const args = [
    join(root, "gaceta.mjs"),
    "build",
    "--content",
    content,
    "--output",
    output,
    "--language",
    language,
    "--cache",
    cache,
    ...(drafts ? ["--drafts"] : []),
    ...editions.filter((edition) => !made.includes(edition)).flatMap((edition) => ["--without", edition]),
  ];
  const [status] = (await once(spawn(process.execPath, args, { stdio: "inherit" }), "exit")) as [number | null];
  return status ?? 1;
}

/** The path below which the site expects to be served; the root where the content cannot be read yet. */
function prefixOf({ content, drafts }: Options): string {
  let site: Site | null = null;
  try {
    ({ site } = load({ content, drafts, today }));
  } catch {
    // Its problems have been told by the build.
  }
  return site?.url.pathname ?? "/";
}
