import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite, test } from "node:test";
import { imageSize } from "image-size";
import { DocumentProcess } from "../../src/pdf/document-process.ts";
import { cardSize } from "../../templates/cards/card.ts";
import { type BuiltSite, backCatalogue, builtSite, copiesIn, freshSite, root, temporaryFolder } from "./built-site.ts";

// Built before the tests, one after the other, each with a cache of its own.
const site = await builtSite(backCatalogue, { editions: ["cards"] });
const again = await freshSite("tests/fixtures/archives/every-feature", { editions: ["cards"] });
const once = await builtSite("tests/fixtures/archives/every-feature", { editions: ["cards"] });
const without = await builtSite("tests/fixtures/archives/every-feature");

const bytesIn = ({ folder }: BuiltSite, file: string) => readFileSync(join(folder, file));
/** Those at their own addresses; at former ones are copies. */
const cardsIn = (built: BuiltSite) => built.files.filter((file) => file.endsWith("card.png") && !copiesIn(built).has(file));

/** The card of such a headline and text, as bytes. */
async function drawn(headline: string, text: string): Promise<Buffer> {
  const [folder, words] = [temporaryFolder(), { newsletter: "Gazette", kicker: "May 2024", foot: "Publisher" }];
  const data = {
    ...words,
    language: "en",
    headline,
    text,
    colour: null,
    map: "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/>",
  };
  const template = join(root, "templates/cards/card.typ");
  const job = { name: "/card.png", kind: "png", width: cardSize.width, template, data, site: folder, path: "card.png" } as const;
  const press = new DocumentProcess([job], join(folder, "cache"));
  await press.done.finally(() => press.close());
  return readFileSync(join(folder, "card.png"));
}

suite("social cards", () => {
  test("are there for the site, each issue and each region, in each language", () => {
    const { issues, regions, site: facts } = site.archive;
    assert.equal(cardsIn(site).length, (1 + issues.length + regions.length) * facts.languages.length);
    for (const file of ["card.png", "en/card.png", "2021/09/card.png", "en/regions/northwest/card.png"])
      assert.ok(cardsIn(site).includes(file), file);
  });

  test("have the size that links are shown in, and are light enough for the services that fetch them", () => {
    for (const file of cardsIn(site)) {
      const bytes = bytesIn(site, file);
      const { width, height, type } = imageSize(bytes);
      assert.deepEqual({ width, height, type }, { ...cardSize, type: "png" });
      assert.ok(bytes.length < 300_000, `${file}: ${bytes.length}`);
    }
  });

  test("differ from each other, and are the same bytes each time", () => {
    const all = cardsIn(once).map((file) => bytesIn(once, file).toString("base64"));
    assert.equal(new Set(all).size, all.length);
    assert.deepEqual(
      cardsIn(again).map((file) => bytesIn(again, file).toString("base64")),
      all,
    );
  });

  test("begin where a title and a text that are too long begin, and leave out their ends", async () => {
    const [title, summary] = ["goes on and on ".repeat(15), "does not end soon ".repeat(30)];
    const plain = await drawn(`First ${title}`, `First ${summary}`);
    assert.notDeepEqual(await drawn(`Other ${title}`, `First ${summary}`), plain);
    assert.notDeepEqual(await drawn(`First ${title}`, `Other ${summary}`), plain);
    assert.deepEqual(await drawn(`First ${title} last`, `First ${summary} last`), plain);
  });

  test("are named by the pages they belong to, with whole addresses, and by none where they are left out", () => {
    const picture = (from: BuiltSite, file: string) => /<meta property="og:image" content="([^"]+)">/.exec(from.read(file))?.[1];
    assert.equal(picture(site, "2021/09/index.html"), "https://boletin.example.org/2021/09/card.png");
    assert.equal(picture(site, "en/regions/northwest/index.html"), "https://boletin.example.org/en/regions/northwest/card.png");
    assert.equal(picture(site, "index.html"), "https://boletin.example.org/card.png");
    assert.equal(picture(without, "2023/11/index.html"), undefined);
    assert.deepEqual(cardsIn(without), []);
  });
});
