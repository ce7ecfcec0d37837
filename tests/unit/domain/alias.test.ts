import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aliasesOf, leadsToPage } from "../../../src/domain/alias.ts";
import { type Changes, loaded, swap } from "../content/archive-on-disk.ts";

/** Where the older addresses of the made-up archive lead after some changes: `old → new`, sorted; mail files left out. */
function moves(changes: Changes): string[] {
  const aliases = aliasesOf(loaded(changes)).filter(({ address }) => !/\.(eml|mail\.(html|txt))$/.test(address));
  return aliases.map(({ address, target }) => `${address} → ${target}`).sort();
}

describe("A former address of its own brings along all that lay below it:", () => {
  test("of a region its feed, data, card, places and the reports of all months, in its language alone", () => {
    assert.deepEqual(moves({ "regions.yaml": swap("en: North}", "en: North}\n  aliases: [/regiones/septentrion/]") }), [
      "/2021/09/septentrion/ → /2021/09/norte/",
      "/regiones/septentrion/ → /regiones/norte/",
      "/regiones/septentrion/actions.csv → /regiones/norte/actions.csv",
      "/regiones/septentrion/altamar/ → /regiones/norte/altamar/",
      "/regiones/septentrion/altamar/actions.csv → /regiones/norte/altamar/actions.csv",
      "/regiones/septentrion/altamar/feed.xml → /regiones/norte/altamar/feed.xml",
      "/regiones/septentrion/bosquera/ → /regiones/norte/bosquera/",
      "/regiones/septentrion/bosquera/actions.csv → /regiones/norte/bosquera/actions.csv",
      "/regiones/septentrion/bosquera/feed.xml → /regiones/norte/bosquera/feed.xml",
      "/regiones/septentrion/card.png → /regiones/norte/card.png",
      "/regiones/septentrion/feed.xml → /regiones/norte/feed.xml",
    ]);
  });

  test("of a place, in another region, too", () => {
    const changes = { "regions.yaml": swap("name: Costera}", "name: Costera, aliases: [/en/regions/north/old-coast/]}") };
    assert.deepEqual(moves(changes), [
      "/en/regions/north/old-coast/ → /en/regions/south/costera/",
      "/en/regions/north/old-coast/actions.csv → /en/regions/south/costera/actions.csv",
      "/en/regions/north/old-coast/feed.xml → /en/regions/south/costera/feed.xml",
    ]);
  });

  test("of topics, partners, authors and pages", () => {
    const changes = {
      "topics.yaml": swap("en: Water}", "en: Water}, aliases: [/temas/aguas]"),
      "partners.yaml": swap("kind: ngo", "kind: ngo, aliases: [/en/partners/rivers/]"),
      "authors.yaml": swap("name: Ana Ejemplo", "name: Ana Ejemplo, aliases: [/autores/ana/]"),
      "pages/about.es.md": swap("title:", "aliases: [/quienes/, /en/who/]\ntitle:"),
    };
    assert.deepEqual(moves(changes), [
      "/autores/ana/ → /autores/ana-ejemplo/",
      "/autores/ana/feed.xml → /autores/ana-ejemplo/feed.xml",
      "/en/partners/rivers/ → /en/partners/invented-river-network/",
      "/en/partners/rivers/actions.csv → /en/partners/invented-river-network/actions.csv",
      "/en/who/ → /en/about/",
      "/quienes/ → /acerca-de/",
      "/temas/aguas/ → /temas/agua/",
      "/temas/aguas/actions.csv → /temas/agua/actions.csv",
      "/temas/aguas/feed.xml → /temas/agua/feed.xml",
    ]);
  });

  test("of an issue its reports, pictures, PDF and citations, named after the month that it was", () => {
    assert.deepEqual(moves({ "issues/2021-09/issue.es.md": swap("number:", "aliases: [/2020/08/]\nnumber:") }), [
      "/2020/08/ → /2021/09/",
      "/2020/08/boletin-inventado-2020-08.bib → /2021/09/boletin-inventado-2021-09.bib",
      "/2020/08/boletin-inventado-2020-08.json → /2021/09/boletin-inventado-2021-09.json",
      "/2020/08/boletin-inventado-2020-08.pdf → /2021/09/boletin-inventado-2021-09.pdf",
      "/2020/08/boletin-inventado-2020-08.ris → /2021/09/boletin-inventado-2021-09.ris",
      "/2020/08/card.png → /2021/09/card.png",
      "/2020/08/images/puente.png → /2021/09/images/puente.png",
      "/2020/08/norte/ → /2021/09/norte/",
    ]);
  });

  test("of a report nothing more", () => {
    const changes = { "issues/2021-09/north.es.md": swap("actions:", "aliases: [/2021/08/costa/]\nactions:") };
    assert.deepEqual(moves(changes), ["/2021/08/costa/ → /2021/09/norte/"]);
  });
});

describe("An address from elsewhere leads", () => {
  const withAliases = (list: string): Changes => ({ "issues/2021-09/issue.es.md": swap("number:", `aliases: [${list}]\nnumber:`) });

  test("to the page, in the language below whose root it stands", () => {
    assert.deepEqual(moves(withAliases("/documento/9, /en/document/9, /viejo.html")), [
      "/documento/9/ → /2021/09/",
      "/en/document/9/ → /en/2021/09/",
      "/viejo.html → /2021/09/",
    ]);
  });

  test("to the file of the same kind, where it is that of a file", () => {
    assert.deepEqual(moves(withAliases("/archivos/nueve.pdf, /en/files/nine.bib, /no.5, /datos.xml")), [
      "/archivos/nueve.pdf → /2021/09/boletin-inventado-2021-09.pdf",
      "/datos.xml/ → /2021/09/",
      "/en/files/nine.bib → /en/2021/09/invented-newsletter-2021-09.bib",
      "/no.5/ → /2021/09/",
    ]);
  });
});

test("Readers are led on to pages; of files and pictures there are copies", () => {
  const aliases = aliasesOf(loaded({ "issues/2021-09/issue.es.md": swap("number:", "aliases: [/2020/08/]\nnumber:") }));
  assert.deepEqual(
    aliases.filter(leadsToPage).map(({ address }) => address),
    ["/2020/08/", "/2020/08/norte/"],
  );
});

test("What is written wins over what follows from another older address", () => {
  const changes = {
    "regions.yaml": swap("en: North}", "en: North}\n  aliases: [/regiones/antes/]"),
    "issues/2021-10/south.es.md": swap("actions:", "aliases: [/2021/09/antes/]\nactions:"),
  };
  const found = moves(changes).filter((move) => move.startsWith("/2021/09/antes/"));
  assert.deepEqual(found, ["/2021/09/antes/ → /2021/10/sur/"]);
});

test("A site below a path has its older addresses there, too", () => {
  const changes = {
    "site.yaml": swap("https://boletin.example/", "https://boletin.example/acervo/"),
    "topics.yaml": swap("en: Water}", "en: Water}, aliases: [/en/topics/waters/]"),
  };
  assert.deepEqual(moves(changes), [
    "/acervo/en/topics/waters/ → /acervo/en/topics/water/",
    "/acervo/en/topics/waters/actions.csv → /acervo/en/topics/water/actions.csv",
    "/acervo/en/topics/waters/feed.xml → /acervo/en/topics/water/feed.xml",
  ]);
});
