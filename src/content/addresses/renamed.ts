import { distance } from "fastest-levenshtein";
import type { Archive } from "../../domain/archive.ts";
import { type EarlierForm, earlierFormAt, languageOf, movedWith, type NamedKind, namedKinds } from "../../domain/earlier-forms.ts";
import type { Language } from "../../domain/language.ts";
import { issuesBehind, subjectsOf } from "../../domain/pages.ts";
import type { Subjects } from "../../domain/routes.ts";
import { alias } from "../schemas/aliases.ts";
import type { AddressInventory, GoneAddresses } from "./inventory.ts";

/** A thing that has an address in a language which was never recorded: it is new, or it was renamed. */
interface RenameCandidate {
  readonly kind: NamedKind;
  readonly subject: Subjects[NamedKind];
  readonly language: Language;
  readonly now: string;
}

/** A gone address, and where what was there is. */
interface Found {
  readonly address: string;
  readonly now: string;
}

/** A thing that was renamed: the addresses to be written as its aliases, and all that they bring back. */
interface Rename {
  readonly candidate: RenameCandidate;
  readonly heads: readonly string[];
  readonly moved: readonly Found[];
}

/** How many renames are reported at once: finding each takes some milliseconds. The others are reported once these are fixed. */
const mostRenamed = 50;

/** How many things are tried in turn, the nearest by name first, for how much of what is gone they explain. */
const mostTried = 12;

/** Things that were renamed: regions, issues, places and so on whose addresses are new, while others of the same kind are gone. */
export function renamed(gone: ReadonlySet<string>, inventory: AddressInventory): GoneAddresses[] {
  const left = new Set(originalFirst(gone, inventory.archive));
  /** Where what is gone was found again. */
  const settled = new Set<string>();
  const found = new Map<Subjects[NamedKind], Rename>();
  for (const kind of namedKinds) {
    const candidates = candidatesOf(kind, inventory);
    for (const head of candidates.length > 0 ? [...left].filter((address) => address.endsWith("/")) : []) {
      if (!left.has(head) || found.size === mostRenamed) continue;
      const best = bestOf(head, candidates, settled, left, inventory);
      if (!best) continue;
      for (const { address, now } of best.moved) {
        left.delete(address);
        settled.add(now);
      }
      const { subject } = best.candidate;
      const { candidate, heads, moved } = found.get(subject) ?? { candidate: best.candidate, heads: [], moved: [] };
      found.set(subject, { candidate, heads: [...heads, head], moved: [...moved, ...best.moved] });
    }
  }
  return [...found.values()].flatMap((rename) => goneAddressesOf(rename, inventory));
}

function candidatesOf(kind: NamedKind, { archive, record }: AddressInventory): RenameCandidate[] {
  const { routes, site } = archive;
  const subjects = (subjectsOf(archive)[kind] as readonly Subjects[NamedKind][]).filter((subject) =>
    issuesBehind(subject).every(({ hidden }) => hidden === null),
  );
  return subjects.flatMap((subject) =>
    site.languages.flatMap((language) => {
      const now = routes.recorded(routes.to(kind, language, subject));
      return record.has(now) ? [] : [{ kind, subject, language, now }];
    }),
  );
}

/** Addresses of the original's language before those of the others, whose roots are longer. */
function originalFirst(addresses: ReadonlySet<string>, { routes, site }: Archive): string[] {
  const others = site.languages.filter((language) => language !== site.original);
  const roots = others.map((language) => routes.recorded(routes.to("home", language, null)));
  const isOther = (address: string): boolean => roots.some((root) => address.startsWith(root));
  const byLanguage = Map.groupBy(addresses, isOther);
  return [...(byLanguage.get(false) ?? []), ...(byLanguage.get(true) ?? [])];
}

/**
 * The newcomer that an address most probably belonged to: the one that explains most of what is gone, and then the nearest by name.
 * @param settled The addresses of those that are explained already.
 */
function bestOf(
  head: string,
  candidates: readonly RenameCandidate[],
  settled: ReadonlySet<string>,
  gone: ReadonlySet<string>,
  { archive }: AddressInventory,
): { readonly candidate: RenameCandidate; readonly moved: readonly Found[] } | null {
  const language = languageOf(archive.routes.alias(head, true), archive);
  const first = candidates.find((candidate) => candidate.language === language);
  // All of a kind have addresses of the same form.
  if (!first || !asOnce(first, head, archive) || !alias.safeParse(head).success) return null;
  const fitting = candidates.filter((candidate) => candidate.language === language && !settled.has(candidate.now));
  if (fitting.length === 0) return null;
  const nearest = fitting.map((candidate) => ({ candidate, far: distance(head, candidate.now) })).sort((a, b) => a.far - b.far);
  const tried = nearest.slice(0, mostTried).map(({ candidate }) => ({ candidate, moved: movedBy(candidate, head, gone, archive) }));
  return tried.reduce((best, next) => (next.moved.length > best.moved.length ? next : best));
}

/** What is gone and found again, if an address was a newcomer's: the address itself first. */
function movedBy(candidate: RenameCandidate, head: string, gone: ReadonlySet<string>, archive: Archive): Found[] {
  const { routes } = archive;
  const earlier = asOnce(candidate, head, archive);
  const moved = movedWith(earlier ? [earlier] : [], archive).map(({ address, target }) => ({
    address: routes.recorded(address),
    now: routes.recorded(target),
  }));
  return [{ address: head, now: candidate.now }, ...moved.filter(({ address }) => address !== head && gone.has(address))];
}

function asOnce({ kind, subject }: RenameCandidate, head: string, archive: Archive): EarlierForm | null {
  return earlierFormAt(kind, subject, archive.routes.alias(head, false), archive);
}

function goneAddressesOf({ candidate, heads, moved }: Rename, { originOf }: AddressInventory): GoneAddresses[] {
  const { subject, now } = candidate;
  const origin = originOf(subject)?.();
  if (!origin) return [];
  const line = `aliases: [${[...subject.aliases, ...heads].map(quoted).join(", ")}]`;
  const others = moved.map(({ address }) => address).filter((address) => !heads.includes(address));
  return [{ gone: [...heads, ...others], reason: { kind: "renamed", now, file: origin.file, line }, origin }];
}

/** As it is in a list of YAML. */
function quoted(path: string): string {
  return /[,[\]{}'`&!@;=]/.test(path) ? JSON.stringify(path) : path;
}
