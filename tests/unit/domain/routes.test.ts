import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type Kind, Routes, type Subjects } from "../../../src/domain/routes.ts";
import { pathWordsIn } from "../../../src/languages/messages-in.ts";
import { loaded, swap } from "../content/archive-on-disk.ts";

/** What the names of files begin with. */
const slug = { es: "boletin-inventado", en: "invented-newsletter", fr: "gazette-inventee", pt: "gazeta-inventada" };

const { routes, issues, regions, topics, partners, authors, years, infoPages } = loaded();
const [region, issue] = [regions[0], issues[1]];
const place = region?.places[0];

/** Each kind of page of the made-up archive, and its address in the original's language and in another. */
const addresses: { readonly [K in Kind]: readonly [Subjects[K] | undefined, es: string, en: string] } = {
  home: [null, "/", "/en/"],
  issue: [issue, "/2021/09/", "/en/2021/09/"],
  report: [issue?.reports[0], "/2021/09/norte/", "/en/2021/09/north/"],
  regions: [null, "/regiones/", "/en/regions/"],
  region: [region, "/regiones/norte/", "/en/regions/north/"],
  place: [place, "/regiones/norte/altamar/", "/en/regions/north/altamar/"],
  topics: [null, "/temas/", "/en/topics/"],
  topic: [topics[0], "/temas/agua/", "/en/topics/water/"],
  partners: [null, "/socios/", "/en/partners/"],
  partner: [partners[0], "/socios/red-de-rios-inventada/", "/en/partners/invented-river-network/"],
  authors: [null, "/autores/", "/en/authors/"],
  author: [authors[0], "/autores/ana-ejemplo/", "/en/authors/ana-ejemplo/"],
  archive: [null, "/archivo/", "/en/archive/"],
  year: [years[0], "/archivo/2021/", "/en/archive/2021/"],
  search: [null, "/buscar/", "/en/search/"],
  info: [infoPages[0], "/acerca-de/", "/en/about/"],
  latest: [null, "/ultimo/", "/en/latest/"],
  notFound: [null, "/404.html", "/en/404.html"],
  feed: [{ kind: "site", subject: null }, "/feed.xml", "/en/feed.xml"],
  jsonFeed: [null, "/feed.json", "/en/feed.json"],
  manifest: [null, "/site.webmanifest", "/en/site.webmanifest"],
  data: [null, "/datos/", "/en/data/"],
  pdf: [issue, "/2021/09/boletin-inventado-2021-09.pdf", "/en/2021/09/invented-newsletter-2021-09.pdf"],
  yearPdf: [years[0], "/archivo/2021/boletin-inventado-2021.pdf", "/en/archive/2021/invented-newsletter-2021.pdf"],
  bibtex: [issue, "/2021/09/boletin-inventado-2021-09.bib", "/en/2021/09/invented-newsletter-2021-09.bib"],
  ris: [issue, "/2021/09/boletin-inventado-2021-09.ris", "/en/2021/09/invented-newsletter-2021-09.ris"],
  cslJson: [issue, "/2021/09/boletin-inventado-2021-09.json", "/en/2021/09/invented-newsletter-2021-09.json"],
  mailHtml: [issue, "/2021/09/boletin-inventado-2021-09.mail.html", "/en/2021/09/invented-newsletter-2021-09.mail.html"],
  mailText: [issue, "/2021/09/boletin-inventado-2021-09.mail.txt", "/en/2021/09/invented-newsletter-2021-09.mail.txt"],
  eml: [issue, "/2021/09/boletin-inventado-2021-09.eml", "/en/2021/09/invented-newsletter-2021-09.eml"],
  card: [{ kind: "site", subject: null }, "/card.png", "/en/card.png"],
  actionsCsv: [null, "/datos/actions.csv", "/en/data/actions.csv"],
  actionsJson: [null, "/datos/actions.json", "/en/data/actions.json"],
  countsCsv: [null, "/datos/counts.csv", "/en/data/counts.csv"],
  dataPackage: [null, "/datos/datapackage.json", "/en/data/datapackage.json"],
  slice: [region && { kind: "region", subject: region }, "/regiones/norte/actions.csv", "/en/regions/north/actions.csv"],
};

