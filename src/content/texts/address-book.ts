import type { Archive } from "../../domain/archive.ts";
import type { Language } from "../../domain/language.ts";
import { type SubjectsByKind, subjectsOf } from "../../domain/pages.ts";
import type { Kind, Routes, Subjects } from "../../domain/routes.ts";
import type { Position, Problems } from "../../problems/problem.ts";
import { isSpareAddress } from "../fields/spare.ts";

/** What an address shows. */
export interface Entry {
  readonly kind: Kind;
  readonly subject: Subjects[Kind];
  readonly language: Language;
}

/** An address that is claimed; files that the build writes besides the pages show no page. */
interface Claim {
  readonly address: string;
  readonly entry: Entry | null;
  /** Where the content that leads to it stands; null for what no editor writes. */
  readonly origin: (() => Position) | null;
}

/** Where the content that leads to a page stands: the record of a named thing, a text's file, or one of an issue's aliases. */
export type OriginOf = (subject: Subjects[Kind], alias?: number) => (() => Position) | null;

/** Files that every site has besides its pages, with their folders. */
export const reserved = [
  ...["assets", "pagefind", "robots.txt", "sitemap.xml", "_headers", "manifest.json", ".gaceta"],
  ...["favicon.svg", "apple-touch-icon.png", "icon-192.png", "icon-512.png", "icon-maskable-512.png"],
];

/** The most bytes that a file system takes for one name, less what the name of a copy may add. */
const longestName = 240;

/** Every address of the archive, older ones (aliases) included. */
export class AddressBook {
  readonly #routes: Routes;
  readonly #problems: Problems;
  /** By the file that is written: `/a/` and `/a/index.html` are one. */
  readonly #claims = new Map<string, Claim>();
  /** The folders of those files: none of them can be a file. */
  readonly #folders = new Set<string>();

  /** Lists every address of the archive, and notes those that are claimed twice. */
  constructor(archive: Archive, originOf: OriginOf, problems: Problems) {
    this.#routes = archive.routes;
    this.#problems = problems;
    for (const { address } of archive.images) this.#claim({ address, entry: null, origin: null });
    for (const [kind, subjects] of Object.entries(subjectsOf(archive)) as [Kind, SubjectsByKind[Kind]][]) {
      for (const subject of subjects) this.#claimPage(kind, subject, archive.site.languages, originOf(subject));
    }
    for (const issue of archive.issues) {
      const entry: Entry = { kind: "issue", subject: issue, language: archive.site.original };
      for (const [n, alias] of issue.aliases.entries())
        this.#claim({ address: this.#routes.alias(alias), entry, origin: originOf(issue, n) });
    }
  }

  /** What an address shows, written with or without the site's prefix and the slash at the end; null for no page. */
  find(path: string): Entry | null {
    const address = encodeURI(path.endsWith("/") || /\.\w+$/.test(path) ? path : `${path}/`);
    const { prefix } = this.#routes;
    const claim = address.startsWith(prefix) ? this.#claims.get(this.#routes.output(address)) : undefined;
    return (claim ?? this.#claims.get(this.#routes.output(prefix + address.slice(1))))?.entry ?? null;
  }

  get addresses(): string[] {
    return [...this.#claims.values()].map(({ address }) => decodeURI(address));
  }

  #claimPage(kind: Kind, subject: Subjects[Kind], languages: readonly Language[], origin: Claim["origin"]): void {
    for (const language of languages)
      this.#claim({ address: this.#routes.to(kind, language, subject), entry: { kind, subject, language }, origin });
  }

  #claim(claim: Claim): void {
    const { address } = claim;
    if (isSpareAddress(address)) return;
    const file = this.#routes.output(address);
    const parts = file.split("/");
    const folders = parts.slice(0, -1).map((_part, n) => parts.slice(0, n + 1).join("/"));
    const other = [file, ...folders].map((path) => this.#claims.get(path)).find((taken) => taken !== undefined);
    if (other || this.#folders.has(file) || isReserved(file, folders)) this.#tell("address-taken", claim, other);
    else if (parts.some((part) => Buffer.byteLength(part) > longestName)) this.#tell("address-too-long", claim);
    else {
      this.#claims.set(file, claim);
      for (const folder of folders) this.#folders.add(folder);
    }
  }

  #tell(code: "address-taken" | "address-too-long", { address, origin }: Claim, other?: Claim): void {
    const [at, ...also] = [origin?.(), other?.origin?.()].filter((position) => position !== undefined);
    if (at) this.#problems.add(code, { address }, at, ...also);
  }
}

function isReserved(file: string, folders: readonly string[]): boolean {
  return [file, ...folders].some((path) => reserved.includes(path));
}
