import assert from "node:assert/strict";
import { truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { AddressRecord, recordText } from "../../../../src/content/addresses/record.ts";
import { examine } from "../../../../src/content/examine.ts";
import { Source } from "../../../../src/content/files/source.ts";
import type { GoneReason } from "../../../../src/problems/facts.ts";
import type { Problem } from "../../../../src/problems/problem.ts";
import { append, archive, type Changes, loaded, problemsOf, swap, testDay } from "../archive-on-disk.ts";
import { madeUpArchive } from "../made-up-archive.ts";

const recordOf = (text: string) => new AddressRecord(new Source("addresses.txt", Buffer.from(text)));

/** The record of the made-up archive as it is, and some lines more. */
function recorded(...more: readonly string[]): Changes {
  const { unrecorded } = examine({ content: archive(), today: () => testDay, drafts: false });
  return { "addresses.txt": recordText([...unrecorded, ...more]) };
}

/** The problems in short: the rule, the line of the record, and what is to be written where. */
function toldOf(changes: Changes): string[] {
  return problemsOf(changes).map((problem: Problem) => {
    const reason = problem.code === "gone-address" ? (problem.facts as { reason: GoneReason }).reason : null;
    const mend = reason && "line" in reason ? ` ${reason.file} ${reason.line}` : "";
    return `${problem.code} ${problem.at.file} ${problem.at.text}${mend}`;
  });
}

describe("A record", () => {
  test("is read with the line ends of Windows, in any order, with notes and empty lines", () => {
    const record = recordOf("# Inventado.\r\n/b/\r\n\r\n/a/\r\n/b/\r\n");
    assert.deepEqual([[...record.addresses], record.strays], [["/b/", "/a/"], []]);
    assert.deepEqual([record.at("/a/").line, record.at("/a/").text], [4, "/a/"]);
  });

  test("tells an address from longer ones above it", () => assert.equal(recordOf("/a/b/\n/a/\n").at("/a/").line, 2));

  test("is written with each address once, in order", () => {
    assert.deepEqual(recordText(["/b/", "/a/", "/á/", "/b/"]).split("\n").slice(2), ["/a/", "/b/", "/á/", ""]);
  });

  test("of an archive as it is holds nothing that is gone", () => assert.deepEqual(toldOf(recorded()), []));

  test("is the same wherever the site stands", () => {
    const moved = swap("https://boletin.example/", "https://other.example/un/acervo/");
    assert.deepEqual(toldOf({ ...recorded(), "site.yaml": moved }), []);
  });
});

describe("Of what was renamed is told", () => {
  test("one problem for a region in both languages, and one for each of its places that was renamed besides", () => {
    const changes = (text: string): string =>
      text
        .replace("{es: Norte, en: North}", "{es: Arriba, en: Above}")
        .replace("name: Altamar", "name: Altamira")
        .replace("Bosquera", "Selva");
    assert.deepEqual(toldOf({ ...recorded(), "regions.yaml": changes }), [
      "gone-address addresses.txt /regiones/norte/ regions.yaml aliases: [/regiones/norte/, /en/regions/north/]",
      "gone-address addresses.txt /regiones/norte/altamar/ regions.yaml aliases: [/regiones/norte/altamar/, /en/regions/north/altamar/]",
      "gone-address addresses.txt /regiones/norte/bosquera/ regions.yaml aliases: [/regiones/norte/bosquera/, /en/regions/north/bosquera/]",
    ]);
  });

  test("each of two regions by what lay below it, though their names are exchanged", () => {
    const changes = (text: string): string => text.replace("es: Norte", "es: Bajo el sur").replace("es: Sur", "es: Sobre el norte");
    assert.deepEqual(toldOf({ ...recorded(), "regions.yaml": changes }), [
      "gone-address addresses.txt /regiones/norte/ regions.yaml aliases: [/regiones/norte/]",
      "gone-address addresses.txt /regiones/sur/ regions.yaml aliases: [/regiones/sur/]",
    ]);
  });

  test("an issue in another folder, with its reports, files and pictures", () => {
    const moved = Object.entries(archiveOf("issues/2021-09/")).flatMap(([path, content]) => [
      [path, null] as const,
      [path.replace("2021-09", "2021-08"), content] as const,
    ]);
    const pages = { "pages/about.es.md": swap("2021-09", "2021-08"), "pages/about.en.md": swap("2021-09", "2021-08") };
    assert.deepEqual(toldOf({ ...recorded(), ...Object.fromEntries(moved), ...pages }), [
      "gone-address addresses.txt /2021/09/ issues/2021-08/issue.es.md aliases: [/2021/09/, /en/2021/09/]",
    ]);
  });

  test("a partner, an author and a page", () => {
    const changes = {
      "partners.yaml": swap("Puerto Inventado", "Puerto Nuevo"),
      "authors.yaml": swap("Bruno Muestra", "Bruno M."),
      "pages/about.en.md": swap("title: About", "title: Who we are"),
    };
    assert.deepEqual(toldOf({ ...recorded(), ...changes }), [
      "gone-address addresses.txt /autores/bruno-muestra/ authors.yaml aliases: [/autores/bruno-muestra/, /en/authors/bruno-muestra/]",
      "gone-address addresses.txt /en/about/ pages/about.es.md aliases: [/en/about/]",
      "gone-address addresses.txt /socios/puerto-inventado/ partners.yaml aliases: [/socios/puerto-inventado/, /en/partners/puerto-inventado/]",
    ]);
  });

  test("nothing once it is written as the message says", () => {
    const renamed = swap("{es: Norte, en: North}", "{es: Arriba, en: Above}\n  aliases: [/regiones/norte/, /en/regions/north/]");
    assert.deepEqual(toldOf({ ...recorded(), "regions.yaml": renamed }), []);
  });

  test("nothing where a file cannot be read, from which it would follow", () => {
    assert.deepEqual(toldOf({ ...recorded(), "topics.yaml": append("- {id: x, nam: X}\n") }).length, 1);
  });

  test("nothing more for a link that leads to the old address", () => {
    const link = append("\n[El norte](/regiones/norte), [antes](/regiones/norte/altamar/)\n");
    const renamed = { ...recorded(), "regions.yaml": swap("es: Norte", "es: Arriba"), "issues/2021-10/south.es.md": link };
    assert.deepEqual(
      problemsOf(renamed).map(({ code }) => code),
      ["gone-address"],
    );
    const mended = { ...renamed, "regions.yaml": swap("en: North}", "en: North}\n  slug: {es: arriba}\n  aliases: [/regiones/norte/]") };
    const html = loaded(mended).issues[0]?.reports[0]?.text.es.html ?? "";
    assert.match(html, /<a href="\/regiones\/arriba\/">El norte<\/a>, <a href="\/regiones\/arriba\/altamar\/">antes<\/a>/);
  });
});

describe("An older address", () => {
  test("that another page has is told once, whatever would follow from it", () => {
    const changes = { "regions.yaml": swap("en: North}", "en: North}\n  aliases: [/regiones/sur/]") };
    assert.deepEqual(toldOf(changes), ["address-taken regions.yaml   aliases: [/regiones/sur/]"]);
  });

  test("below the file of a page is told, and does not break the build", () => {
    const changes = { "topics.yaml": swap("en: Water}", "en: Water}, aliases: [/temas/index.html/viejo]") };
    assert.equal(problemsOf(changes)[0]?.code, "address-taken");
  });

  test("of a page stands in its original, as it says itself to which language it leads", () => {
    const changes = { "pages/about.en.md": swap("title:", "aliases: [/en/who/]\ntitle:") };
    assert.deepEqual(toldOf(changes), ["inherited-key pages/about.en.md aliases: [/en/who/]"]);
  });
});

describe("A record is content, and not trusted:", () => {
  for (const [name, put, code] of [
    ["a link", { linkTo: "/etc/hostname" }, "symbolic-link"],
    ["a pipe", { pipe: true }, "not-a-file"],
    ["what is no text", new Uint8Array([47, 0, 255]), "not-text"],
    ["hidden characters", "/\n/a\u202e/\n", "hidden-character"],
  ] as const) {
    test(name, () =>
      assert.deepEqual(
        problemsOf({ "addresses.txt": put }).map((problem) => problem.code),
        [code],
      ),
    );
  }

  test("too large a one", () => {
    const content = archive();
    writeFileSync(join(content, "addresses.txt"), "/\n");
    truncateSync(join(content, "addresses.txt"), 11_000_000);
    const { errors } = examine({ content, today: () => testDay, drafts: false });
    assert.deepEqual(
      errors.map(({ code }) => code),
      ["too-large"],
    );
  });

  test("addresses that could be read in two ways are offered to nobody", () => {
    for (const address of ["/temas/a b/", "/temas/..%2f/", '/temas/"x": y/', "/temas/<b>/"]) {
      const [told] = problemsOf({ "addresses.txt": `/\n${address}\n` });
      assert.partialDeepStrictEqual(told?.facts, { reason: { kind: "unknown" } }, address);
    }
  });
});

/** The files of a folder of the made-up archive. */
function archiveOf(folder: string): Changes {
  return Object.fromEntries(Object.entries(madeUpArchive).filter(([path]) => path.startsWith(folder)));
}