describe("An address", () => {
  const prefixed = new Routes({ url: new URL("https://host.example/archive/"), original: "es", words: pathWordsIn, slug: slug });
  for (const [kind, [subject, es, en]] of Object.entries(addresses) as [Kind, readonly [Subjects[Kind], string, string]][]) {
    test(`of a page “${kind}” is ${es} and ${en}`, () => {
      assert.notEqual(subject, undefined);
      assert.deepEqual([routes.to(kind, "es", subject), routes.to(kind, "en", subject)], [es, en]);
    });

    test(`of a page “${kind}” carries the path of the site's URL`, () => {
      assert.deepEqual([prefixed.to(kind, "es", subject), prefixed.to(kind, "en", subject)], [`/archive${es}`, `/archive${en}`]);
    });

    test(`of a page “${kind}” is written below the output folder without that path`, () => {
      const file = en.endsWith("/") ? `${en.slice(1)}index.html` : en.slice(1);
      assert.equal(routes.output(en), file);
      assert.equal(prefixed.output(`/archive${en}`), file);
    });
  }

  test("of a feed stands below its subject's", () => {
    assert.ok(region && place && topics[0] && authors[0]);
    assert.equal(routes.to("feed", "es", { kind: "region", subject: region }), "/regiones/norte/feed.xml");
    assert.equal(routes.to("feed", "en", { kind: "place", subject: place }), "/en/regions/north/altamar/feed.xml");
    assert.equal(routes.to("feed", "es", { kind: "topic", subject: topics[0] }), "/temas/agua/feed.xml");
    assert.equal(routes.to("feed", "en", { kind: "author", subject: authors[0] }), "/en/authors/ana-ejemplo/feed.xml");
  });

  test("becomes absolute with the site's host, its path once", () => {
    assert.equal(prefixed.absolute(prefixed.to("home", "en", null)), "https://host.example/archive/en/");
    assert.equal(routes.absolute("/2021/09/"), "https://boletin.example/2021/09/");
  });

  test("keeps a port", () => {
    const local = new Routes({ url: new URL("http://localhost:8080/x/"), original: "en", words: pathWordsIn, slug: slug });
    assert.equal(local.absolute(local.to("search", "en", null)), "http://localhost:8080/x/search/");
  });

  test("of the first language stands at the root, whichever that is", () => {
    const english = new Routes({ url: new URL("https://host.example/"), original: "en", words: pathWordsIn, slug: slug });
    assert.deepEqual([english.to("topics", "en", null), english.to("topics", "es", null)], ["/topics/", "/es/temas/"]);
  });

  test("is percent-encoded, and its file is not", () => {
    const { topics: named, routes: made } = loaded({ "topics.yaml": swap("es: Agua", "es: 水") });
    assert.ok(named[0]);
    assert.equal(made.to("topic", "es", named[0]), "/temas/%E6%B0%B4/");
    assert.equal(made.output("/temas/%E6%B0%B4/"), "temas/水/index.html");
  });

  test("of a file belongs to no language", () => {
    assert.equal(prefixed.file("2021/09/images/un puente.png"), "/archive/2021/09/images/un%20puente.png");
    assert.equal(prefixed.output(prefixed.file("2021/09/images/un puente.png")), "2021/09/images/un puente.png");
  });
});

describe("An alias", () => {
  const prefixed = new Routes({ url: new URL("https://host.example/archive/"), original: "es", words: pathWordsIn, slug: slug });
  for (const [path, address, file] of [
    ["/documento/viejo", "/archive/documento/viejo/", "documento/viejo/index.html"],
    ["/documento/viejo/", "/archive/documento/viejo/", "documento/viejo/index.html"],
    ["/viejo.html", "/archive/viejo.html", "viejo.html"],
    ["/documento/año", "/archive/documento/a%C3%B1o/", "documento/año/index.html"],
  ] as const) {
    test(`${path} is ${address}`, () => {
      assert.equal(prefixed.alias(path, false), address);
      assert.equal(prefixed.output(address), file);
    });
  }
});
