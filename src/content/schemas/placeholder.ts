/**
 * Represents a text that is missing or faulty, which is reported already, so that the rules that follow can go on.
 * Nothing is held against it: it refers to nothing, is twice nowhere, and makes no address. No editor can write it: a file that
 * holds this character, or names it by an escape, is refused before anything else is made of it.
 */
export const placeholderText = "\u0000";

/** Whether a text was made from a spare text. */
export function isPlaceholder(text: string): boolean {
  return text.includes(placeholderText);
}

/** Whether an address, in which letters are percent-encoded, was made from a spare text. */
export function isPlaceholderAddress(address: string): boolean {
  return address.includes(encodeURI(placeholderText));
}
