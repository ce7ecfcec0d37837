import { posix } from "node:path";
import type { Image } from "../../domain/image.ts";
import type { Issue } from "../../domain/issue.ts";
import type { Language } from "../../domain/language.ts";
import { type Entry, issuesBehind } from "../../domain/pages.ts";
import type { Kind, Routes, Subjects } from "../../domain/routes.ts";
import type { Site } from "../../domain/site.ts";
import { encodeAddress } from "../../markdown/parse.ts";
import type { PreparedReference } from "../../markdown/prepare.ts";
import { nearest } from "../../problems/nearest.ts";
import type { Position, Problems } from "../../problems/problem.ts";
import type { AddressBook } from "./address-book.ts";
import { type Anchor, anchorFor, anchorsOn, findAnchor, hasUnread } from "./anchors.ts";
import type { ParsedText, ParsedTexts } from "./parsed-text.ts";
import { positionOf } from "./reference-position.ts";

/** What a link leads to, found once; `addressOf` then spells it for the readers of each language. */
export type Aim =
  | { readonly what: "elsewhere"; readonly address: string }
  | { readonly what: "here"; readonly anchor: Anchor }
  | {
      readonly what: "page";
      readonly kind: Kind;
      readonly subject: Subjects[Kind];
      readonly query: string;
      readonly anchor: Anchor | null;
    };

/** What links are resolved against. */
export interface Atlas {
  readonly site: Site;
  readonly routes: Routes;
  readonly addresses: AddressBook;
  /** What each Markdown file's page is. */
  readonly pagesByFile: ReadonlyMap<string, Entry>;
  readonly texts: ParsedTexts;
  readonly images: ReadonlyMap<string, Image>;
  /** True for paths that a file was meant to have which has another, as was told. */
  readonly isTold: (file: string) => boolean;
  /** True for addresses that were published and are gone, as was told. */
  readonly isGone: (path: string) => boolean;
  /** True for issues that this build leaves out. */
  readonly isLeftOut: (issue: Issue) => boolean;
  /** True for the files of such issues. */
  readonly isHidden: (file: string) => boolean;
  readonly problems: Problems;
}

/** A link, taken apart. */
interface Link {
  readonly target: string;
  readonly path: string;
  /** With its question mark. */
  readonly query: string;
  readonly anchor: string;
  readonly from: ParsedText;
  readonly at: () => Position;
}

/** Finds what a link leads to; null, with a problem noted, where that is nothing. */
export function aimOf(reference: PreparedReference, from: ParsedText, atlas: Atlas): Aim | null {
  const { target } = reference;
  const own = target.startsWith(atlas.site.url.href) ? target.slice(atlas.site.url.origin.length) : target;
  if (/^[a-z][a-z0-9+.-]*:/i.test(own)) return { what: "elsewhere", address: encodeAddress(own) };
  const [, path = "", query = "", anchor = ""] = /^([^?#]*)(\?[^#]*)?#?(.*)$/s.exec(own) ?? [];
  const link: Link = { target, path, query, anchor: decoded(anchor), from, at: () => positionOf(reference, from) };
  if (path === "" && anchor !== "") return aimHere(link, atlas);
  if (path === "") return aimAt(atlas.pagesByFile.get(from.file.source.path) as Entry, link, atlas);
  const image = atlas.images.get(relative(path, from));
  if (image) return aimAtImage(image, link, atlas);
  const entry = path.startsWith("/") ? atlas.addresses.find(decoded(path)) : atlas.pagesByFile.get(relative(path, from));
  if (entry) return aimAt(entry, link, atlas);
  if (atlas.isTold(relative(path, from)) || atlas.isGone(decoded(path))) return null;
  const near = /^www\./i.test(path) ? `https://${target}` : nearest(path, candidatesFor(link, atlas));
  atlas.problems.add("broken-link", { target, nearest: near }, link.at());
  return null;
}

function aimAtImage({ file, address }: Image, { target, from, at }: Link, { isHidden, problems }: Atlas): Aim | null {
  if (!isHidden(file) || isHidden(from.file.source.path)) return { what: "elsewhere", address };
  problems.add("hidden-link", { target }, at());
  return null;
}

/** What a broken link may have been meant to lead to. */
function candidatesFor({ path, from }: Link, { addresses, pagesByFile }: Atlas): string[] {
  if (path.startsWith("/")) return addresses.addresses;
  return [...pagesByFile.keys()].map((file) => posix.relative(folderOf(from), file));
}

/** The address of what a link leads to, for the readers of a language. */
export function addressOf(aim: Aim, reader: Language, { routes, texts }: Atlas): string {
  if (aim.what === "elsewhere") return aim.address;
  const page = aim.what === "page" ? routes.to(aim.kind, reader, aim.subject) + aim.query : "";
  const id = aim.anchor && anchorFor(aim.anchor, reader, texts);
  return id ? `${page}#${encodeURIComponent(id)}` : page;
}

/** A link within its own text. What stands beside it on the page of the issue has to be linked by its file. */
function aimHere({ anchor, from, at }: Link, atlas: Atlas): Aim | null {
  const entry = atlas.pagesByFile.get(from.file.source.path) as Entry;
  const found = findAnchor(entry.kind, entry.subject, from.file.language, anchor, atlas.texts);
  if (found) return { what: "here", anchor: found };
  noteAnchor(anchor, entry, at, atlas);
  return null;
}

function aimAt(entry: Entry, { target, anchor, query, from, at }: Link, atlas: Atlas): Aim | null {
  const { kind, subject, language } = entry;
  if (leadsToHidden(entry, from, atlas)) {
    atlas.problems.add("hidden-link", { target }, at());
    return null;
  }
  const found = anchor === "" ? null : findAnchor(kind, subject, language, anchor, atlas.texts);
  if (anchor !== "" && !found) noteAnchor(anchor, entry, at, atlas);
  return { what: "page", kind, subject, query: encodeAddress(query), anchor: found };
}

function noteAnchor(anchor: string, { kind, subject, language }: Entry, at: () => Position, { texts, problems }: Atlas): void {
  // Of a text whose front matter cannot be read, which was told, the actions are not known.
  if (hasUnread(kind, subject, texts)) return;
  problems.add("broken-anchor", { anchor, nearest: nearest(anchor, anchorsOn(kind, subject, language, texts)) }, at());
}

/** Whether a page that is built leads to one that is left out. */
function leadsToHidden({ subject }: Entry, from: ParsedText, { isLeftOut, pagesByFile }: Atlas): boolean {
  const own = pagesByFile.get(from.file.source.path) as Entry;
  const isOut = (issues: readonly Issue[]): boolean => issues.length > 0 && issues.every(isLeftOut);
  return isOut(issuesBehind(subject)) && !isOut(issuesBehind(own.subject));
}

/** The path below the content folder that a path in a text means: it is relative to the text's own folder. */
export function relative(path: string, from: ParsedText): string {
  return posix.normalize(posix.join(folderOf(from), decoded(path)));
}

function folderOf({ file }: ParsedText): string {
  return posix.dirname(file.source.path);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
