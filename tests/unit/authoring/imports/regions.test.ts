import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { regionNames } from "../../../../src/authoring/imports/regions/region-names.ts";
import { sectionCueOf } from "../../../../src/authoring/imports/regions/section-cue.ts";
import { mentionsOf, sectionsOf } from "../../../../src/authoring/imports/regions/sections.ts";
import { type Language, localize } from "../../../../src/domain/language.ts";
import type { Block } from "../../../../src/markdown/prose.ts";

/** A made-up country's regions: those of the compass, and two with names of their own. */
const points: Readonly<Record<string, readonly [es: string, en: string]>> = {
  north: ["Norte", "North"],
  northwest: ["Noroeste", "Northwest"],
  northeast: ["Noreste", "Northeast"],
  west: ["Oeste", "West"],
  east: ["Este", "East"],
  south: ["Sur", "South"],
  "north-central": ["Centronorte", "North-Central"],
  lowland: ["El Bajío Inventado", "Invented Lowland"],
  isles: ["Îles Inventées", "Îles Inventées"],
};
const languages: readonly Language[] = ["es", "en"];
const regions = Object.entries(points).map(([id, [es, en]]) => ({
  id,
  name: localize(languages, (language) => ({ text: language === "es" ? es : en, language })),
  places: [{ code: "PE-AAA", name: localize(languages, (language) => ({ text: `${en} Harbour`, language })) }],
}));
const names = regionNames(regions, languages);

suite("a text opens a region", () => {
  const opens: Readonly<Record<string, readonly string[]>> = {
    northwest: [
      "In the northwestern region, a town",
      "En la región noroeste, un pueblo",
      "En la región noroeste destaca",
      "Región del noroeste",
      "NOROESTE",
      "2. Noroeste",
      "IV. Región Noroeste",
      "Región 1: Noroeste.",
      "North-west: a town",
      "Noroeste (dos pueblos)",
      "In the north-west of the country, a town",
      "In northwestern Peru, a town",
      "El noroeste del país vivió",
      "En el noroeste de la República Inventada, un pueblo",
      "En el noroccidente, un pueblo",
      "Au nord-ouest, une ville",
      "Dans la région nord–ouest, une ville",
      "No noroeste, uma cidade",
      "Por su parte, en el noroeste se firmó",
      "Finally, in the northwest the mayor",
      "As for the northwestern region, it",
      "In the northwest Northwest Harbour signed",
      "In the northwestern state of Northwest Harbour, a",
      "Continuando con la región noroeste, un pueblo",
      "Siguiendo con el noroeste, un pueblo",
      "Moving on to the northwest, a town",
      "Let's start with the northwestern region. A town",
      "We end our tour in the northwest, where a town",
    ],
    "north-central": [
      "In the north-central region, a town",
      "North–Central",
      "Región Centro-Norte",
      "Centro - Norte",
      "Región Norte – Centro: un pueblo",
      "En el centro norte, un pueblo",
      "To the North Central, a town",
    ],
    west: ["Al oeste, un pueblo", "Al occidente del país, un pueblo", "À l'ouest, une ville", "The western states signed"],
    east: ["Al este, un puerto", "Este: un puerto", "À l’est, un port", "A leste, um porto", "To the east, a port"],
    south: ["Sur", "En Sur, un puerto", "In the south the port"],
    lowland: ["En el Bajío Inventado, un pueblo", "BAJIO INVENTADO", "In the Invented Lowland region a town"],
    isles: ["Iles inventées : une ville", "Dans les îles inventées, une ville"],
  };
  for (const [region, texts] of Object.entries(opens)) {
    for (const text of texts) test(`${region}: ${text}`, () => assert.equal(sectionCueOf(text, names)?.region, region));
  }
});

