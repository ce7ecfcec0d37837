import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fold, slugify } from "../../../src/domain/slug.ts";

describe("A slug is made from words:", () => {
  const slugs: Readonly<Record<string, string>> = {
    "Gestión de riesgos": "gestion-de-riesgos",
    "Nuevo León": "nuevo-leon",
    "Peñíscola y Ñandú": "peniscola-y-nandu",
    "Straße nach Gießen": "strasse-nach-giessen",
    "STRASSE ẞ": "strasse-ss",
    "Œuvres d’Æthelred": "oeuvres-d-aethelred",
    "Łódź, Øresund & Đakovo": "lodz-oresund-dakovo",
    "São Tomé (2021)": "sao-tome-2021",
    "  --¿Qué?--  ": "que",
    "a_b.c/d\\e": "a-b-c-d-e",
    Αθήνα: "αθηνα",
    Москва: "москва",
    "東京 2020": "東京-2020",
    서울: "서울",
    "100 %": "100",
    "¡…!": "",
    "": "",
  };
  for (const [words, slug] of Object.entries(slugs)) test(`“${words}” is “${slug}”`, () => assert.equal(slugify(words), slug));

  test("composed and decomposed letters give the same", () => {
    assert.equal(slugify("Michoacán".normalize("NFD")), slugify("Michoacán".normalize("NFC")));
  });

  test("a slug's slug is itself", () => {
    for (const words of Object.keys(slugs)) assert.equal(slugify(slugify(words)), slugify(words));
  });
});

test("Folding keeps what is between the words", () => assert.equal(fold("¿Dónde, Señor Muñoz?"), "¿donde, senor munoz?"));
