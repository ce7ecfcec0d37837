import type { Archive } from "../domain/archive.ts";
import type { Language } from "../domain/language.ts";
import type { Kind, Subjects } from "../domain/routes.ts";
import type { Messages } from "../languages/messages.d.ts";
import { messagesIn } from "../languages/messages-in.ts";

/** The archive, in the words and addresses of one language. */
export interface Reading {
  readonly archive: Archive;
  readonly language: Language;
  readonly words: Messages;
  /** The address of a page in that language. */
  readonly to: <K extends Kind>(kind: K, subject: Subjects[K]) => string;
}

/** The reading of an archive in one of its languages. */
export function readingOf(archive: Archive, language: Language): Reading {
  return { archive, language, words: messagesIn(language), to: (kind, subject) => archive.routes.to(kind, language, subject) };
}
