import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { build, type Metafile, type Plugin } from "esbuild";
import type { Archive } from "../domain/archive.ts";
import type { Edition } from "../domain/edition.ts";
import type { MapShape, ShapeSet } from "../domain/shape-set.ts";
import { type Html, html, trusted } from "../html/html.ts";
import { root } from "../program.ts";
import { type Assets, iconsOf, paperOf, type Write } from "./assets.ts";

/** Where browsers at least this old are served: the newest features that are everywhere since 2023. */
const targets = ["chrome120", "firefox120", "safari17"];

/** What the assets of a build depend on besides the archive. */
export interface AssetsOptions {
  /** The content folder, where the pictures are. */
  readonly content: string;
  readonly editions: readonly Edition[];
}

/** Writes the stylesheet, the scripts, the fonts, the map, the pictures and the public files, and returns their addresses. */
export async function buildAssets(archive: Archive, { content, editions }: AssetsOptions, write: Write): Promise<Assets> {
  const { routes, map, images, site } = archive;
  for (const file of publicFiles()) write(file.replaceAll("\\", "/"), readFileSync(join(root, "public", file)));
  for (const { file, address } of images) write(routes.output(address), readFileSync(join(content, file)));
  const address = (name: string) => routes.file(`assets/${name}`);
  const metafile = await bundle(routes.file("assets/"), site.url.origin, write);
  const bundled = (name: string) => hashedName(name, metafile);
  return {
    stylesheet: address(bundled("main.css")),
    pageScript: address(bundled("page.js")),
    searchScript: address(bundled("search.js")),
    font: address(firstFont(metafile)),
    icons: iconsOf(routes),
    paper: paperOf(readFileSync(join(root, "templates/styles/look.css"), "utf8")),
    map: map && address(writeMap(map, write)),
    editions,
  };
}

function publicFiles(): string[] {
  return globSync("**/*", { cwd: join(root, "public"), withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(join(root, "public"), join(entry.parentPath, entry.name)));
}

/** Names packages by themselves, wherever they are installed: the hashes in the names of scripts are also of the paths of what they hold. */
const packagesByName: Plugin = {
  name: "packages by name",
  setup({ onResolve, onLoad, resolve }) {
    onResolve({ filter: /^[a-z@]/, namespace: "file" }, async ({ path, kind, resolveDir, pluginData }) => {
      if (kind !== "import-statement" || pluginData === "found") return null;
      const found = await resolve(path, { kind, resolveDir, pluginData: "found" });
      return { path, namespace: "package", pluginData: found.path, errors: found.errors };
    });
    onLoad({ filter: /./, namespace: "package" }, ({ pluginData: file }) => ({
      contents: readFileSync(file, "utf8"),
      resolveDir: dirname(file),
    }));
  },
};

/**
 * Bundles styles and scripts, and copies the fonts that the styles name; says what it wrote.
 * @param origin Is in the styles as `--origin`, so that printed pages can show whole addresses.
 */
async function bundle(publicPath: string, origin: string, write: Write): Promise<Metafile> {
  const { metafile, outputFiles } = await build({
    entryPoints: ["templates/styles/main.css", "templates/scripts/page.ts", "templates/scripts/search.ts"],
    absWorkingDir: root,
    // The hashes in names are also of paths below the project: a folder of packages that is a link to another place is not followed.
    preserveSymlinks: true,
    plugins: [packagesByName],
    // Else the tsconfig.json of any folder above would have a say, also one that is not ours.
    tsconfigRaw: {},
    outdir: "assets",
    write: false,
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
  for (const { path, contents } of outputFiles) write(`assets/${basename(path)}`, contents);
  return metafile;
}

/** The name with the hash that represents a plain one. */
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
function writeMap({ width, height, shapes }: ShapeSet, write: Write): string {
  const svg = html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">
${shapes.map(outline)}</svg>
`.text;
  const name = `map-${createHash("sha256").update(svg).digest("hex").slice(0, 8)}.svg`;
  write(`assets/${name}`, svg);
  return name;
}

/**
 * A place as `#code`, and as `#code-target` with an unseen round target on top, 24 pixels wide however large the map is
 * drawn (WCAG 2.2, 2.5.8): a line without length, with round ends. What does not scale has to be said here: it is not
 * inherited through `<use>`.
 */
function outline({ place: { code }, rings, labelPoint: [x, y] }: MapShape): Html {
  const data = trusted(rings.map((ring) => `M${ring.map((point) => point.join(" ")).join("L")}Z`).join(""));
  return html`<g id="${code}-target"><path id="${code}" vector-effect="non-scaling-stroke" stroke-linejoin="round" d="${data}"/>
<path vector-effect="non-scaling-stroke" pointer-events="stroke" stroke="transparent" stroke-width="24" stroke-linecap="round" d="M${x} ${y}h0"/></g>
`;
}
