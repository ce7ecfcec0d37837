import { aliasesIn, type WrittenAlias } from "../../domain/alias.ts";
import type { Archive } from "../../domain/archive.ts";
import type { Language } from "../../domain/language.ts";
import { issuesBehind, type PageSubject, type SubjectsByKind, subjectsOf, uncitedKinds } from "../../domain/pages.ts";
import type { Kind, Routes, Subjects } from "../../domain/routes.ts";
import type { Position, Problems } from "../../problems/problem.ts";
import { isPlaceholderAddress } from "../schemas/placeholder.ts";
import { hiddenFolders } from "./left-out.ts";

/** An address that is claimed; pictures show no page. */
interface Claim {
  readonly address: string;
  readonly entry: PageSubject | null;
  /** Whether readers find it today: what is about a hidden issue they do not. */
  readonly isPublic: boolean;
  /** Where the content that leads to it is; null for what no editor writes. */
  readonly origin: (() => Position) | null;
}

/** Where the content that leads to a page is: the record of a named thing, a text's file, or one of an issue's aliases. */
export type OriginOf = (subject: Subjects[Kind], alias?: number) => (() => Position) | null;

/** Files that every site has besides its pages, with their folders. */
export const reserved = [
  ...["assets", "pagefind", "robots.txt", "sitemap.xml", "manifest.json", "_headers", "_redirects", ".gaceta"],
  ...["favicon.svg", "apple-touch-icon.png", "icon-192.png", "icon-512.png", "icon-maskable-512.png"],
];

const reservedPaths = new Set(reserved.map((name) => `/${name}`));

/** The most bytes that a file system takes for one name, less what the name of a copy may add. */
const longestName = 240;

/** Every address of the archive, older ones (aliases) included. */
export class AddressBook {
  readonly #routes: Routes;
  readonly #problems: Problems;
  /** By the address as it is recorded; `/a/` and `/a/index.html` are one. */
  readonly #claims = new Map<string, Claim>();
  /** The folders of the files that are written, `/a` and `/a/b`: none of them can be a file. */
  readonly #folders = new Set<string>();

  /** Lists every address of the archive, and notes those that are claimed twice. */
  constructor(archive: Archive, originOf: OriginOf, problems: Problems) {
    this.#routes = archive.routes;
    this.#problems = problems;
    const hidden = hiddenFolders(archive.issues, false);
    for (const { address, file } of archive.images)
      this.#claim({ address, entry: null, isPublic: !hidden.some((folder) => file.startsWith(folder)), origin: null });
    for (const [kind, subjects] of Object.entries(subjectsOf(archive)) as [Kind, SubjectsByKind[Kind]][]) {
      for (const subject of subjects) this.#claimPage(kind, subject, archive.site.languages, originOf(subject));
    }
    this.#claimAliases(archive, originOf);
  }

  /** What an address shows, written with or without the site's prefix and the slash at the end; null for no page. */
  find(path: string): PageSubject | null {
    const address = encodeURI(path.endsWith("/") || /\.\w+$/.test(path) ? path : `${path}/`);
    const { prefix } = this.#routes;
    const claim = address.startsWith(prefix) ? this.#claims.get(this.#pathOf(address)) : undefined;
    return (claim ?? this.#claims.get(this.#pathOf(prefix + address.slice(1))))?.entry ?? null;
  }

  get addresses(): string[] {
    return [...this.#claims.values()].map(({ address }) => decodeURI(address));
  }

  /** Whether readers find something at an address as it is recorded: as people read it, without the site's prefix. */
  leadsSomewhere(recorded: string): boolean {
    return this.#claims.get(recorded)?.isPublic ?? false;
  }

  /** What is at a recorded address, for readers or not yet; null for a picture, and for nothing. */
  entryAt(recorded: string): PageSubject | null {
    return this.#claims.get(recorded)?.entry ?? null;
  }

  /** The addresses that readers may cite, as they are recorded. */
  *citable(): Generator<string> {
    for (const { address, entry, isPublic } of this.#claims.values())
      if (isPublic && !(entry && uncitedKinds.includes(entry.kind))) yield this.#routes.recorded(address);
  }

  #pathOf(address: string): string {
    return asFolder(this.#routes.recorded(address));
  }

  #claimPage(kind: Kind, subject: Subjects[Kind], languages: readonly Language[], origin: Claim["origin"]): void {
    const isPublic = isShown(subject);
    for (const language of languages)
      this.#claim({ address: this.#routes.to(kind, language, subject), entry: { kind, subject, language }, isPublic, origin });
  }

  /** Where an older address cannot be had, what follows from it is not reported again. */
  #claimAliases(archive: Archive, originOf: OriginOf): void {
    const { written, implied } = aliasesIn(archive);
    const refused = new Set<WrittenAlias>();
    for (const { address, entry, written: item } of [...written, ...implied]) {
      const origin = originOf(item.subject, item.index);
      if (!refused.has(item) && !this.#claim({ address, entry, isPublic: isShown(item.subject), origin })) refused.add(item);
    }
  }

  /** @returns whether it can be had. */
  #claim(claim: Claim): boolean {
    const { address } = claim;
    if (isPlaceholderAddress(address)) return true;
    const path = this.#pathOf(address);
    const folders = foldersOf(path);
    const other = this.#claims.get(path) ?? folders.map((folder) => this.#claims.get(folder)).find((taken) => taken !== undefined);
    if (other || this.#folders.has(path) || isReserved(path, folders)) return this.#tell("address-taken", claim, other);
    if (isTooLong(path)) return this.#tell("address-too-long", claim);
    this.#claims.set(path, claim);
    for (const folder of folders) this.#folders.add(folder);
    return true;
  }

  #tell(code: "address-taken" | "address-too-long", { address, origin }: Claim, other?: Claim): false {
    const [at, ...also] = [origin?.(), other?.origin?.()].filter((position) => position !== undefined);
    if (at) this.#problems.add(code, { address }, at, ...also);
    return false;
  }
}

/** Whether readers find what is about a subject: not where that are hidden issues alone. */
function isShown(subject: Subjects[Kind]): boolean {
  const issues = issuesBehind(subject);
  return issues.length === 0 || issues.some(({ hidden }) => hidden === null);
}

/** The address of a page that is named by its file. */
function asFolder(path: string): string {
  return path.endsWith("/index.html") ? path.slice(0, -"index.html".length) : path;
}

/**
 * The folders above the file of a path: `/a` and `/a/b` of `/a/b/` and `/a/b/c`. What lies below the file of a page lies below the page.
 * An empty name makes no folder; it is reported where it is written.
 */
function foldersOf(path: string): string[] {
  const folders: string[] = [];
  for (let slash = path.indexOf("/", 1); slash !== -1; slash = path.indexOf("/", slash + 1))
    if (path[slash - 1] !== "/") folders.push(asFolder(path.slice(0, slash)));
  return folders;
}

function isTooLong(path: string): boolean {
  // No character has more than three bytes for each of its units.
  return path.length * 3 > longestName && path.split("/").some((part) => Buffer.byteLength(part) > longestName);
}

function isReserved(path: string, folders: readonly string[]): boolean {
  return reservedPaths.has(path) || folders.some((folder) => reservedPaths.has(folder));
}