suite("a text only speaks of a region, or not even that", () => {
  const texts = [
    "Este mes, un pueblo",
    "En este mes un pueblo",
    "En este, un pueblo",
    "Sur la base de rien",
    "Est-ce que la ville",
    "West Virginia signed",
    "In South Korea, the mayor",
    "In the South Sea, a boat",
    "In the northwest of China, a town",
    "En la región noroeste de China, un pueblo",
    "In the northwestern region of China a town",
    "In the northwestern state of East Harbour, a",
    "A este, un pueblo",
    "La zona este de la ciudad",
    "A town wrote to the northwest of China",
    "The town, in the northwest, signed",
    "Alpha, in the northwest, signed",
    "Noroeste y noreste",
    "Región Noroeste y Región Noreste",
    "Regiones oeste y sur: un pueblo",
    "In the west and in the east, a town",
    "En las regiones norte, sur y este, un pueblo",
    "Y con el este, un pueblo",
    "Por su parte, el sur firmó",
    "Sobre el oeste de la ciudad",
  ];
  for (const text of texts) test(text, () => assert.equal(sectionCueOf(text, names), null));
});

test("where a page names the regions that it has no passage for", () => {
  const texts = ["Al oeste, dos. Este año, el sureño viento. Habló con el norte.", "Con el noroeste, en el sur; este es breve."];
  const blocks = texts.map((text, n) => ({ block: paragraph(text), line: n + 1 }));
  assert.deepEqual(Object.fromEntries(mentionsOf(sectionsOf(blocks, names), names)), {
    south: { line: 1, sentence: "Este año, el sureño viento." },
    north: { line: 1, sentence: "Habló con el norte." },
    northwest: { line: 2, sentence: "Con el noroeste, en el sur; este es breve." },
  });
});

test("a heading says only the region's name, a label and a sentence say more", () => {
  assert.equal(sectionCueOf("3. Región Noroeste", names)?.isWhole, true);
  assert.equal(sectionCueOf("Noroeste: un pueblo", names)?.isWhole, false);
  assert.equal(sectionCueOf("Al oeste", names)?.isWhole, false);
});

test("a region's own name goes before a form of another's", () => {
  const own = regionNames(
    [
      { id: "a", name: localize(["en"], () => ({ text: "North", language: "en" })), places: [] },
      { id: "b", name: localize(["en"], () => ({ text: "Nord", language: "en" })), places: [] },
    ],
    ["en"],
  );
  assert.equal(sectionCueOf("Nord", own)?.region, "b");
  assert.equal(sectionCueOf("Norte", own)?.region, "a");
});

const paragraph = (text: string): Block => ({ kind: "paragraph", inlines: [{ kind: "text", text }] });
const heading = (level: number, text: string): Block => ({ kind: "heading", level, id: "", inlines: [{ kind: "text", text }] });

/** Where something is, when only the west is reported on. */
const plain = ["editorial", "unplaced", "west"];

/** Which words are where; blocks are known by their first word. */
function placed(...blocks: readonly Block[]) {
  const { editorial, regions, unplaced } = sectionsOf(
    blocks.map((block) => ({ block, line: null })),
    names,
  );
  const first = (pieces: readonly { block: Block }[]) =>
    pieces.map(({ block }) =>
      "inlines" in block ? (block.inlines[0] as { text: string }).text.split(" ").slice(0, 2).join(" ") : block.kind,
    );
  return {
    editorial: first(editorial),
    unplaced: first(unplaced),
    ...Object.fromEntries([...regions].map(([id, { blocks }]) => [id, first(blocks)])),
  };
}

