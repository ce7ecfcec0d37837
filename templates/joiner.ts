/**
 * Begins every word that only the search index holds: as many of them as the words before it that it stands for.
 * It is the word joiner, which nobody sees, nobody writes, and the index leaves out of its words.
 */
export const joiner = "\u2060";
