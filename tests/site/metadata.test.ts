import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite, test } from "node:test";
import { Parser } from "htmlparser2";
// @ts-expect-error: ships no types
import jsonld from "jsonld";
import type { Page } from "../../src/domain/pages.ts";
import { pagesOf } from "../../src/domain/pages.ts";
import type { Reading } from "../../src/views/reading.ts";
import { licence } from "../../templates/metadata/newsletter.ts";
import { type BuiltSite, backCatalogue, builtSite } from "./built-site.ts";

// Built before the tests, one after the other.
const real = await builtSite(backCatalogue);
const four = await builtSite("tests/fixtures/archives/four-languages");
const every = await builtSite("tests/fixtures/archives/every-feature");
const withEditions = await builtSite("tests/fixtures/archives/every-feature", { editions: ["cards", "pdf"] });
const sites: Readonly<Record<string, BuiltSite>> = {
  "the back catalogue": real,
  "an archive in four languages": four,
  "an archive with every feature": every,
};

/** What a page says of itself to programs. */
interface Said {
  /** The contents of `<meta>` by name or property, in their order. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  /** Blocks of JSON-LD. */
  readonly data: readonly Data[];
}

type Data = { readonly "@type"?: string } & Readonly<Record<string, unknown>>;

function saidIn(page: string): Said {
  const metas = new Map<string, string[]>();
  const blocks: string[] = [];
  let inBlock = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      const key = attributes.property ?? attributes.name;
      if (name === "meta" && key !== undefined) metas.set(key, [...(metas.get(key) ?? []), attributes.content ?? ""]);
      inBlock = name === "script" && attributes.type === "application/ld+json";
      if (inBlock) blocks.push("");
    },
    ontext(text) {
      if (inBlock) blocks.push((blocks.pop() ?? "") + text);
    },
    onclosetag() {
      inBlock = false;
    },
  });
  parser.end(page);
  return { metas, data: blocks.map((block) => JSON.parse(block)) };
}

function saidOn(site: BuiltSite, file: string): Said {
  return saidIn(site.read(file));
}

/** The one block of a type. */
function blockOf({ data }: Said, type: string): Data {
  const found = data.filter((block) => block["@type"] === type);
  assert.equal(found.length, 1, type);
  return found[0] as Data;
}

/** The vocabulary of schema.org, without the network: every term is its own. */
const context = { "@context": { "@vocab": "https://schema.org/", url: { "@type": "@id" } } };

async function expanded(block: Data): Promise<unknown> {
  const documentLoader = async (url: string) => {
    assert.equal(url, "https://schema.org");
    return { contextUrl: null, documentUrl: url, document: context };
  };
  return await jsonld.expand(block, { documentLoader });
}

/** The pages of a site for people, with a file each. */
function pagesFor(site: BuiltSite, kind: "issue" | "report"): { readonly page: Page<"issue"> | Page<"report">; readonly said: Said }[] {
  const { routes } = site.archive;
  return pagesOf(site.archive)[kind].map((page) => ({ page, said: saidOn(site, routes.output(page.address)) }));
}

for (const [name, site] of Object.entries(sites)) {
  const pages = site.files.filter((file) => file.endsWith(".html") && !site.read(file).includes('http-equiv="refresh"'));

  suite(`what ${name} tells programs`, () => {
    test("is how a link to any page looks when it is shared", () => {
      for (const file of pages) {
        const { metas } = saidOn(site, file);
        for (const tag of ["og:site_name", "og:type", "og:title", "og:description", "og:url", "og:locale", "twitter:card"])
          assert.equal(metas.get(tag)?.length, 1, `${file}: ${tag}`);
        assert.ok(site.read(file).includes(`<link rel="canonical" href="${metas.get("og:url")?.[0]}">`), file);
      }
    });

    test("is a card only where cards are made", () => {
      for (const file of pages) assert.ok(!saidOn(site, file).metas.has("og:image"), file);
    });

    test("is data that any JSON-LD processor reads, and in which no text ends the block", async () => {
      for (const file of pages) {
        assert.doesNotMatch(site.read(file), /<script type="application\/ld\+json">[^<]*[>&\u2028\u2029]/, file);
        for (const block of saidOn(site, file).data) {
          const nodes = (await expanded(block)) as readonly object[];
          assert.equal(nodes.length, Array.isArray(block["@graph"]) ? block["@graph"].length : 1, file);
          assert.match(JSON.stringify(nodes), /"https:\/\/schema\.org\/\w+"/);
        }
      }
    });

    test("is what an issue and a report are, on pages in their own right; a fallback contradicts no canonical", () => {
      const all = [...pagesFor(site, "issue"), ...pagesFor(site, "report")];
      for (const { page, said } of all) {
        const isOwn = page.alternates.includes(page.language);
        assert.equal(said.metas.has("citation_title"), isOwn, page.address);
        assert.equal(said.data.length > 0, isOwn, page.address);
        if (!isOwn) continue;
        assert.deepEqual(said.metas.get("citation_fulltext_html_url"), [page.canonical]);
        const block = blockOf(said, page.kind === "issue" ? "PublicationIssue" : "Report");
        assert.deepEqual([block["@id"], block.url, block.inLanguage], [page.canonical, page.canonical, page.language]);
      }
    });

    test("is the way to a page, as its breadcrumbs show it, and the page itself", () => {
      for (const file of pages) {
        const page = site.read(file);
        const shown = [...(/<nav class="breadcrumbs".*?<\/nav>/s.exec(page)?.[0] ?? "").matchAll(/<a href="([^"]+)"/g)].map(
          ([, href]) => href as string,
        );
        const [trail] = saidIn(page).data.filter((block) => block["@type"] === "BreadcrumbList");
        if (!trail) continue;
        const items = trail.itemListElement as readonly { readonly position: number; readonly item: string }[];
        assert.deepEqual(
          items.map(({ position }) => position),
          [...shown, ""].map((_, n) => n + 1),
        );
        assert.deepEqual(
          items.slice(0, -1).map(({ item }) => item),
          shown.map((href) => site.archive.routes.absolute(href)),
        );
      }
    });
  });
}

