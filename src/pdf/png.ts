import { loadResvg } from "./programs.ts";

/**
 * Draws an SVG as a picture, so many pixels wide. All its letters are outlines: the machine's fonts have no part in it.
 */
export async function toPng(svg: string, width: number): Promise<Buffer> {
  const { Resvg } = await loadResvg();
  return new Resvg(svg, { fitTo: { mode: "width", value: width }, font: { loadSystemFonts: false } }).render().asPng();
}
