import { type Html, html, type Insert } from "../../src/html/html.ts";

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