suite("an issue tells programs", () => {
  const { metas, ...said } = saidOn(every, "2023/11/index.html");

  test("what Google Scholar asks for, each author in a tag", () => {
    const cited = [...metas].filter(([key]) => key.startsWith("citation_"));
    assert.deepEqual(Object.fromEntries(cited), {
      citation_title: ['A <title> of its own & "more"'],
      citation_author: ["Made-up Ana", "Made-up <Luis>"],
      citation_publication_date: ["2023/12/01"],
      citation_journal_title: ['Made-up "Gazette" & <Archive>'],
      citation_issn: ["2049-3630"],
      citation_issue: ["7"],
      citation_publisher: ["Made-up Publisher & Co."],
      citation_language: ["en"],
      citation_abstract_html_url: ["https://gazette.example.org/2023/11/"],
      citation_fulltext_html_url: ["https://gazette.example.org/2023/11/"],
    });
    assert.deepEqual(saidOn(real, "2021/09/index.html").metas.get("citation_author"), [
      "Gopar Ensáztiga, Saúl",
      "Pérez Becerra, Mariana Danae",
      "Estrada Castillo, Tannya Iran",
    ]);
    assert.deepEqual(saidOn(real, "2021/09/index.html").metas.get("citation_publication_date"), ["2021/09"]);
  });

  test("who wrote and published it, when, under which licence, and what it is part of", () => {
    const block = blockOf({ metas, ...said }, "PublicationIssue");
    const [ana] = block.author as readonly Data[];
    assert.deepEqual(ana, {
      "@type": "Person",
      name: "Made-up Ana",
      url: "https://gazette.example.org/authors/made-up-ana/",
      sameAs: ["https://orcid.org/0000-0002-1825-0097", "https://ana.example.org"],
    });
    assert.deepEqual(block.isPartOf, {
      "@type": "Periodical",
      "@id": "https://gazette.example.org/#newsletter",
      name: 'Made-up "Gazette" & <Archive>',
      issn: "2049-3630",
    });
    assert.deepEqual(
      [block.issueNumber, block.datePublished, block.license, block.isBasedOn],
      [7, "2023-12-01", "https://creativecommons.org/licenses/by-sa/4.0/", "https://publisher.example.org/november"],
    );
  });

  test("that it was corrected, and when, and so do its reports", () => {
    for (const [file, type] of [
      ["2023/11/index.html", "PublicationIssue"],
      ["2023/11/the-north/index.html", "Report"],
    ] as const) {
      const corrected = saidOn(every, file);
      const block = blockOf(corrected, type);
      assert.equal(block.dateModified, "2024-01-05");
      assert.deepEqual(block.correction, [{ "@type": "CorrectionComment", text: "A made-up correction.", datePublished: "2024-01-05" }]);
      assert.deepEqual(corrected.metas.get("article:modified_time"), ["2024-01-05"]);
      assert.deepEqual(corrected.metas.get("article:published_time"), ["2023-12-01"]);
      assert.match(every.read(file), /<section class="corrections">.*A made-up correction\./s);
    }
    const never = saidOn(real, "2021/09/index.html");
    assert.ok(!never.metas.has("article:modified_time") && !("dateModified" in blockOf(never, "PublicationIssue")));
  });

  test("which translation is which", () => {
    const original = blockOf(saidOn(real, "2021/09/index.html"), "PublicationIssue");
    const translation = blockOf(saidOn(real, "en/2021/09/index.html"), "PublicationIssue");
    assert.deepEqual(original.workTranslation, [{ "@id": "https://boletin.example.org/en/2021/09/", inLanguage: "en" }]);
    assert.deepEqual(translation.translationOfWork, { "@id": "https://boletin.example.org/2021/09/", inLanguage: "es" });
    assert.ok(!("translationOfWork" in original) && !("workTranslation" in translation));
  });
});

