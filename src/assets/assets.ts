import type { Edition } from "../domain/edition.ts";
import type { Icons } from "./icons.ts";
import type { Paper } from "./paper.ts";

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
