import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { modulePath } from "../../program.ts";
import type { PageFiles } from "./server.ts";

const folder = join(import.meta.dirname, "page");

/** Makes the script and the styles of the notice on pages; they are nowhere in the site. */
export async function makePageFiles(): Promise<PageFiles> {
  const { outputFiles } = await build({
    entryPoints: [modulePath(folder, "page")],
    bundle: true,
    format: "esm",
    write: false,
    charset: "utf8",
  });
  return { script: outputFiles[0]?.text ?? "", styles: readFileSync(join(folder, "page.css"), "utf8") };
}