test("a report tells programs what it is about, where it belongs, and its sources", () => {
  const block = blockOf(saidOn(every, "2023/11/the-north/index.html"), "Report");
  const subjects = (block.about as readonly Data[]).map(({ "@type": type, name, identifier, url }) => [type, name, identifier, url]);
  assert.deepEqual(subjects, [
    ["Place", "North", undefined, "https://gazette.example.org/regions/the-north/"],
    ["AdministrativeArea", "Alpha State", "XX-A", "https://gazette.example.org/regions/the-north/alpha-state/"],
    ["AdministrativeArea", "Beta", "XX-B", "https://gazette.example.org/regions/the-north/beta-state/"],
  ]);
  assert.deepEqual([block.name, block.headline], ["North, November 2023", "North, November 2023"]);
  const issue = block.isPartOf as Data;
  assert.deepEqual([issue["@id"], issue.issueNumber], ["https://gazette.example.org/2023/11/", 7]);
  assert.deepEqual(block.isBasedOn, ["https://alpha.example.org/fair"]);
});

test("a licence without a page of its own is told by name, not as an address", () => {
  const licensed = (url: string | null) => ({ archive: { site: { licence: { name: "All rights reserved", url } } } }) as unknown as Reading;
  assert.deepEqual(licence(licensed(null)), { "@type": "CreativeWork", name: "All rights reserved" });
  assert.equal(licence(licensed("https://licence.example.org")), "https://licence.example.org");
});

test("the front page tells programs of the newsletter and of the search", () => {
  const [block] = saidOn(every, "es/index.html").data as readonly [Data];
  const [website, periodical] = block["@graph"] as readonly Data[];
  assert.deepEqual((website?.potentialAction as Data | undefined)?.target, {
    "@type": "EntryPoint",
    urlTemplate: "https://gazette.example.org/es/buscar/?q={search_term_string}",
  });
  assert.deepEqual(
    [periodical?.["@type"], periodical?.issn, (periodical?.publisher as Data | undefined)?.name],
    ["Periodical", "2049-3630", "Made-up Publisher & Co."],
  );
});

test("the Open Graph names the languages of a page, and of a fallback the original's", () => {
  const own = saidOn(four, "en/2024/01/index.html").metas;
  assert.deepEqual([own.get("og:locale"), own.get("og:locale:alternate")], [["en_US"], ["es_ES"]]);
  const fallback = saidOn(four, "en/2024/02/index.html").metas;
  assert.deepEqual([fallback.get("og:locale"), fallback.get("og:url")], [["es_ES"], ["https://host.example.org/archive/2024/02/"]]);
});

suite("where cards and PDFs are made", () => {
  const site = withEditions;
  const cardOf = (file: string) => saidOn(site, file).metas.get("og:image")?.[0] ?? "";

  test("a shared link shows the card of its issue, of its region, else of the site", () => {
    const { origin } = site.archive.site.url;
    for (const [file, card] of [
      ["index.html", "/card.png"],
      ["topics/index.html", "/card.png"],
      ["2023/11/index.html", "/2023/11/card.png"],
      ["es/2023/11/el-norte/index.html", "/es/regiones/el-norte/card.png"],
      ["regions/the-north/index.html", "/regions/the-north/card.png"],
      ["regions/the-north/alpha-state/index.html", "/regions/the-north/card.png"],
    ] as const) {
      assert.equal(cardOf(file), origin + card);
      assert.ok(site.files.includes(card.slice(1)), card);
    }
  });

  test("the card's size is told, and what it shows, and that it may be large", () => {
    const { metas } = saidOn(site, "2023/11/index.html");
    assert.deepEqual([metas.get("og:image:width"), metas.get("og:image:height")], [["1200"], ["630"]]);
    assert.deepEqual(metas.get("og:image:alt"), metas.get("og:title"));
    assert.deepEqual(metas.get("twitter:card"), ["summary_large_image"]);
    const card = readFileSync(join(site.folder, "2023/11/card.png"));
    assert.deepEqual([card.readUInt32BE(16), card.readUInt32BE(20)], [1200, 630]);
  });

  test("scholars' programs are led to the PDF of an issue, but of no report, which has none of its own", () => {
    const said = saidOn(site, "2023/11/index.html");
    const [pdf = ""] = said.metas.get("citation_pdf_url") ?? [];
    assert.ok(site.files.includes(pdf.slice(site.archive.site.url.href.length)), pdf);
    assert.deepEqual(blockOf(said, "PublicationIssue").encoding, {
      "@type": "MediaObject",
      contentUrl: pdf,
      encodingFormat: "application/pdf",
    });
    assert.ok(!saidOn(site, "2023/11/the-north/index.html").metas.has("citation_pdf_url"));
  });
});
