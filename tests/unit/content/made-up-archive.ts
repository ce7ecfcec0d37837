import { png } from "./png.ts";

/** A small valid archive in two languages. Everything in it is made up for the tests: no such place, body or person exists. */
export const madeUpArchive: Readonly<Record<string, string | Uint8Array>> = {
  "site.yaml": `title: {es: Boletín inventado, en: Invented Newsletter}
description: {es: Un boletín inventado para las pruebas., en: A newsletter made up for the tests.}
url: https://boletin.example/
languages: [es, en]
timezone: America/Mexico_City
publisher: {name: Editorial inventada, url: https://editorial.example}
`,
  "regions.yaml": `- id: north
  name: {es: Norte, en: North}
  places:
    - {code: XA-ALT, name: Altamar}
    - {code: XA-BOS, name: Bosquera}
- id: south
  name: {es: Sur, en: South}
  places:
    - {code: XA-COS, name: Costera}
`,
  "topics.yaml": `- {id: water, name: {es: Agua, en: Water}}
- {id: trade, name: {es: Comercio, en: Trade}}
`,
  "partners.yaml": `- {id: river-network, name: {es: Red de ríos inventada, en: Invented river network}, kind: ngo}
- {id: old-port, name: Puerto Inventado, kind: city, country: MX}
`,
  "authors.yaml": `- {id: ana-ejemplo, name: Ana Ejemplo}
- {id: bruno-muestra, name: Bruno Muestra}
`,
  "pages/about.es.md": `---
title: Acerca de
---
Esta página es inventada. Véase [septiembre](../issues/2021-09/issue.es.md).
`,
  "pages/about.en.md": `---
title: About
---
This page is made up. See [September](../issues/2021-09/issue.en.md).
`,
  "issues/2021-09/issue.es.md": `---
summary: Un mes inventado.
number: 9
authors: [ana-ejemplo]
published: 2021-10-05
---
Un texto inventado para las pruebas.

## Panorama

Ningún hecho de este texto ocurrió.
`,
  "issues/2021-09/issue.en.md": `---
summary: An invented month.
translation: {method: machine, tool: Traductor inventado}
---
A text made up for the tests.

## Overview

Nothing in this text happened.
`,
  "issues/2021-09/north.es.md": `---
actions:
  - id: altamar-water
    title: Altamar firma un acuerdo inventado
    place: XA-ALT
    partners: [river-network]
    topics: [water]
    date: 2021-09-14
---
Altamar firmó un acuerdo inventado.
`,
  "issues/2021-09/north.en.md": `---
titles: {altamar-water: Altamar signs an invented agreement}
---
Altamar signed an invented agreement.
`,
  "issues/2021-09/images/puente.png": png(40, 30),
  "issues/2021-10/issue.es.md": `---
summary: Otro mes inventado.
number: 10
authors: [ana-ejemplo, bruno-muestra]
published: 2021-11-05
---
Otro texto inventado.
`,
  "issues/2021-10/south.es.md": `---
actions:
  - id: costera-trade
    title: Costera abre una oficina inventada
    place: XA-COS
    partners: [river-network, old-port]
    topics: [trade]
---
Costera abrió una oficina inventada.
`,
};
