import type { EditorsWords } from "../content/schemas/meaning.ts";

/** A mistake that people make, as an edit of the worked example. */
export interface TypicalMistake {
  readonly what: EditorsWords;
  /** The file in which it is made, below the example's folder. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** The path under which it is written, where that is the mistake. */
  readonly newName?: string;
  /** What of it the guide shows. */
  readonly shown: string;
}

const issue = "issues/2024-05/issue.es.md";
const north = "issues/2024-05/north.es.md";
const south = "issues/2024-05/south.es.md";

/** A mistake in which a part of a file is written otherwise. */
function written(what: EditorsWords, file: string, from: string, to: string, shown = to.trim()): TypicalMistake {
  return { what, file, from, to, shown };
}

/** The mistakes that the guide shows, from the commonest on. */
export const mistakes: readonly TypicalMistake[] = [
  written({ en: "A name of a field is misspelt", es: "Un campo está mal escrito" }, issue, "number: 2", "numero: 2"),
  written(
    { en: "A code or an id is misspelt", es: "Un código o un identificador está mal escrito" },
    north,
    "place: XA-ALT",
    "place: XA-ATL",
  ),
  written(
    { en: "A place, a partner or a topic is called by its name", es: "Un lugar, un socio o un tema se llama por su nombre" },
    north,
    "place: XA-ALT",
    "place: Altamar",
  ),
  written(
    { en: "A needed field is missing", es: "Falta un campo obligatorio" },
    south,
    "    title: Costera abre un mercado con la Unión del Mar\n",
    "",
    "- id: costera-mercado",
  ),
  written({ en: "A day is written in words", es: "Un día está escrito con palabras" }, south, "2024-05-20", "20 de mayo"),
  written({ en: "A day that does not exist", es: "Un día que no existe" }, issue, "published: 2024-06-04", "published: 2024-06-31"),
  written(
    { en: "A text with a colon has no quotation marks", es: "Un texto con dos puntos no lleva comillas" },
    south,
    "title: Costera abre",
    "title: Costera: abre",
    "title: Costera: abre un mercado…",
  ),
  written(
    { en: "There is no space after the colon of a field", es: "Falta el espacio tras los dos puntos de un campo" },
    issue,
    "number: 2",
    "number:2",
  ),
  written(
    { en: "There is an empty line above the first ---", es: "Hay una línea vacía encima del primer ---" },
    "issues/2024-05/south.en.md",
    "---\ntitles:",
    "\n---\ntitles:",
    "---",
  ),
  written(
    { en: "The second --- is missing", es: "Falta el segundo ---" },
    south,
    "mercado\n---\n",
    "mercado\n\n",
    "source: https://costera.example.org/mercado",
  ),
  {
    what: { en: "A report's file has not the name of a region", es: "El archivo de un informe no lleva el nombre de una región" },
    file: south,
    from: "",
    to: "",
    newName: "issues/2024-05/suoth.es.md",
    shown: "suoth.es.md",
  },
  written({ en: "The place belongs to another region", es: "El lugar pertenece a otra región" }, north, "place: XA-BOS", "place: XA-COS"),
  written(
    { en: "An id has capitals or accents", es: "Un identificador lleva mayúsculas o acentos" },
    north,
    "id: bosquera-teatro",
    "id: Bosquera-Teatro",
  ),
  written(
    { en: "A web address lacks its beginning", es: "A una dirección le falta el principio" },
    south,
    "source: https://costera",
    "source: costera",
    "source: costera.example.org/mercado",
  ),
  written(
    { en: "A link leads to a file that is not there", es: "Un enlace lleva a un archivo que no está" },
    issue,
    "(../2024-04/issue.es.md)",
    "(../2024-4/issue.es.md)",
    "[abril](../2024-4/issue.es.md)",
  ),
  written(
    { en: "A picture has no words for those who cannot see it", es: "Una imagen no tiene palabras para quien no la ve" },
    north,
    "![Tres islas inventadas: dos arriba, Altamar y Bosquera, y una alargada abajo, Costera]",
    "![]",
    "![](images/islas.png)",
  ),
  written(
    { en: "A translation repeats what it inherits", es: "Una traducción repite lo que hereda" },
    "issues/2024-05/issue.en.md",
    "title: A month of water",
    "title: A month of water\nnumber: 2",
    "number: 2",
  ),
];
