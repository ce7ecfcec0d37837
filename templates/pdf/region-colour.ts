/** The hues of the regions in degrees, by their order: those of `templates/styles/tokens.css`. */
export const hues = [25, 255, 145, 315, 75, 200, 350, 115, 285, 50, 175, 230] as const;

/** Of all regions alike, as `templates/styles/look.css` says for light screens. */
export const [lightness, chroma] = [0.47, 0.105];

/** The colour of a region as `#rrggbb`, for what does not know OKLCH. */
export function regionColour(index: number): string {
  const hue = ((hues[index % hues.length] as number) * Math.PI) / 180;
  return `#${linearFrom(lightness, chroma * Math.cos(hue), chroma * Math.sin(hue))
    .map(hexadecimal)
    .join("")}`;
}

/** OKLab to linear sRGB, as CSS Color 4 has it. */
function linearFrom(light: number, a: number, b: number): number[] {
  const l = (light + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (light - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (light - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function hexadecimal(linear: number): string {
  const encoded = linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;
  const byte = Math.round(255 * Math.min(1, Math.max(0, encoded)));
  return byte.toString(16).padStart(2, "0");
}
