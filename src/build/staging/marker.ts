/** The file by which a folder is known as a site of ours, which the next build may replace. */
export const marker = ".gaceta";

/** What is in it. */
export const markerText = "Made by Gaceta; the next build replaces this folder.\n";
