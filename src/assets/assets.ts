import type { Edition } from "../domain/edition.ts";
import type { Routes } from "../domain/routes.ts";

/** The addresses of what pages load, with a hash of the content in each name, so that browsers may keep it for ever. */
export interface Assets {
  readonly stylesheet: string;
  /** The script of every page, and the one of the search page. */
  readonly pageScript: string;
  readonly searchScript: string;
  /** The font that every page shows first. */
  readonly font: string;
  readonly icons: Icons;
  readonly paper: Paper;
  /** The shapes of the map, by the codes of the places; null where the archive has no map. */
  readonly map: string | null;
  /** The editions that are made besides the pages: no page leads to another. */
  readonly editions: readonly Edition[];
}

/** Puts a file at a path below the site. */
export type Write = (path: string, content: string | Uint8Array) => void;

/** One picture of the site's sign, as a web-app manifest describes it. */
export interface Icon {
  readonly src: string;
  /** "192x192"; "any" for a drawing that can be scaled. */
  readonly sizes: string;
  readonly type: string;
  /** "maskable" where the system may cut the edges off. */
  readonly purpose: "any" | "maskable";
}

/** The site's sign for every place that shows one. All are rendered from `public/favicon.svg`. */
export interface Icons {
  /** The drawing, for browsers' tabs. */
  readonly tab: string;
  /** For the home screens of Apple's systems, which cut its corners themselves. */
  readonly touch: string;
  /** For the lists of apps and the home screens of the others. */
  readonly app: readonly Icon[];
}

/** The addresses of the icons, which are public files. */
export function iconsOf(routes: Routes): Icons {
  const tab = routes.file("favicon.svg");
  const png = (name: string, size: number, purpose: Icon["purpose"]): Icon => {
    return { src: routes.file(`${name}-${size}.png`), sizes: `${size}x${size}`, type: "image/png", purpose };
  };
  return {
    tab,
    touch: routes.file("apple-touch-icon.png"),
    app: [
      { src: tab, sizes: "any", type: "image/svg+xml", purpose: "any" },
      png("icon", 192, "any"),
      png("icon", 512, "any"),
      png("icon-maskable", 512, "maskable"),
    ],
  };
}

/** The colour of the paper on light screens and on dark ones; browsers give it to their own bars. */
export interface Paper {
  readonly light: string;
  readonly dark: string;
}

/**
 * Reads the colours of the paper where they are chosen, in the look.
 * @throws Error where the look does not state them.
 */
export function paperOf(look: string): Paper {
  const [light, dark] = look
    .replace(/\/\*.*?\*\//gs, "")
    .split("(prefers-color-scheme: dark)")
    .map((part) => /--paper:\s*([^;}]+)/.exec(part)?.[1]?.trim());
  if (light && dark) return { light, dark };
  throw new Error("look.css has to state --paper twice: in :root, and below that in @media (prefers-color-scheme: dark).");
}
