import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** The cuts of the serif that templates may use; all have the same characters. */
const cuts = ["400Regular", "400Regular_Italic", "600SemiBold", "600SemiBold_Italic", "700Bold"];

/** The bytes of the fonts: static TrueType files, since Typst embeds no variable ones. */
export function readFonts(): Buffer[] {
  const family = createRequire(import.meta.url)
    .resolve("@expo-google-fonts/source-serif-4/package.json")
    .replace("package.json", "");
  return cuts.map((cut) => readFileSync(`${family}${cut}/SourceSerif4_${cut}.ttf`));
}
