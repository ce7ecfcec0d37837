import type { Place } from "../../src/domain/place.ts";
import type { ShapeSet } from "../../src/domain/shape-set.ts";
import { html, trusted } from "../../src/html/html.ts";
import { regionColour } from "./region-colour.ts";

/** The map as SVG without any words, for Typst; some places have the colour of their region. */
export function mapDrawing({ width, height, shapes }: ShapeSet, marked: ReadonlySet<Place>): string {
  const outlines = shapes.map(({ place, rings }) => {
    const path = trusted(rings.map((ring) => `M${ring.map((point) => point.join(" ")).join("L")}Z`).join(""));
    return html`<path fill="${marked.has(place) ? regionColour(place.region.index) : "#f3efe6"}" d="${path}"/>`;
  });
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" stroke="#857d6c" stroke-width="${width / 900}" stroke-linejoin="round">${outlines}</svg>`
    .text;
}
