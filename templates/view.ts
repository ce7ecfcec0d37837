import type { Assets } from "../src/assets/assets.ts";
import type { Archive } from "../src/domain/archive.ts";
import type { Language } from "../src/domain/language.ts";
import type { Page } from "../src/domain/pages.ts";
import type { Kind, Subjects } from "../src/domain/routes.ts";
import type { Messages } from "../src/languages/messages.d.ts";
import { messagesIn } from "../src/languages/messages-in.ts";

/** The archive, in the words and addresses of one language. */
export interface Reading {
  readonly archive: Archive;
  readonly language: Language;
  readonly words: Messages;
  /** The address of a page in that language. */
  readonly to: <K extends Kind>(kind: K, subject: Subjects[K]) => string;
}

/** What templates and components of pages see: a reading, and what pages load. */
export interface View extends Reading {
  readonly assets: Assets;
}

const views = new WeakMap<Archive, Map<Language, View>>();

/** The view that belongs to a page; all pages of a language share it. */
export function viewOf({ archive, language }: Page, assets: Assets): View {
  const known = views.get(archive) ?? new Map<Language, View>();
  views.set(archive, known);
  const view = known.get(language) ?? { ...readingOf(archive, language), assets };
  known.set(language, view);
  return view;
}

/** The reading of an archive in one of its languages. */
export function readingOf(archive: Archive, language: Language): Reading {
  return { archive, language, words: messagesIn(language), to: (kind, subject) => archive.routes.to(kind, language, subject) };
}
