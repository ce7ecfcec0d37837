import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type FileKind, kindOf } from "../../../src/diff/file-kind.ts";
import { pagesOf } from "../../../src/domain/pages.ts";
import type { Kind } from "../../../src/domain/routes.ts";
import { loaded } from "../content/archive-on-disk.ts";

const archive = loaded();
const pages = pagesOf(archive);

/** Under which kind each page or file is reported. */
const told: Readonly<Record<Kind, FileKind>> = {
  home: "home",
  issue: "issue",
  report: "report",
  regions: "list",
  region: "region",
  place: "place",
  topics: "list",
  topic: "topic",
  partners: "list",
  partner: "partner",
  authors: "list",
  author: "author",
  archive: "list",
  year: "year",
  search: "otherPage",
  info: "otherPage",
  latest: "otherPage",
  notFound: "otherPage",
  data: "otherPage",
  feed: "feed",
  jsonFeed: "feed",
  manifest: "otherFile",
  pdf: "pdf",
  yearPdf: "pdf",
  bibtex: "citation",
  ris: "citation",
  cslJson: "citation",
  mailHtml: "mail",
  mailText: "mail",
  eml: "mail",
  card: "card",
  actionsCsv: "data",
  actionsJson: "data",
  countsCsv: "data",
  dataPackage: "data",
  slice: "data",
};

describe("By its address alone it is known what a file is:", () => {
  for (const [kind, expected] of Object.entries(told) as [Kind, FileKind][]) {
    test(`${kind}, in every language`, () => {
      const paths = pages[kind].map(({ address }) => archive.routes.output(address));
      assert.ok(paths.length > 0);
      for (const path of paths) assert.equal(kindOf(path), expected, path);
    });
  }

  const others: Readonly<Record<string, FileKind>> = {
    "assets/main-H3QIFUIE.css": "asset",
    "pagefind/es/fragment/es_12c331e.pf_fragment": "searchIndex",
    "2021/09/images/puente.webp": "picture",
    "favicon.svg": "picture",
    "sitemap.xml": "otherFile",
    _headers: "otherFile",
    "documento/direccion-anterior/index.html": "otherPage",
    "documento/anterior.html": "otherPage",
    "2021/09/noroeste/mas/index.html": "otherPage",
    "constructor/index.html": "otherPage",
    "regions/a/b/c/index.html": "otherPage",
  };
  for (const [path, expected] of Object.entries(others)) test(path, () => assert.equal(kindOf(path), expected));
});
