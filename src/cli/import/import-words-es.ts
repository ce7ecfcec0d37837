import { counted } from "../../languages/counted.ts";
import { monthName } from "../../languages/dates.ts";
import type { ImportWords } from "./import-words.ts";

const words = counted("es", "palabra", "palabras");
const line = (number: number | null) => (number === null ? "" : `línea ${number}, `);
const nothing = "No se escribió nada:";

export const es: ImportWords = {
  usage: "Indique la página y el mes: npm run import -- pagina.html --month 2021-09 --language en",
  noFile: (file, near) => `No existe el archivo «${file}».${near ? ` ¿Quiso decir ${near}?` : ""}`,
  isFolder: (file) => `«${file}» es una carpeta: indique la página guardada, un archivo.`,
  wrongKind: (file, ending, known) =>
    /^\.(pdf|doc|odt|rtf|pages)$/.test(ending)
      ? `«${file}» no se puede leer (${ending}): ábralo, guárdelo como .docx o .txt, e importe ese archivo.`
      : `«${file}» no es una página que se pueda leer. Se aceptan archivos ${known.join(", ")}.`,
  noMonth: "Indique el mes del que informa la página: --month 2021-09",
  badMonth: (text, suggestion) =>
    `«${text}» no es un mes.${suggestion ? ` ¿Quiso decir ${suggestion.id}?` : ""} Escriba el año, un guion y el mes, todo en cifras, como --month ${suggestion?.id ?? "2021-09"}.`,
  noLanguage: (language, near, known) =>
    `El archivo no tiene el idioma «${language}».${near ? ` ¿Quiso decir ${near}?` : ""} Tiene: ${known.join(", ")}.`,
  monthThere: (month, files) =>
    `${nothing} ${month} ya existe (${files.slice(0, 3).join(", ")}${files.length > 3 ? ", …" : ""}). Una importación nunca cambia lo que ya está.`,
  noRegion: (region, near, known) =>
    `El archivo no tiene la región «${region}».${near ? ` ¿Quiso decir ${near}?` : ""} Tiene: ${known.join(", ")}.`,
  noSuchMonth: (month, near) =>
    `${nothing} no existe el mes ${month} al que añadir una región.${near ? ` ¿Quiso decir ${near}?` : ""} npm run new -- ${month} lo prepara.`,
  fileThere: (files) =>
    `${nothing} ya ${files.length > 1 ? "existen" : "existe"} ${files.join(", ")}. Una importación nunca cambia lo que ya está: si todavía no tiene nada escrito, bórrelo y vuelva a importar.`,
  leadsOut: (file) =>
    `${nothing} la carpeta de ${file} es un enlace simbólico que lleva fuera del contenido. Ponga en su lugar una carpeta de verdad.`,
  unreadable: {
    "not-text": (file) => `«${file}» no es un texto: vuelva a guardar la página, como «página web, sólo HTML».`,
    "not-word": (file) => `«${file}» no es un documento de Word que se pueda leer: ábralo y vuelva a guardarlo como .docx, o como .txt.`,
    locked: (file) =>
      `«${file}» tiene contraseña, o es de un Word anterior con otro nombre: ábralo en Word, quítele la contraseña (Archivo, Información) y guárdelo como .docx.`,
    "too-large": (file) => `«${file}» es demasiado grande para un boletín: guarde la página sin sus imágenes, o su texto como .txt.`,
    "too-deep": (file) => `«${file}» está demasiado enredado para leerlo: copie su texto y guárdelo como .txt.`,
    "too-costly": (file) =>
      `«${file}» pide más memoria o tiempo de lo que una importación puede usar: copie su texto en un documento nuevo, o guárdelo como .txt.`,
    empty: (file) =>
      `«${file}» no contiene texto: quizá lo carga un programa de la página. Copie el texto desde el navegador y guárdelo como .txt.`,
  },
  done: (file, month) => `${file} es ahora un borrador de ${monthName(month, "es")}.`,
  doneRegion: (file, region, month) => `${file} es ahora el informe de ${region} de ${monthName(month, "es")}.`,
  text: (count) => `Texto: ${words(count)}`,
  title: (title) => `Título: ${title ?? "no se encontró; se forma con el del boletín"}`,
  summary: (summary) => `Resumen: ${summary ?? "no se encontró; escríbalo"}`,
  authors: (names, at) =>
    names.length === 0 ? "Autores: ninguno que el archivo conozca" : `Autores: ${names.join(", ")}${at === null ? "" : ` (línea ${at})`}`,
  unknownAuthors: (count) =>
    `${count === 1 ? "Un nombre que no está" : "Nombres que no están"} en authors.yaml. Si ${count === 1 ? "es de un autor" : "son de autores"}, pegue esto allí, y el id en «authors» del número:`,
  nearAuthor: (name, id) => `¿o es ${name}, ${id}?`,
  published: (day) => `Publicación: ${day ?? "no se encontró"}`,
  source: (address) => `Fuente: ${address ?? "no se encontró"}`,
  regions: "Regiones, con las palabras de cada una y cómo empieza:",
  region: (name, count, at, beginning) => `${name}: ${line(at)}${words(count)}, «${beginning}»`,
  noRegions:
    "No se encontró ningún pasaje sobre una región: todo el texto está en el editorial. Córtelo allí, y pegue cada parte en un informe.",
  missing: (names) => `Sin pasaje, y por eso sin archivo: ${names.join(", ")}`,
  mention: (name, at, beginning) => `${name} se nombra${at === null ? "" : ` en la línea ${at}`}: «${beginning}»`,
  editorial: (count) => `Editorial: ${words(count)}`,
  allPlaced: "Todo quedó en su sitio.",
  lastRegion: (name) => `Vea si ${name}, la última región, termina donde debe: un párrafo de cierre puede haberse quedado con ella.`,
  unplaced: "Lo que no se pudo asignar está al final del editorial, debajo de «***»:",
  dropped: "Se omitió, por ser parte del sitio y no del texto:",
  media: "Las imágenes y los videos no se descargan; en su lugar hay un enlace. Para mostrar una imagen, póngala en images/ del mes:",
  deadLinks: "Enlaces que no llevan a ninguna parte sin la dirección de la página; sus palabras se conservaron:",
  piece: (what, at, count, beginning) => `${[line(at) + words(count), what && `<${what}>`].filter(Boolean).join(", ")}: «${beginning}»`,
  medium: (address, alternative, at) => `${line(at)}${alternative ? `«${alternative}»` : "sin palabras"}${address && ` ${address}`}`,
  more: (count) => `… y ${count} más`,
  otherLanguage: (stated, wanted) => `Atención: la página dice estar escrita en «${stated}»; se importó como «${wanted}».`,
  files: "Se escribieron:",
  nextTitle: "Lo que sigue:",
  next: ({ issue, isOriginal, isRegion, hasAuthors, original, behind }) => [
    ...(hasAuthors || isRegion ? [] : [`Ponga los autores en ${issue}: hasta entonces, la revisión dirá que faltan.`]),
    isOriginal
      ? "Lea cada archivo junto a la página, y añada las acciones: la cabecera de cada informe dice cómo. No se inventó ninguna."
      : `La página es aquí una traducción: escriba los originales, los archivos en «${original}», cuyos textos están vacíos. En las traducciones diga cómo se hicieron (translation: method).`,
    `npm run check${behind && ` --${behind}`}   dice qué está mal o falta por escribir.`,
    `npm start -- --drafts${behind}   muestra el mes como quedará.`,
    ...(isRegion
      ? []
      : [
          `Cuando todo esté bien, borre la línea «draft: true» de ${issue} y guarde los cambios en git (commit): hasta entonces el mes no se publica.`,
        ]),
  ],
};
