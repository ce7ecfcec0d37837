import { posix } from "node:path";
import type { Image } from "../../domain/image.ts";
import type { Issue } from "../../domain/issue.ts";
import type { Language } from "../../domain/language.ts";
import { issuesBehind, type PageSubject } from "../../domain/pages.ts";
import type { Kind, Routes, Subjects } from "../../domain/routes.ts";
import type { Site } from "../../domain/site.ts";
import { encodeAddress } from "../../markdown/parse.ts";
import type { PreparedReference } from "../../markdown/prepare.ts";
import { nearest } from "../../problems/nearest.ts";
import type { Position, Problems } from "../../problems/problem.ts";
import type { AddressBook } from "./address-book.ts";
import { type Anchor, anchorFor, anchorsOn, findAnchor, hasUnread } from "./anchors.ts";
import type { ParsedText, ParsedTexts } from "./parsed-text.ts";
import { positionOf } from "./positions.ts";

/** What a link leads to, found once; `addressOf` then spells it for the readers of each language. */
export type LinkTarget =
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
export interface LinkContext {
  readonly site: Site;
  readonly routes: Routes;
  readonly addresses: AddressBook;
  /** What each Markdown file's page is. */
  readonly pagesByFile: ReadonlyMap<string, PageSubject>;
  readonly texts: ParsedTexts;
  readonly images: ReadonlyMap<string, Image>;
  /** True for paths that a misnamed file should have; that is reported already. */
  readonly isReported: (file: string) => boolean;
  /** True for addresses that were published and are gone; that is reported already. */
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
export function linkTargetOf(reference: PreparedReference, from: ParsedText, context: LinkContext): LinkTarget | null {
  const { target } = reference;
  const own = target.startsWith(context.site.url.href) ? target.slice(context.site.url.origin.length) : target;
  if (/^[a-z][a-z0-9+.-]*:/i.test(own)) return { what: "elsewhere", address: encodeAddress(own) };
  const [, path = "", query = "", anchor = ""] = /^([^?#]*)(\?[^#]*)?#?(.*)$/s.exec(own) ?? [];
  const link: Link = { target, path, query, anchor: decoded(anchor), from, at: () => positionOf(reference, from) };
  if (path === "" && anchor !== "") return targetHere(link, context);
  if (path === "") return targetAt(context.pagesByFile.get(from.file.source.path) as PageSubject, link, context);
  const image = context.images.get(relative(path, from));
  if (image) return imageTarget(image, link, context);
  const entry = path.startsWith("/") ? context.addresses.find(decoded(path)) : context.pagesByFile.get(relative(path, from));
  if (entry) return targetAt(entry, link, context);
  if (context.isReported(relative(path, from)) || context.isGone(decoded(path))) return null;
  const near = /^www\./i.test(path) ? `https://${target}` : nearest(path, candidatesFor(link, context));
  context.problems.add("broken-link", { target, nearest: near }, link.at());
  return null;
}

function imageTarget({ file, address }: Image, { target, from, at }: Link, { isHidden, problems }: LinkContext): LinkTarget | null {
  if (!isHidden(file) || isHidden(from.file.source.path)) return { what: "elsewhere", address };
  problems.add("hidden-link", { target }, at());
  return null;
}

/** What a broken link may have been meant to lead to. */
function candidatesFor({ path, from }: Link, { addresses, pagesByFile }: LinkContext): string[] {
  if (path.startsWith("/")) return addresses.addresses;
  return [...pagesByFile.keys()].map((file) => posix.relative(folderOf(from), file));
}

/** The address of what a link leads to, for the readers of a language. */
export function addressOf(to: LinkTarget, reader: Language, { routes, texts }: LinkContext): string {
  if (to.what === "elsewhere") return to.address;
  const page = to.what === "page" ? routes.to(to.kind, reader, to.subject) + to.query : "";
  const id = to.anchor && anchorFor(to.anchor, reader, texts);
  return id ? `${page}#${encodeURIComponent(id)}` : page;
}

/** A link within its own text. What is beside it on the page of the issue has to be linked by its file. */
function targetHere({ anchor, from, at }: Link, context: LinkContext): LinkTarget | null {
  const entry = context.pagesByFile.get(from.file.source.path) as PageSubject;
  const found = findAnchor(entry.kind, entry.subject, from.file.language, anchor, context.texts);
  if (found) return { what: "here", anchor: found };
  noteAnchor(anchor, entry, at, context);
  return null;
}

function targetAt(entry: PageSubject, { target, anchor, query, from, at }: Link, context: LinkContext): LinkTarget | null {
  const { kind, subject, language } = entry;
  if (leadsToHidden(entry, from, context)) {
    context.problems.add("hidden-link", { target }, at());
    return null;
  }
  const found = anchor === "" ? null : findAnchor(kind, subject, language, anchor, context.texts);
  if (anchor !== "" && !found) noteAnchor(anchor, entry, at, context);
  return { what: "page", kind, subject, query: encodeAddress(query), anchor: found };
}

function noteAnchor(anchor: string, { kind, subject, language }: PageSubject, at: () => Position, { texts, problems }: LinkContext): void {
  // The actions of a text are not known if its front matter cannot be read, which is reported already.
  if (hasUnread(kind, subject, texts)) return;
  problems.add("broken-anchor", { anchor, nearest: nearest(anchor, anchorsOn(kind, subject, language, texts)) }, at());
}

/** Whether a page that is built leads to one that is left out. */
function leadsToHidden({ subject }: PageSubject, from: ParsedText, { isLeftOut, pagesByFile }: LinkContext): boolean {
  const own = pagesByFile.get(from.file.source.path) as PageSubject;
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
