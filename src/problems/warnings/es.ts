import type { Catalogue } from "../catalogue.ts";
import type { WarningCode } from "../problem.ts";
import type { Death, UnreadMark, WarningFacts } from "./facts.ts";

/** Made when it is needed, which it is seldom: it takes some milliseconds. */
const languageName = (language: string): string | undefined => new Intl.DisplayNames("es", { type: "language" }).of(language);

/** The warnings' kinds, as headings: first what can be mended now, last what an old archive may never know. */
export const kinds: Catalogue["kinds"] = {
  "unwritten-draft": "Borradores en que falta algo por escribir",
  "outdated-translation": "Traducciones atrasadas",
  "missing-translation": "Traducciones que faltan",
  "partial-translation": "Traducciones que omiten algo",
  "unstamped-translation": "Traducciones de las que no se sabrá si se atrasan",
  "dead-link": "Enlaces a páginas que ya no están",
  "moved-link": "Enlaces a páginas que se mudaron",
  "vague-link": "Enlaces que no dicen adónde llevan",
  "cut-value": "Valores que se cortan en una almohadilla",
  "shown-as-written": "Señas que los lectores ven tal como están escritas",
  "lost-text": "Palabras que los lectores no ven",
  "empty-heading": "Títulos sin palabras",
  "bare-address": "Direcciones en lugar de palabras",
  "heavy-picture": "Imágenes pesadas",
  "unused-picture": "Imágenes que nada muestra",
  "long-summary": "Resúmenes que se cortan",
  unused: "Fichas que nada menciona",
  "unrecorded-address": "Direcciones sin registrar",
  "region-without-report": "Regiones sin informe",
  "action-without-source": "Acciones sin fuente",
  "no-published": "Números sin su día de publicación",
};

const nouns: Record<WarningFacts["unused"]["noun"], string> = {
  partner: "Ninguna acción menciona al socio",
  topic: "Ninguna acción menciona el tema",
  author: "Ningún número está firmado por el autor",
};

const intended: Record<UnreadMark, string> = {
  link: "la dirección de un enlace o una imagen no lleva espacios (escriba %20) y sigue sin más al corchete.",
  path: "es una ruta de una sola computadora; ponga el archivo en la carpeta images y escriba images/NOMBRE.",
  definition: "ninguna línea define la dirección que nombra; escriba abajo [nombre]: https://…, con el mismo nombre.",
  wiki: "los enlaces de las wikis no se leen; escriba [palabras](dirección).",
  footnote: "las notas no se leen; ponga la nota en el texto.",
  html: "del HTML sólo se leen <br>, y <sub>…</sub> y <sup>…</sup> cuando están los dos.",
  address: "una dirección sola no es un enlace; escriba [el nombre de la página](dirección).",
  heading: "tras las almohadillas de un título va un espacio común.",
  "heading-id": "el nombre de un título lleva sólo minúsculas, dígitos y guiones.",
  underline: "convierte en título el párrafo de arriba; para una raya, deje antes una línea vacía.",
  list: "los elementos de una lista empiezan con un guion, o un número y un punto, y un espacio común.",
  task: "las casillas no se leen.",
  table: "una tabla empieza con una fila de títulos y una de guiones, con tantas celdas una como otra y una línea vacía antes.",
  rule: "una raya a lo ancho se escribe *** entre dos líneas vacías.",
  box: "los recuadros de otros programas no se leen; escriba una cita, con > al principio.",
  emphasis: "las señas de énfasis tocan las palabras que rodean, con los espacios por fuera: **así** y *así*.",
  raised: "el texto elevado y el rebajado se escriben <sup>2</sup> y <sub>2</sub>.",
  code: "el código termina con una línea de los mismos tres signos con que empieza.",
  emoji: "los nombres de emojis no se leen; pegue el emoji mismo.",
  formula: "las fórmulas no se leen; escríbalas con palabras, o con <sup> y <sub>.",
  template: "no se lee ningún lenguaje de plantillas.",
  attributes: "los atributos de otros programas no se leen; el nombre de un título, {#nombre}, va al final de su línea.",
  shortcode: "los códigos de otros programas no se leen.",
  program: "aquí no se ejecuta ningún código.",
  other: "esta seña de otros programas no se lee.",
};

const nowhere = (why: string) => (written: string) => `«${written}» no se muestra en ninguna parte: ${why}`;

const lost: Record<WarningFacts["lost-text"]["what"], { readonly message: (written: string) => string; readonly hint: string }> = {
  definition: {
    message: nowhere("una línea así es la dirección de un enlace, y ningún enlace la usa."),
    hint: "Escriba [palabras][nombre] donde va el enlace. Para mostrar la línea, empiécela con \\[; para una nota, escriba <!-- nota -->.",
  },
  "second-definition": {
    message: nowhere("más arriba hay otra dirección con ese nombre, y se usa aquélla."),
    hint: "Dé otro nombre a una de las dos o bórrela.",
  },
  cell: {
    message: nowhere("esta fila tiene más celdas que la primera."),
    hint: "Añada una columna a las dos primeras filas. Una barra dentro de una celda se escribe \\|.",
  },
  "picture-title": { message: nowhere("el título de una imagen no se lee."), hint: "Escríbalo debajo de la imagen, en un párrafo." },
  "code-title": { message: nowhere("en la primera línea del código sólo se lee su lenguaje."), hint: "Escríbalo encima del código." },
  number: {
    message: (written) => `Los lectores ven otro número que «${written}»: una lista sigue contando desde el primero.`,
    hint: "Numere los elementos uno tras otro, o escriba el número con una barra inversa, como 1991\\., para que quede como texto.",
  },
  words: { message: (written) => `«${written}» no se muestra en ninguna parte.`, hint: "Escriba el pasaje con menos marcas." },
};

