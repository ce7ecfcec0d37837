import type { Routes } from "../domain/routes.ts";

/** One picture of the site's sign, as a web-app manifest tells of it. */
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
