import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Archive } from "../../src/domain/archive.ts";
import type { Issue } from "../../src/domain/issue.ts";
import type { Language } from "../../src/domain/language.ts";
import type { Region } from "../../src/domain/region.ts";
import type { Report } from "../../src/domain/report.ts";
import type { Kind, Subjects } from "../../src/domain/routes.ts";
import { boxAroundShapes } from "../../src/domain/shape-set.ts";
import { messagesIn } from "../../src/languages/messages-in.ts";
import { type Facts, idOf, issueFacts, reportFacts } from "./facts.ts";

/**
 * A page of the archive that has a text or a name of its own, as a Markdown file: what both rivals are given. All that we work out while
 * loading and that a page of theirs says as a fact (descriptions, months by name, related issues) is given to them in its front matter.
 */
export interface Entry<K extends Kind = Kind> {
  readonly kind: K;
  /** Where its file is below the folder of its language, without the ending. */
  readonly path: string;
  readonly address: string;
  readonly facts: Facts;
  /** Markdown, its links as addresses; empty for what has only a name. */
  readonly body: string;
}

/** Makes the entries of an archive in one of its languages. */
export class Entries {
  readonly #archive: Archive;
  readonly #language: Language;
  readonly #content: string;

  /** @param content The folder from which the archive was loaded. */
  constructor(archive: Archive, language: Language, content: string) {
    this.#archive = archive;
    this.#language = language;
    this.#content = content;
  }

  all(): Entry[] {
    const { years, regions, topics, partners, authors, infoPages, issues } = this.#archive;
    return [
      ...this.#indexes(),
      ...years.map((year) => this.#entry("year", year, `years/${year.year}`, this.#yearFacts(year.year, year.issues.length))),
      ...regions.flatMap((region) => [this.#region(region), ...region.places.map((place) => this.#place(place))]),
      ...topics.map((topic) => this.#named("topic", topic, `topics/${topic.id}`)),
      ...partners.map((partner) => this.#named("partner", partner, `partners/${partner.id}`, { partner_kind: partner.kind })),
      ...authors.map((author) => this.#entry("author", author, `authors/${author.id}`, { title: author.name, id: author.id })),
      ...infoPages.map((info) => this.#entry("info", info, info.id, { title: info.title[this.#language].text }, `pages/${info.id}`)),
      ...issues.flatMap((issue) => [this.#issue(issue), ...issue.reports.map((report) => this.#report(report))]),
    ];
  }

  #entry<K extends Kind>(kind: K, subject: Subjects[K], path: string, facts: Facts, file?: string): Entry {
    const address = this.#archive.routes.to(kind, this.#language, subject);
    return { kind, path, address, facts, body: file ? this.#body(file) : "" };
  }

  #indexes(): Entry[] {
    const words = messagesIn(this.#language);
    const index = (kind: "regions" | "topics" | "partners" | "authors" | "archive", path: string) =>
      this.#entry(kind, null, path, { title: words[kind].title, description: words[kind].intro });
    return [
      index("archive", "issues"),
      ...(["regions", "topics", "partners", "authors"] as const).map((kind) => index(kind, kind)),
      this.#entry("search", null, "search", { title: words.search.title, description: words.search.label }),
      this.#entry("data", null, "data", { title: words.editions.data.title, description: words.editions.data.intro }),
    ];
  }

  #yearFacts(year: number, issues: number): Facts {
    const words = messagesIn(this.#language);
    const title = words.archive.year({ year });
    return { title, linkTitle: String(year), description: `${title}: ${words.count.issues({ count: issues })}` };
  }

  #region(region: Region): Entry {
    const { count } = messagesIn(this.#language);
    const title = region.name[this.#language].text;
    const description = `${title}: ${count.reports({ count: region.reports.length })}, ${count.actions({ count: region.actions.length })}`;
    const { id, index } = region;
    return this.#entry("region", region, `regions/${id}`, { title, description, id, index, weight: index + 1, box: this.#boxOf(region) });
  }

  /** The part of the map that shows a region. */
  #boxOf(region: Region): string {
    const { shapes, width } = this.#archive.map ?? { shapes: [], width: 0 };
    const own = shapes.filter(({ place }) => place.region === region);
    const box = boxAroundShapes(own, width / 25, width / 4);
    return [box.x, box.y, box.width, box.height].join(" ");
  }

  #place(place: Subjects["place"]): Entry {
    const { code, region } = place;
    const weight = (this.#archive.map?.shapes.findIndex((shape) => shape.place === place) ?? 0) + 1;
    const facts = { id: idOf(place), code, region: region.id, index: region.index, weight };
    return this.#named("place", place, `places/${idOf(place)}`, facts);
  }

  /** A page that lists the actions of something. */
  #named<K extends "place" | "topic" | "partner">(kind: K, subject: Subjects[K], path: string, facts: Facts = {}): Entry {
    const { name, actions } = subject;
    const description = messagesIn(this.#language).count.actions({ count: actions.length });
    return this.#entry(kind, subject, path, { title: name[this.#language].text, description, id: idOf(subject), ...facts });
  }

  #issue(issue: Issue): Entry {
    const { id } = issue.month;
    return this.#entry("issue", issue, `issues/${id}`, issueFacts(issue, this.#language), `issues/${id}/issue`);
  }

  #report(report: Report): Entry {
    const [{ id }, region] = [report.issue.month, report.region.id];
    return this.#entry("report", report, `regions/${region}/${id}`, reportFacts(report, this.#language), `issues/${id}/${region}`);
  }

  #body(file: string): string {
    const text = readFileSync(join(this.#content, `${file}.${this.#language}.md`), "utf8");
    const [, body = ""] = /^---\n[\s\S]*?\n---\n([\s\S]*)$/.exec(text) ?? [];
    const { routes, issues } = this.#archive;
    return body.replace(/(?<=\]\()\.\.\/([\d-]+)\/issue\.\w+\.md/g, (_link, id) =>
      routes.to("issue", this.#language, issues.find(({ month }) => month.id === id) as Issue),
    );
  }
}