function deathOf(why: Death): string {
  if (why.what === "status") return `no está: su servidor responde ${why.status}`;
  if (why.what === "unreachable") return `no se puede alcanzar (${why.code})`;
  if (why.what === "slow") return "no responde a tiempo";
  return why.what === "circle" ? "lleva de una dirección a otra sin fin" : "lleva a una máquina que no es pública, y no se le preguntó";
}

/** What is said of each warning, in Spanish. */
export const warnings: Pick<Catalogue["problems"], WarningCode> = {
  "unwritten-draft": ({ left }) => ({
    message: `Falta por escribir: ${left.join(", ")}.`,
    hint: "Borre los informes en los que no haya nada que contar y, cuando todo esté escrito, la línea «draft: true».",
  }),
  "no-published": () => ({
    message: "Falta el día de publicación; los canales ponen en su lugar el último del mes.",
    hint: "Añádalo al encabezado de datos donde se conozca, como published: 2021-10-05.",
  }),
  "long-summary": ({ length, most }) => ({
    message: `El resumen tiene ${length} caracteres; los buscadores y los enlaces compartidos muestran unos ${most}.`,
    hint: "Diga primero lo más importante y deje lo demás para el editorial.",
  }),
  "region-without-report": ({ regions, of }) => ({
    message: `Sin informe ${regions.length} de ${of} regiones: ${regions.join(", ")}.`,
    hint: "Donde haya algo que contar, escriba REGIÓN.IDIOMA.md junto a este archivo. Una región puede quedar sin informe.",
  }),
  "action-without-source": ({ actions }) => ({
    message: `Sin fuente: ${actions.join(", ")}.`,
    hint: "Añada a cada acción la página que la cuenta, donde se conozca: source: https://…",
  }),
  "missing-translation": (facts) => ({
    message: facts.all
      ? `Nada de ${facts.month ?? "esto"} está traducido al ${languageName(facts.language)}.`
      : `Falta en ${languageName(facts.language)}: ${facts.files.join(", ")}.`,
    hint: translationHint(facts),
  }),
  "partial-translation": ({ fields, text }) => ({
    message: `Quienes leen esta traducción ven las palabras del original en: ${[...(text ? ["el texto"] : []), ...fields].join(", ")}.`,
    hint: "Añádalas a este archivo.",
  }),
  "outdated-translation": ({ file, original }) => ({
    message: "El original cambió después de traducirse.",
    hint: `Compárela con ${original}, corrija lo que difiera y luego: npm run translations -- stamp ${file} --method reviewed --reviewer NOMBRE`,
  }),
  "unstamped-translation": ({ file }) => ({
    message: "No consta de qué estado del original es esta traducción (of).",
    hint: `Cuando concuerde con su original: npm run translations -- stamp ${file} --method reviewed --reviewer NOMBRE`,
  }),
  unused: ({ noun, id }) => ({ message: `${nouns[noun]} «${id}».`, hint: "Menciónelo donde corresponda o bórrelo." }),
  "dead-link": ({ address, why }) => ({
    message: `«${address}» ${deathOf(why)}.`,
    hint: "Busque dónde está ahora la página, o una copia en https://web.archive.org/, y ponga esa dirección.",
  }),
  "moved-link": ({ address, to }) => ({
    message: `«${address}» se mudó para siempre a «${to}».`,
    hint: "Vea si ésa es la página que se quería, y ponga su nueva dirección.",
  }),
  "vague-link": ({ text }) => ({
    message: `El texto del enlace, «${text}», no dice adónde lleva.`,
    hint: "Ponga entre los corchetes las palabras que nombran la página: mucha gente oye o ve los enlaces solos.",
  }),
  "cut-value": ({ lost }) => ({
    message: `Se pierde «${lost}»: tras un espacio, la almohadilla empieza una nota.`,
    hint: "Ponga todo el texto entre comillas; si es una nota, escriba un espacio tras la almohadilla.",
  }),
  "shown-as-written": ({ mark, written }) => ({
    message: `Los lectores ven «${written}» tal cual: ${intended[mark]}`,
    hint: "Las señas que se leen están en content/README.md, bajo «El texto».",
  }),
  "lost-text": ({ what, written }) => ({ message: lost[what].message(written), hint: lost[what].hint }),
  "empty-heading": () => ({
    message: "Este título no tiene palabras, así que se omite; si lleva una imagen, se muestra.",
    hint: "Escriba las palabras del título o borre sus signos.",
  }),
  "bare-address": ({ address }) => ({
    message: "Este enlace muestra una dirección en lugar de palabras.",
    hint: `Escriba [el nombre de la página](${address}).`,
  }),
  "heavy-picture": ({ size, most }) => ({
    message: `Esta imagen tiene ${size}; las páginas y los PDF la llevan entera.`,
    hint: `Guárdela con no más de 1600 píxeles de ancho, las fotos como JPEG: hasta ${most} es ligera.`,
  }),
  "unrecorded-address": ({ count }) => ({
    message: `${count === 1 ? "1 dirección no está registrada" : `${count} direcciones no están registradas`} todavía: npm run check -- --record`,
    hint: "Se hace solo donde se publica el sitio; lo que está registrado nunca puede romperse sin que se note.",
  }),
  "unused-picture": () => ({ message: "Ningún texto muestra esta imagen.", hint: "Muéstrela en un texto de este mes o bórrela." }),
};

function translationHint({ month, language, files }: WarningFacts["missing-translation"]): string {
  if (month === null) return `Escriba ${files.join(", ")} junto al original.`;
  return `npm run new -- ${month} --language ${language} prepara los archivos; npm run translations -- draft ${month} ${language} pide un borrador a una máquina.`;
}
