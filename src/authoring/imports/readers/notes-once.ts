/** A part of a document as mammoth reads it. */
interface Part {
  readonly type: string;
  readonly children?: readonly Part[];
  readonly noteType?: string;
  readonly noteId?: string;
}

/**
 * A document in which each note is referred to once; further references to it are its number, in brackets. mammoth writes a note out for every
 * reference, so that a file of a few kilobytes could become gigabytes.
 */
export function withNotesOnce(document: Part): Part {
  const numbers = new Map<string, number>();
  const once = (part: Part): Part => {
    if (part.type === "noteReference") return refer(part);
    return part.children ? { ...part, children: part.children.map(once) } : part;
  };
  const refer = (reference: Part): Part => {
    const note = `${reference.noteType} ${reference.noteId}`;
    const known = numbers.get(note);
    if (known !== undefined) return { type: "text", value: `[${known}]` } as Part;
    numbers.set(note, numbers.size + 1);
    return reference;
  };
  return once(document);
}
