import type { Action } from "../../src/domain/action.ts";
import type { Topic } from "../../src/domain/topic.ts";
import { html, type Insert } from "../../src/html/html.ts";
import { countryName } from "../../src/languages/countries.ts";
import { publicIssues, publicOnes } from "../data/public-issues.ts";
import { countYears, type Ranking, rank } from "../data/statistics.ts";
import type { View } from "../view.ts";
import { type Bar, type BarHeadings, barChart } from "./bar-chart.ts";
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
