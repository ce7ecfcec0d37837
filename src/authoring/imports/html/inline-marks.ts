import type { Inline } from "../../../markdown/tree.ts";

/** What the words of a line are within. */
export interface InlineMarks {
  readonly marks: readonly ("strong" | "emphasis" | "struck" | "raised" | "lowered")[];
  readonly address: string | null;
}

export const plain: InlineMarks = { marks: [], address: null };

/** Pieces within what they are within: the link outermost, so that the parts of one link stay together. */
export function wrap(inlines: readonly Inline[], { marks, address }: InlineMarks): Inline[] {
  const marked = marks.reduceRight<readonly Inline[]>((inner, kind) => [{ kind, inlines: inner }], inlines);
  return address === null ? [...marked] : [{ kind: "link", address, inlines: marked }];
}
