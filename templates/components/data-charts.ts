import type { Action } from "../../src/domain/action.ts";
import type { Topic } from "../../src/domain/topic.ts";
import { type Html, html, type Insert } from "../../src/html/html.ts";
import { countryName } from "../../src/languages/countries.ts";
import { countYears, publicIssues, publicOnes, type Ranking, rank } from "../data/statistics.ts";
import type { View } from "../view.ts";
import { linkTo } from "./links.ts";

/** How many lines a ranking has at most. */
const most = 15;

/** What the data show at a glance: by year, region, topic and country. Nothing before the first issue. */
export function dataCharts(view: View): Insert {
  const issues = publicIssues(view.archive);
  if (issues.length === 0) return null;
  const actions = issues.flatMap((issue) => issue.actions);
  return html`<section aria-labelledby="_charts"><h2 id="_charts">${view.words.editions.data.charts.title}</h2>
<div class="charts">${byYear(view)}${byRegion(view)}${byTopic(actions, view)}${byCountry(actions, view)}</div></section>\n`;
}

function byYear(view: View): Insert {
  const { charts } = view.words.editions.data;
  const [number, mean] = [numbers(view), new Intl.NumberFormat(view.language, { maximumFractionDigits: 1 })];
  const bars = countYears(publicIssues(view.archive)).map(({ year, issues, actions }) => ({
    label: String(year),
    facts: [number.format(issues), issues === 0 ? "–" : mean.format(actions / issues)],
    count: actions,
  }));
  return chart("_by-year", charts.year, charts.yearNote, [charts.yearHeading, charts.issues, charts.perIssue], bars, view);
}

/** In the order in which the site has its regions. */
function byRegion(view: View): Insert {
  const bars = view.archive.regions.map((region) => ({
    label: linkTo("region", region, view),
    count: publicOnes(region.actions).length,
    region: region.index,
  }));
  return chart("_by-region", view.words.editions.data.charts.region, null, [view.words.search.region], bars, view);
}

function byTopic(actions: readonly Action[], view: View): Insert {
  const { charts } = view.words.editions.data;
  const name = (topic: Topic): string => topic.name[view.language].text;
  const ranking = rank(actions, ({ topics }) => topics, compared(name, view), most);
  const bars = [
    ...ranked(ranking, (topic) => linkTo("topic", topic, view), view),
    apart(charts.noTopic, actions, ({ topics }) => topics.length === 0),
  ];
  return chart("_by-topic", charts.topic, charts.several, [view.words.search.topic], bars.flat(), view);
}

function byCountry(actions: readonly Action[], view: View): Insert {
  const { charts } = view.words.editions.data;
  const name = (code: string): string => countryName(code, view.language) ?? code;
  const countries = ({ partners }: Action): string[] => partners.flatMap(({ country }) => country ?? []);
  const bars = [
    ...ranked(rank(actions, countries, compared(name, view), most), name, view),
    apart(charts.noCountry, actions, ({ partners }) => partners.some(({ country }) => country === null)),
    apart(charts.noPartner, actions, ({ partners }) => partners.length === 0),
  ];
  return chart("_by-country", charts.country, charts.several, [charts.countryHeading], bars.flat(), view);
}

function compared<T>(name: (thing: T) => string, { language }: View): (a: T, b: T) => number {
  const { compare } = new Intl.Collator(language);
  return (a, b) => compare(name(a), name(b));
}

/** The lines of a ranking, and one for the rest. */
function ranked<T>({ first, others }: Ranking<T>, label: (thing: T) => Insert, view: View): Bar[] {
  const rest = others && {
    label: view.words.editions.data.charts.others({ count: numbers(view).format(others.kinds) }),
    count: others.count,
  };
  return [...first.map(({ of, count }) => ({ label: label(of), count })), ...(rest ? [rest] : [])];
}

/** A line for the actions to which the question of the chart does not apply; none where it applies to all. */
function apart(label: string, actions: readonly Action[], isApart: (action: Action) => boolean): Bar[] {
  const { length: count } = actions.filter(isApart);
  return count > 0 ? [{ label: html`<em>${label}</em>`, count }] : [];
}

function chart(id: string, title: string, note: string | null, headings: BarHeadings, bars: readonly Bar[], view: View): Insert {
  if (bars.length === 0) return null;
  const chart = barChart(id, [...headings, view.words.report.actions], bars, numbers(view));
  return html`<section><h3 id="${id}">${title}</h3>
${note && html`<p>${note}</p>\n`}${chart}</section>\n`;
}

function numbers({ language }: View): Intl.NumberFormat {
  return new Intl.NumberFormat(language);
}

/** A line of a chart: what it is about, further facts, and how many there are. */
export interface Bar {
  readonly label: Insert;
  readonly facts?: readonly Insert[];
  readonly count: number;
  /** The index of the region whose hue the bar has. */
  readonly region?: number;
}

/** The headings of a chart's columns; the last is that of the bars. */
export type BarHeadings = readonly [label: string, ...others: string[]];

/**
 * A chart that is a table: every number is in it as text, and the bar behind it repeats the number for the eye. So there
 * is no second form to be read instead.
 * @param id The id of the heading that names the chart.
 */
export function barChart(id: string, headings: BarHeadings, bars: readonly Bar[], format: Intl.NumberFormat): Html {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return html`<table class="bars" aria-labelledby="${id}">
<thead><tr>${headings.map((heading, n) => html`<th scope="col"${n > 0 && n < headings.length - 1 && html` class="number"`}>${heading}</th>`)}</tr></thead>
<tbody>\n${bars.map((bar) => line(bar, most, format))}</tbody></table>\n`;
}

function line({ label, facts = [], count, region }: Bar, most: number, format: Intl.NumberFormat): Html {
  const hue = region !== undefined && html` class="region-${region % 12}"`;
  return html`<tr${hue}><th scope="row">${label}</th>${facts.map((fact) => html`<td class="number">${fact}</td>`)}<td class="bar">${drawn(count, most)} ${format.format(count)}</td></tr>\n`;
}

/** A rectangle as long as its part of the longest, which is 100 wide. */
function drawn(count: number, most: number): Insert {
  return (
    count > 0 &&
    html`<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect width="${Math.round((1000 * count) / most) / 10}" height="10"/></svg>`
  );
}
