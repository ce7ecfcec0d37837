/**
 * Stands for a text that is missing or faulty, which has been told, so that the rules that follow can go on.
 * Nothing is held against it: it refers to nothing, is twice nowhere, and makes no address. No editor can mean it.
 */
export const spareText = "\u0000";

/** Whether something was made from a spare text. */
export function isSpare(text: string): boolean {
  return text.includes(spareText) || text.includes(encodeURI(spareText));
}
