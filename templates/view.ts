import type { Assets } from "../src/assets/assets.ts";
import type { Archive } from "../src/domain/archive.ts";
import type { Language } from "../src/domain/language.ts";
import type { Page } from "../src/domain/pages.ts";
import { once } from "../src/views/once.ts";
import { type Reading, readingOf } from "../src/views/reading.ts";

/** What templates and components of pages see: a reading, and what pages load. */
export interface View extends Reading {
  readonly assets: Assets;
}

const views = once((_archive: Archive) => new Map<Language, View>());

/** The view that belongs to a page; all pages of a language share it. */
export function viewOf({ archive, language }: Page, assets: Assets): View {
  const view = views(archive).get(language) ?? { ...readingOf(archive, language), assets };
  views(archive).set(language, view);
  return view;
}