suite("blocks of a page", () => {
  test("stay with the region that was opened last, whatever they mention", () => {
    assert.deepEqual(placed(paragraph("Hello there."), paragraph("To the west, a."), paragraph("It spoke with the east, in the north.")), {
      editorial: ["Hello there."],
      west: ["To the", "It spoke"],
      unplaced: [],
    });
  });

  test("below a heading of their own stay with the region; a heading of its level ends it", () => {
    assert.deepEqual(
      placed(
        heading(2, "Oeste"),
        paragraph("Uno."),
        heading(3, "Dos cosas"),
        paragraph("Tres."),
        heading(2, "Cuatro"),
        paragraph("Cinco."),
      ),
      { editorial: [], west: ["Uno.", "Dos cosas", "Tres."], unplaced: ["Cuatro", "Cinco."] },
    );
  });

  test("behind a line, or where they close the page, are of no region", () => {
    assert.deepEqual(placed(paragraph("Al oeste, a."), { kind: "rule" }, paragraph("Uno.")).unplaced, ["Uno."]);
    assert.deepEqual(placed(paragraph("Al oeste, a."), paragraph("In conclusion, all is made up.")).unplaced, ["In conclusion,"]);
  });

  test("are divided where a sentence turns to a region that has no other beginning", () => {
    assert.deepEqual(placed(paragraph("Al oeste, uno. Al este, dos. Con el sur, tres."), paragraph("Nada.")), {
      editorial: [],
      unplaced: [],
      west: ["Al oeste,"],
      east: ["Al este,", "Nada."],
    });
    assert.deepEqual(placed(paragraph("Todo. Al oeste, uno."), paragraph("Al oeste, dos.")).editorial, ["Todo. Al"]);
  });

  test("turn to a region as what they are about, where they begin by linking to what was said", () => {
    for (const turn of ["Por su parte, el sur firmó.", "Finalmente, el sur firmó.", "On the other hand, the South signed."])
      assert.ok("south" in placed(paragraph("Al oeste, a."), paragraph(turn)), turn);
    const mentions = [
      "Por su parte, el sur de la ciudad creció.",
      "Por su parte, el sur y el este firmaron.",
      "Meanwhile, the south coast grew.",
      "Meanwhile, the South Sea rose.",
      "En la ciudad, el sur creció.",
      "El sur creció.",
      "Dos pueblos firmaron. Por su parte, el sur creció.",
    ];
    for (const mention of mentions)
      assert.deepEqual(Object.keys(placed(paragraph("Al oeste, a."), paragraph(mention))).sort(), plain, mention);
  });

  test("that name several regions are of none, and end a passage", () => {
    assert.deepEqual(placed(paragraph("Al oeste, a."), paragraph("Regiones norte y sur"), paragraph("Uno.")).unplaced, [
      "Regiones norte",
      "Uno.",
    ]);
    assert.deepEqual(placed(heading(2, "Oeste"), heading(3, "Norte y sur"), paragraph("Uno.")).unplaced, ["Norte y", "Uno."]);
  });

  test("in a table are passages where its rows say something of regions, and figures are none", () => {
    const cells = (...texts: string[]) => texts.map((text) => ({ align: null, inlines: [{ kind: "text", text }] as const }));
    const table = (...[head = [], ...rows]: ReturnType<typeof cells>[]): Block => ({ kind: "table", head, rows });
    const said = "Un pueblo inventado firmó un pacto.";
    assert.deepEqual(
      placed(paragraph("Al oeste, a."), table(cells("Región", "Hecho"), cells("Sur", said), cells("", said), cells("Este", said))),
      {
        editorial: [],
        west: ["Al oeste,"],
        south: ["Un pueblo", "Un pueblo"],
        east: ["Un pueblo"],
        unplaced: ["table"],
      },
    );
    const figures = table(cells("Región", "Hechos"), cells("Sur", "2"), cells("Este", "3"));
    assert.deepEqual(placed(paragraph("Al oeste, a."), figures), { editorial: [], west: ["Al oeste,"], unplaced: ["table"] });
    assert.deepEqual(placed(paragraph("Al oeste, a."), table(cells("Lugar", "Hechos"), cells("Sur", "2"))).unplaced, []);
  });

  test("in a list are passages where its items are labelled, and a list of contents is none", () => {
    const list = (...items: string[]): Block => ({ kind: "list", start: null, items: items.map((item) => [paragraph(item)]) });
    assert.deepEqual(placed(list("Oeste: uno.", "Este: dos.")), {
      editorial: [],
      west: ["Oeste: uno."],
      east: ["Este: dos."],
      unplaced: [],
    });
    assert.deepEqual(placed(list("Oeste", "Este")).editorial, ["list"]);
  });
});
