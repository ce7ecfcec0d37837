/** What Lighthouse says of a page: the part of its report that is read here. */
export interface Judgement {
  readonly categories: Readonly<Record<string, Category>>;
  readonly audits: Readonly<Record<string, Audit>>;
  /** Why the run may tell less than the truth: a machine that is busy, a page that stayed slow. */
  readonly runWarnings: readonly string[];
}

interface Category {
  readonly title: string;
  /** From 0 to 1; null where an audit failed to run. */
  readonly score: number | null;
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
}

interface Audit {
  readonly title: string;
  readonly score: number | null;
  readonly scoreDisplayMode: string;
  readonly displayValue?: string;
  readonly explanation?: string;
  readonly errorMessage?: string;
  /** Milliseconds by metric. */
  readonly metricSavings?: Readonly<Record<string, number>>;
  readonly details?: { readonly headings?: readonly Heading[]; readonly items?: unknown };
}

interface Heading {
  readonly key: string | null;
  readonly label?: string;
}

/** The points of a category, 100 at most; null where Lighthouse could not tell. */
export function pointsOf({ categories }: Judgement, category: string): number | null {
  const score = categories[category]?.score;
  return typeof score === "number" ? Math.round(score * 100) : null;
}

/** What audits are called. */
export function titlesOf({ audits }: Judgement, ids: readonly string[]): string[] {
  return ids.flatMap((id) => audits[id]?.title ?? []);
}

/** What cost a page points in a category, in lines; none where it has all 100. */
export function lossesIn(page: string, judgement: Judgement, category: string): string[] {
  const points = pointsOf(judgement, category);
  const { title = category, auditRefs = [] } = judgement.categories[category] ?? {};
  if (points === 100) return [];
  const audits = auditRefs.map(({ id, weight }) => ({ weight, audit: judgement.audits[id] as Audit }));
  const costly = audits.filter(({ weight, audit }) => isCostly(audit, weight)).map(({ audit }) => audit);
  return [`${page} · ${title}: ${points ?? "not judged"}`, ...costly.flatMap(linesOf), ""];
}

/** Metrics weigh, but only audits without a weight tell what would make them better. */
function isCostly({ score, scoreDisplayMode, metricSavings = {} }: Audit, weight: number): boolean {
  if (["manual", "notApplicable", "informative"].includes(scoreDisplayMode) || score === 1) return false;
  return weight > 0 || Object.values(metricSavings).some((saving) => saving > 0);
}

function linesOf({ title, displayValue, explanation, errorMessage, details }: Audit): string[] {
  const said = [title, displayValue, explanation, errorMessage].filter(Boolean).join(": ");
  const items = Array.isArray(details?.items) ? details.items : [];
  const rows = items.map((item) => (details?.headings ?? []).map(({ key, label }) => key && text(item[key], label)).filter(Boolean));
  return [`  ${said}`, ...rows.filter(({ length }) => length > 0).map((cells) => `    ${cells.join(" · ")}`)];
}

/** A cell of Lighthouse's tables: an element with what is wrong in it, a place in a file, or a plain value. */
function text(cell: unknown, label = ""): string {
  if (typeof cell === "number") return `${label} ${Number(cell.toPrecision(3))}`;
  if (typeof cell !== "object" || cell === null) return String(cell ?? "");
  const { snippet, explanation, url, line } = cell as Partial<Record<string, string | number>>;
  const told = snippet ? [snippet, explanation] : [url, line];
  return told.filter(Boolean).join(" ").replace(/\s+/g, " ");
}
