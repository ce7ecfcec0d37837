/** The addresses of what pages load, with a hash of the content in each name, so that browsers may keep it for ever. */
export interface Assets {
  readonly stylesheet: string;
  readonly searchScript: string;
  /** Where Pagefind's files are. */
  readonly searchIndex: string;
  readonly icon: string;
  /** The font that every page shows first. */
  readonly font: string;
  /** The shapes of the map, by the codes of the places; null where the archive has no map. */
  readonly map: string | null;
}
