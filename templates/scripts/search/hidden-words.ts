/*
 * Words that only the search index holds begin with a sign which nobody sees, nobody writes, and the index leaves out of
 * its words: so they are found like others, and the script of the search can distinguish them from the text.
 */

/** Begins a synonym: as many of it (U+2060, word joiner) as the words before it that it represents. */
export const joiner = "\u2060";

/** Begins a word that represents nothing in the text (U+2063, invisible separator): a name that belongs to it. */
export const aside = "\u2063";
