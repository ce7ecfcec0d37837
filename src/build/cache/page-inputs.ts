import { hash } from "node:crypto";
import type { Assets } from "../../assets/assets.ts";
import type { Action } from "../../domain/action.ts";
import type { Archive } from "../../domain/archive.ts";
import type { Issue } from "../../domain/issue.ts";
import type { Language } from "../../domain/language.ts";
import type { Page } from "../../domain/pages.ts";
import type { Report } from "../../domain/report.ts";
import type { Kind, Subjects } from "../../domain/routes.ts";

/** Something that pages are about and that lists what was reported about it. */
type Listed = { readonly reports: readonly Report[] } | { readonly actions: readonly Action[] } | { readonly issues: readonly Issue[] };

/**
 * What pages are made from, as hashes: a page whose inputs are the same is the same. It is better to name too much than too little, since a
 * page that is made in vain costs a moment, and one that is not made in time is wrong.
 */
export class PageInputs {
  readonly #made = new Map<object, string>();
  /** What any page may show: the site, the names and addresses of all things, styles and scripts. */
  readonly #frame: string;
  /** How often everything occurs: maps and lists say so of all their places. */
  readonly #counts: string;
  /** What all data files describe. */
  readonly #data: string;

  constructor(archive: Archive, assets: Assets) {
    this.#frame = digest(frameOf(archive, assets));
    this.#counts = digest(countsOf(archive));
    this.#data = digest(archive.issues.map((issue) => [this.#issue(issue), issue.reports.map((report) => this.#facts(report))]));
  }

  /** The inputs of a page; null where they are so many that it is made each time. */
  of<K extends Kind>({ kind, subject, language, indexed, alternates }: Page<K>): string | null {
    const own = this.#own(kind, subject);
    return own === null ? null : digest([this.#frame, kind, language, indexed, alternates, own]);
  }

  #own<K extends Kind>(kind: K, subject: Subjects[K]): unknown {
    const own = subject as Subjects["issue" | "report" | "region" | "feed" | "slice" | "card"];
    if (kind === "report") return [this.#issue((own as Report).issue), this.#report(own as Report)];
    if (issueKinds.has(kind)) return this.#whole(own as Issue);
    if (listKinds.has(kind)) return [this.#counts, this.#listed(own as unknown as Listed)];
    if (kind === "card" && (own as Subjects["card"]).kind === "issue") return this.#whole((own as { subject: Issue }).subject);
    if (kind === "slice") return this.#factsOf((own as Subjects["slice"]).subject.actions);
    if (dataKinds.has(kind)) return this.#data;
    const about = own as Subjects["feed"];
    return kind !== "feed" || about.kind === "site" ? null : [about.kind, this.#listed(about.subject)];
  }

  /** An issue with all its reports. */
  #whole(issue: Issue): readonly string[] {
    return [this.#issue(issue), ...issue.reports.map((report) => this.#report(report))];
  }

  #listed(subject: Listed & { readonly id?: string }): string {
    return this.#once(subject, () => [subject.id ?? null, ...this.#told(subject)]);
  }

  #told(subject: Listed): readonly unknown[] {
    if ("reports" in subject) return subject.reports.map((report) => [this.#issue(report.issue), this.#report(report)]);
    if ("issues" in subject) return subject.issues.map((issue) => this.#whole(issue));
    return subject.actions.map(({ id, report }) => [id, this.#issue(report.issue), this.#report(report)]);
  }

  /** An issue without its reports, and what it says of its neighbours. */
  #issue(issue: Issue): string {
    const { previous, next, related, reports, actions, authors, ...own } = issue;
    return this.#once(issue, () => [
      own,
      idsOf(authors),
      reports.map(({ region, actions: told }) => [region.id, told.length]),
      [previous, next].map((neighbour) => neighbour && headOf(neighbour)),
      related.map(({ issue: other, shared }) => [
        headOf(other),
        shared.map(({ kind, subject }) => [kind, "code" in subject ? subject.code : subject.id]),
      ]),
    ]);
  }

  #report(report: Report): string {
    const { text, previous, next } = report;
    const neighbours = () => [previous, next].map((neighbour) => neighbour && headOf(neighbour.issue));
    return this.#once(report, () => [this.#facts(report), text, neighbours()]);
  }

  /** What data say of a report: its actions, and not its text. */
  #facts({ region, actions }: Report): string {
    return this.#once(actions, () => [region.id, actions.map(ownOfAction)]);
  }

  #factsOf(actions: readonly Action[]): readonly unknown[] {
    return actions.map(({ id, report }) => [id, this.#issue(report.issue), this.#facts(report)]);
  }

  #once(subject: object, inputs: () => unknown): string {
    const known = this.#made.get(subject) ?? digest(inputs());
    this.#made.set(subject, known);
    return known;
  }
}

const issueKinds: ReadonlySet<Kind> = new Set(["issue", "pdf", "bibtex", "ris", "cslJson", "mailHtml", "mailText", "eml"]);
const dataKinds: ReadonlySet<Kind> = new Set(["data", "actionsCsv", "actionsJson", "countsCsv", "dataPackage"]);
const listKinds: ReadonlySet<Kind> = new Set(["region", "place", "topic", "partner", "author", "year", "yearPdf"]);

function digest(inputs: unknown): string {
  return hash("sha1", JSON.stringify(inputs));
}

function idsOf(subjects: readonly { readonly id: string }[]): readonly string[] {
  return subjects.map(({ id }) => id);
}

/** What pages of others say of an issue. */
function headOf({ month, number, title, summary, hidden }: Issue): unknown {
  return [month.id, number, title, summary, hidden];
}

function ownOfAction({ report, place, partners, topics, ...own }: Action): unknown {
  return [own, place?.code ?? null, idsOf(partners), idsOf(topics)];
}

function frameOf(
  { site, routes, regions, topics, partners, authors, infoPages, map, isPreview, issues }: Archive,
  assets: Assets,
): unknown {
  const written = (language: Language) =>
    issues.some(({ text, reports }) => [{ text }, ...reports].some((one) => one.text[language].language === language));
  return [
    { ...site, url: site.url.href },
    routes.prefix,
    regions.map(({ reports, actions, partners: _p, topics: _t, places, ...own }) => [
      own,
      places.map(({ region, actions: _a, partners: _q, topics: _u, ...place }) => place),
    ]),
    [...topics, ...partners].map(({ actions, ...own }) => own),
    authors.map(({ issues: _i, ...own }) => own),
    infoPages.map(({ text, ...own }) => own),
    map && { ...map, shapes: map.shapes.map(({ place, ...shape }) => [place.code, shape]) },
    isPreview,
    site.languages.map(written),
    assets,
  ];
}

function countsOf({ regions, topics, partners, authors, issues }: Archive): unknown {
  const places = regions.flatMap((region) => region.places);
  return [
    issues.length,
    [...regions, ...places, ...topics, ...partners].map(({ actions }) => actions.length),
    authors.map((author) => author.issues.length),
  ];
}
