import type { Language } from "../../src/domain/language.ts";
import { messagesIn } from "../../src/languages/messages-in.ts";

/** A word that changes with a number. */
type Plural = { readonly one: string; readonly other: string };

/** Our words as a table for the rivals, so that their pages say what ours say.
 * @param blank What is where a page puts a text of its own into a word.
 * @param number What represents the number in a plural.
 */
export function rivalWords(language: Language, blank: string, number: string): Readonly<Record<string, string | Plural>> {
  const {
    nav,
    footer,
    count,
    home,
    issue,
    report,
    action,
    regions,
    region,
    search,
    archive,
    authors,
    partners,
    notFound,
    latest,
    editions,
  } = messagesIn(language);
  const { cite, data } = editions;
  const plural = (name: keyof typeof count): Plural => ({
    one: count[name]({ count: 1 }),
    other: count[name]({ count: 2 }).replace("2", number),
  });
  return {
    ...{
      issues: plural("issues"),
      reports: plural("reports"),
      actions: plural("actions"),
      minutes: plural("minutes"),
      results: plural("results"),
    },
    ...{ skip: nav.skip, sections: nav.sections, languages: nav.languages, home: nav.home, breadcrumbs: nav.breadcrumbs },
    ...{ copied: nav.copied, not_copied: nav.notCopied, search_key: nav.searchKey },
    ...{ publisher: footer.publisher, about_site: footer.about, follow: footer.follow, data: footer.data, feed: footer.feeds },
    ...{ json_feed: footer.jsonFeed, sitemap: footer.sitemap, privacy: `${footer.privacy} ${footer.madeWith}.`, data_link: data.link },
    ...{
      latest_issue: home.latest,
      read: home.read({ month: blank }),
      by_region: home.regions,
      by_month: home.matrix,
      earlier: home.earlier,
    },
    ...{
      number: issue.number({ number: blank }),
      published: issue.published({ day: blank }),
      reading: issue.reading({ minutes: blank }),
      cite: issue.cite,
    },
    ...{ contents: issue.contents, editorial: issue.editorial, related: issue.related, shared: issue.shared, neighbours: issue.neighbours },
    ...{
      previous_issue: issue.previous,
      next_issue: issue.next,
      own_page: issue.ownPage({ region: blank }),
      whole_issue: issue.whole({ month: blank }),
    },
    ...{
      link_to_section: issue.sectionLink({ region: blank }),
      how_to_cite: issue.howToCite,
      copy_link: issue.copyLink,
      copy_citation: issue.copyCitation,
    },
    ...{ permalink: issue.permalink, quoted: issue.quoted({ title: blank }), translated: issue.translated },
    ...{ copy: cite.copy, copy_style: cite.copyStyle({ style: blank }), cite_files: cite.files, cite_whole_issue: cite.wholeIssue },
    ...{ style_apa: cite.styles.apa, style_chicago: cite.styles.chicago, style_mla: cite.styles.mla },
    ...{ report_actions: report.actions, previous_report: report.previous, next_report: report.next },
    ...{ other_reports: report.neighbours({ region: blank }), all_reports: report.all({ region: blank }) },
    ...{
      place: action.place,
      partners: action.partners,
      topics: action.topics,
      date: action.date,
      link_to_action: action.link({ title: blank }),
    },
    ...{
      map_label: regions.mapLabel,
      map_table: regions.table,
      latest_action: regions.latest,
      region_list: regions.list,
      region_places: regions.places,
    },
    ...{ matrix: regions.matrix, matrix_intro: regions.matrixIntro, month_column: regions.month },
    ...{
      region_reports: region.reports,
      region_topics: region.topics,
      region_partners: region.partners,
      feed_of: region.feed({ name: blank }),
    },
    ...{
      slice: data.slice({ name: blank }),
      year: archive.years,
      author_issues: authors.issues,
      missing: archive.missing({ month: blank }),
    },
    ...{ search_label: search.label, filters: search.filters, any: search.any, region: search.region, from: search.from, to: search.to },
    ...{
      filter_regions: search.region,
      filter_places: search.place,
      filter_topics: search.topic,
      filter_partners: search.partner,
      filter_authors: search.author,
    },
    ...{ clear: search.clear, search_start: search.start, no_script: search.noScript, nothing: search.nothing, failed: search.failed },
    ...{ everything: search.everything, found: search.found },
    ...{ not_found: notFound.title, not_found_text: notFound.text, not_found_suggestions: notFound.suggestions, latest_text: latest.text },
    ...Object.fromEntries(Object.entries(partners.kinds).map(([kind, name]) => [`kind_${kind}`, name])),
  };
}
