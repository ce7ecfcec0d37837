/** A plain Eleventy site: Markdown with front matter, layouts in Nunjucks; the lists are made once, in one collection. */
export default function (config) {
  config.addFilter("day", (day, language) => days[language].format(new Date(day)));
  config.addFilter("isoDay", (day) => day.toISOString().slice(0, 10));
  config.addFilter("monthAlone", (month, language) => months[language].format(new Date(month)));
  config.addFilter("monthShort", (month, language) => shorts[language].format(new Date(month)).replace(".", ""));
  config.addFilter("count", (word, number) => (number === 1 ? word.one : word.other).replace("%d", number));
  config.addFilter("wordCount", (pages) => pages.reduce((sum, page) => sum + page.content.split(/\s+/).length, 0));
  config.addCollection("archive", archiveOf);
  return { markdownTemplateEngine: "njk", htmlTemplateEngine: "njk" };
}

const inLanguages = (options) =>
  Object.fromEntries(["es", "en"].map((language) => [language, new Intl.DateTimeFormat(language, { timeZone: "UTC", ...options })]));
const days = inLanguages({ dateStyle: "long" });
const months = inLanguages({ month: "long" });
const shorts = inLanguages({ month: "short", year: "numeric" });

/** All pages by language, in the lists that the layouts need, and each page with its translations. */
function archiveOf(api) {
  const pages = api.getAll().filter(({ data }) => data.lang);
  const languages = Map.groupBy(pages, ({ data }) => data.lang);
  const translations = Map.groupBy(pages, ({ data }) => data.key);
  return {
    ...Object.fromEntries([...languages].map(([language, own]) => [language, listsOf(own)])),
    translations: Object.fromEntries(translations),
  };
}

function listsOf(pages) {
  const of = (kind) => pages.filter(({ data }) => data.kind === kind);
  const issues = of("issue").sort((a, b) => b.date - a.date);
  const reports = of("report").sort((a, b) => b.date - a.date);
  const actions = reports.flatMap((report) => report.data.actions.map((action) => ({ ...action, report })));
  const byTitle = (kind) => of(kind).sort((a, b) => a.data.title.localeCompare(b.data.title));
  const reportsOf = grouped(reports, (report) => [report.fileSlug, report.data.region]);
  const actionsOf = grouped(actions, ({ place, topics, partners, report }) => [place, ...topics, ...partners, report.data.region]);
  const named = ["place", "topic", "partner", "author", "region"].flatMap(of);
  return {
    issues,
    reports,
    actions,
    regions: of("region").sort((a, b) => a.data.weight - b.data.weight),
    places: byTitle("place"),
    topics: byTitle("topic"),
    partners: byTitle("partner"),
    authors: byTitle("author"),
    years: of("year").reverse(),
    /** Pages that there is one of, such as the archive or the search. */
    page: Object.fromEntries(pages.filter(({ data }) => !named.includes(data.kind)).map((page) => [page.data.kind, page])),
    /** What actions and issues name, by its id. */
    named: Object.fromEntries(named.map((page) => [page.data.id, page])),
    issueOf: Object.fromEntries(issues.map((issue, n) => [issue.fileSlug, { issue, next: issues[n - 1], previous: issues[n + 1] }])),
    issuesOf: grouped(issues, (issue) => [...issue.data.authors, ...issue.data.years]),
    reportsOf,
    reportOf: mapped(reportsOf, (list) => Object.fromEntries(list.map((report) => [report.fileSlug, report]))),
    reportsByYear: mapped(reportsOf, (list) => Object.groupBy(list, (report) => report.date.getUTCFullYear())),
    actionsOf,
    actionsByYear: mapped(actionsOf, (list) => Object.groupBy(list, ({ report }) => report.date.getUTCFullYear())),
    tallies: mapped(actionsOf, (list) => ({ partners: tally(list, "partners"), topics: tally(list, "topics") })),
  };
}

function mapped(lists, change) {
  return Object.fromEntries(Object.entries(lists).map(([key, list]) => [key, change(list)]));
}

/** What actions name, the most frequent first. */
function tally(actions, kind) {
  const counts = Object.groupBy(
    actions.flatMap((action) => action[kind]),
    (id) => id,
  );
  return Object.entries(counts)
    .map(([id, { length }]) => ({ id, count: length }))
    .sort((a, b) => b.count - a.count);
}

/** Lists of the things that have a key in common; a thing may have several. */
function grouped(things, keysOf) {
  const lists = {};
  for (const thing of things) for (const key of keysOf(thing)) (lists[key] ??= []).push(thing);
  return lists;
}
