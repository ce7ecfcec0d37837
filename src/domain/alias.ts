import type { Archive } from "./archive.ts";
import { type EarlierForm, earlierFormAt, languageOf, type MovedAddress, movedWith, type NamedKind, namedKinds } from "./earlier-forms.ts";
import { fileKinds, type PageSubject, type SubjectsByKind, subjectsOf } from "./pages.ts";
import type { Kind, Subjects } from "./routes.ts";

/** An older address, and where what it led to is now. */
export interface Alias extends MovedAddress {
  /** The field that it is in, or follows from. */
  readonly written: WrittenAlias;
  readonly archive: Archive;
}

/** An item of a field `aliases`. */
export interface WrittenAlias {
  readonly kind: NamedKind;
  readonly subject: Subjects[NamedKind];
  /** Which item it is, from 0. */
  readonly index: number;
}

/** The older addresses of an archive. */
export interface Aliases {
  /** Those that editors have written. */
  readonly written: readonly Alias[];
  /** Those that follow from them: what lay below a former address of a thing. None of them is among the written ones. */
  readonly implied: readonly Alias[];
}

/** All older addresses: those that editors have written, and those that follow from them. */
export function aliasesOf(archive: Archive): Alias[] {
  const { written, implied } = aliasesIn(archive);
  return [...written, ...implied];
}

/** Whether readers are led on from an older address to a page; at others is a copy of a file. */
export function leadsToPage({ entry }: MovedAddress): boolean {
  return entry !== null && !fileKinds.includes(entry.kind);
}

/** Reads the fields `aliases` of an archive. */
export function aliasesIn(archive: Archive): Aliases {
  const subjects = subjectsOf(archive);
  const paths = namedKinds.flatMap((kind) =>
    subjects[kind].flatMap((subject) => subject.aliases.map((path, index) => ({ path, written: { kind, subject, index } }))),
  );
  const files = paths.some(({ path }) => mayBeFile(path)) ? filesByThing(subjects) : new Map();
  const read = paths.map(({ path, written }) => readAlias(path, written, files, archive));
  const earlierForms = new Map(read.flatMap(({ earlier, alias }) => (earlier ? [[earlier, alias.written] as const] : [])));
  const known = new Set(read.map(({ alias }) => alias.address));
  const implied: Alias[] = [];
  for (const { earlier, ...moved } of movedWith([...earlierForms.keys()], archive)) {
    if (known.has(moved.address)) continue;
    known.add(moved.address);
    implied.push({ ...moved, written: earlierForms.get(earlier) as WrittenAlias, archive });
  }
  return { written: read.map(({ alias }) => alias), implied };
}

/** A former address of a thing leads to the thing; another one to it, too, or to its file of the same kind, such as its PDF. */
function readAlias(
  path: string,
  written: WrittenAlias,
  files: FilesByThing,
  archive: Archive,
): { alias: Alias; earlier: EarlierForm | null } {
  const { kind, subject } = written;
  const { routes } = archive;
  const language = languageOf(routes.alias(path, false), archive);
  const file = mayBeFile(path)
    ? files.get(subject)?.find((one) => path.endsWith(ending(routes.to(one.kind, language, one.subject))))
    : null;
  const address = routes.alias(path, Boolean(file));
  const entry = { ...(file ?? { kind, subject }), language };
  const target = routes.to(entry.kind, language, entry.subject);
  return { alias: { address, target, entry, written, archive }, earlier: earlierFormAt(kind, subject, address, archive) };
}

type FilesByThing = ReadonlyMap<unknown, readonly Omit<PageSubject, "language">[]>;

/** The files about each thing. */
function filesByThing(subjects: SubjectsByKind): FilesByThing {
  const files = fileKinds.flatMap((kind) => (subjects[kind] as readonly Subjects[Kind][]).map((subject) => ({ kind, subject })));
  return Map.groupBy<unknown, Omit<PageSubject, "language">>(files, ({ subject }) =>
    subject && "subject" in subject ? subject.subject : subject,
  );
}

function mayBeFile(path: string): boolean {
  return /\.[a-z]+$/.test(path);
}

/** The end of a file's name, from its first full stop: `.pdf`, `.mail.html`. */
function ending(address: string): string {
  const stop = address.indexOf(".", address.lastIndexOf("/") + 1);
  return stop === -1 ? address : address.slice(stop);
}
