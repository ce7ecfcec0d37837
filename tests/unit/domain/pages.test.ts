import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Archive } from "../../../src/domain/archive.ts";
import { type Page, pagesOf } from "../../../src/domain/pages.ts";
import type { Kind } from "../../../src/domain/routes.ts";
import { append, inSpanishOnly, loaded, swap } from "../content/archive-on-disk.ts";

const archive = loaded();
const pages = pagesOf(archive);

/** What search engines read about a page. */
function facts({ address, language, alternates, canonical, indexed }: Page): object {
  return { address, language, alternates, canonical, indexed };
}

function pageAt(address: string, of: Archive = archive): Page {
  const found = (Object.values(pagesOf(of)).flat() as Page[]).filter((page) => page.address === address);
  assert.equal(found.length, 1, `${found.length} pages at ${address}`);
  return found[0] as Page;
}

describe("The pages of an archive", () => {
  test("have addresses of their own", () => {
    const addresses = (Object.values(pages).flat() as Page[]).map(({ address }) => address);
    assert.deepEqual([...new Set(addresses)], addresses);
  });

  test("are as many for each subject as the site has languages, in the order of the subjects", () => {
    assert.deepEqual(
      pages.issue.map(({ address }) => address),
      ["/2021/10/", "/en/2021/10/", "/2021/09/", "/en/2021/09/"],
    );
    assert.deepEqual(
      pages.place.map(({ address }) => address).filter((address) => !address.startsWith("/en/")),
      ["/regiones/norte/altamar/", "/regiones/norte/bosquera/", "/regiones/sur/costera/"],
    );
  });

  test("are there for every kind", () => {
    const without = Object.entries(pages).filter(([, ofKind]) => ofKind.length === 0);
    assert.deepEqual(without, []);
  });

  test("are one for each subject in an archive of one language", () => {
    const single = pagesOf(loaded(inSpanishOnly));
    assert.deepEqual([single.home.length, single.issue.length, single.feed.length], [1, 2, 1 + 2 + 3 + 2 + 2]);
    assert.deepEqual(single.home[0]?.alternates, ["es"]);
  });

  test("know their translations' addresses", () => {
    assert.deepEqual(pageAt("/en/2021/09/north/").translations, { es: "/2021/09/norte/", en: "/en/2021/09/north/" });
  });
});

describe("A translated page", () => {
  test("stands in its own right", () => {
    assert.deepEqual(facts(pageAt("/en/2021/09/north/")), {
      address: "/en/2021/09/north/",
      language: "en",
      alternates: ["es", "en"],
      canonical: "https://boletin.example/en/2021/09/north/",
      indexed: true,
    });
  });

  test("of the interface always does", () => {
    assert.deepEqual(facts(pageAt("/en/regions/south/")), {
      address: "/en/regions/south/",
      language: "en",
      alternates: ["es", "en"],
      canonical: "https://boletin.example/en/regions/south/",
      indexed: true,
    });
  });
});

describe("A page without a translation", () => {
  for (const [kind, es, en] of [
    ["issue", "/2021/10/", "/en/2021/10/"],
    ["report", "/2021/10/sur/", "/en/2021/10/south/"],
  ] as const) {
    test(`(${kind}) falls back to the original: not indexed, canonical there, no alternate`, () => {
      assert.deepEqual(facts(pageAt(en)), {
        address: en,
        language: "en",
        alternates: ["es"],
        canonical: `https://boletin.example${es}`,
        indexed: false,
      });
      assert.deepEqual(facts(pageAt(es)), {
        address: es,
        language: "es",
        alternates: ["es"],
        canonical: `https://boletin.example${es}`,
        indexed: true,
      });
    });
  }

  test("(info) falls back, too", () => {
    const without = loaded({ "pages/about.en.md": null });
    const page = pageAt("/en/acerca-de/", without);
    assert.deepEqual([page.indexed, page.canonical], [false, "https://boletin.example/acerca-de/"]);
  });
});

describe("Search engines shall leave out", () => {
  const preview = loaded({ "issues/2021-10/issue.es.md": swap("number: 10", "draft: true") }, { drafts: true });

  for (const address of ["/404.html", "/en/404.html", "/ultimo/", "/en/latest/"]) {
    test(address, () => assert.equal(pageAt(address).indexed, false));
  }

  for (const address of ["/2021/10/", "/2021/10/sur/"]) {
    test(`${address} in a preview of a draft`, () => assert.equal(pageAt(address, preview).indexed, false));
  }

  test("nothing else of a preview", () => assert.equal(pageAt("/2021/09/", preview).indexed, true));

  test("no other page in the original's language", () => {
    const left: readonly Kind[] = ["notFound", "latest"];
    const hidden = (Object.values(pages).flat() as Page[]).filter(
      ({ kind, language, indexed }) => language === "es" && !indexed && !left.includes(kind),
    );
    assert.deepEqual(
      hidden.map(({ address }) => address),
      [],
    );
  });
});

test("Pages carry the prefix of the site, canonical addresses its host", () => {
  const prefixed = loaded({
    "site.yaml": swap("https://boletin.example/", "https://host.example/archivo-inventado"),
    "topics.yaml": append(""),
  });
  const page = pageAt("/archivo-inventado/en/2021/10/", prefixed);
  assert.equal(page.canonical, "https://host.example/archivo-inventado/2021/10/");
});
