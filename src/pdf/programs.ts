import { DocumentError } from "./job.ts";

export type Typst = typeof import("@myriaddreamin/typst-ts-node-compiler");
type Resvg = typeof import("@resvg/resvg-js");

/**
 * Loads Typst, which sets pages. Both programs are machine code, another for each platform, and are loaded only when there is something to make.
 * @throws DocumentError where there is none for this platform.
 */
export function loadTypst(): Promise<Typst> {
  return loaded("Typst", () => import("@myriaddreamin/typst-ts-node-compiler"));
}

/** Loads resvg, which turns drawings into pictures. */
export function loadResvg(): Promise<Resvg> {
  return loaded("resvg", () => import("@resvg/resvg-js"));
}

async function loaded<T>(program: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    throw new DocumentError({ kind: "missing", program, detail: (error as Error).message.split("\n")[0] ?? "" });
  }
}
