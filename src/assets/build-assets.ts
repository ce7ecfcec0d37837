import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { build, type Metafile } from "esbuild";
import type { Archive } from "../domain/archive.ts";
import type { Edition } from "../domain/edition.ts";
import type { Shape, ShapeSet } from "../domain/shape-set.ts";
import { type Html, html, trusted } from "../html/html.ts";
import type { Assets } from "./assets.ts";
import { iconsOf } from "./icons.ts";
import { paperOf } from "./paper.ts";

/** Where the generator itself stands: its templates, its public files. */
const root = join(import.meta.dirname, "../..");

/** Where browsers at least this old are served: the newest features that are everywhere since 2023. */
const targets = ["chrome120", "firefox120", "safari17"];

/** What the assets of a build depend on besides the archive. */
export interface AssetsOptions {
  /** The content folder, where the pictures are. */
  readonly content: string;
  /** The site's folder. */
  readonly output: string;
  readonly editions: readonly Edition[];
}

/** Writes the stylesheet, the scripts, the fonts, the map and the public files, and tells their addresses. */
export async function buildAssets(archive: Archive, { content, output, editions }: AssetsOptions): Promise<Assets> {
  const { routes, map, images, site } = archive;
  cpSync(join(root, "public"), output, { recursive: true });
  for (const { file, address } of images) copy(join(content, file), join(output, routes.output(address)));
  const address = (name: string) => routes.file(`assets/${name}`);
  const metafile = await bundle(join(output, "assets"), routes.file("assets/"), site.url.origin);
  const bundled = (name: string) => hashedName(name, metafile);
  return {
    stylesheet: address(bundled("main.css")),
    pageScript: address(bundled("page.js")),
    searchScript: address(bundled("search.js")),
    font: address(firstFont(metafile)),
    icons: iconsOf(routes),
    paper: paperOf(readFileSync(join(root, "templates/styles/look.css"), "utf8")),
    map: map && address(writeMap(map, join(output, "assets"))),
    editions,
  };
}

function copy(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
}

/**
 * Bundles styles and scripts, and copies the fonts that the styles name; tells what it wrote.
 * @param origin Stands in the styles as `--origin`, so that paper can tell whole addresses.
 */
async function bundle(folder: string, publicPath: string, origin: string): Promise<Metafile> {
  const { metafile } = await build({
    entryPoints: ["templates/styles/main.css", "templates/scripts/page.ts", "templates/scripts/search.ts"],
    absWorkingDir: root,
    // The hashes in names are also of paths below the project: a folder of packages that is a link to another place is not followed.
    preserveSymlinks: true,
    outdir: folder,
    publicPath,
    banner: { css: `:root{--origin:"${origin}"}` },
    outbase: "templates",
    entryNames: "[name]-[hash]",
    assetNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    splitting: true,
    bundle: true,
    minify: true,
    metafile: true,
    charset: "utf8",
    legalComments: "none",
    logLevel: "error",
    format: "esm",
    target: targets,
    loader: { ".woff2": "file" },
  });
  return metafile;
}

/** The name with the hash that stands for a plain one. */
function hashedName(name: string, { outputs }: Metafile): string {
  const names = Object.keys(outputs).map((path) => basename(path));
  const found = names.find((hashed) => hashed.replace(/-[A-Z0-9]{8}(\.\w+)$/, "$1") === name);
  if (!found) throw new Error(`The bundle holds no ${name}, only ${names.join(", ")}`);
  return found;
}

/** The font that the styles name first. */
function firstFont({ outputs }: Metafile): string {
  const font = Object.values(outputs)
    .flatMap(({ imports }) => imports)
    .find(({ path }) => path.endsWith(".woff2"));
  if (!font) throw new Error("The styles name no font: fonts.css has to, for the page to ask for it at once.");
  return basename(font.path);
}

/** The outlines of all places, once, for every page that draws the map. */
function writeMap({ width, height, shapes }: ShapeSet, folder: string): string {
  const svg = html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">
${shapes.map(outline)}</svg>
`.text;
  const name = `map-${createHash("sha256").update(svg).digest("hex").slice(0, 8)}.svg`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), svg);
  return name;
}

/**
 * A place as `#code`, and as `#code-target` with an unseen round target on top, 24 pixels wide however large the map is
 * drawn (WCAG 2.2, 2.5.8): a line without length, with round ends. What does not scale has to be said here: it is not
 * inherited through `<use>`.
 */
function outline({ place: { code }, rings, heart: [x, y] }: Shape): Html {
  const data = trusted(rings.map((ring) => `M${ring.map((point) => point.join(" ")).join("L")}Z`).join(""));
  return html`<g id="${code}-target"><path id="${code}" vector-effect="non-scaling-stroke" stroke-linejoin="round" d="${data}"/>
<path vector-effect="non-scaling-stroke" pointer-events="stroke" stroke="transparent" stroke-width="24" stroke-linecap="round" d="M${x} ${y}h0"/></g>
`;
}
