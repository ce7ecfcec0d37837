import { addresses } from "./addresses/es.ts";
import { type Catalogue, definedIn } from "./catalogue.ts";
import type { Facts, ForeignFormat, ImageFault, Noun, TextFormat } from "./facts.ts";
import { wrongShape } from "./shapes/es.ts";
import { kinds, warnings } from "./warnings/es.ts";
import { es as yaml } from "./yaml/es.ts";

const nouns: Record<Noun, string> = {
  region: "la región",
  place: "el lugar",
  topic: "el tema",
  partner: "el socio",
  author: "el autor",
  action: "la acción",
  map: "el mapa",
  heading: "el título",
};

const formats: Record<TextFormat, string> = {
  date: "un día real escrito año-mes-día, como 2021-09-14",
  url: "una dirección completa que empiece con https:// o http://",
  id: "un identificador de minúsculas a–z, dígitos y guiones, como risk-management",
  "place-code": "un código ISO 3166-2, como MX-SON",
  country: "un código ISO 3166-1 de dos mayúsculas, como MX",
  orcid: "un ORCID iD, como 0000-0002-1825-0097",
  issn: "un ISSN, como 2049-3630",
  alias: "una ruta de este sitio que empiece con una barra, como /documento/direccion-antigua",
  timezone: "el nombre de una zona horaria, como America/Mexico_City",
  hash: "los primeros 12 dígitos hexadecimales del SHA-256 del archivo original",
  tag: "un dominio y un año, como example.org,2021",
  slug: "minúsculas, dígitos y guiones, como gestion-de-riesgos",
  ring: "al menos tres puntos escritos x,y y separados por espacios",
  field: "el nombre de un campo de formulario, como email",
  hidden: "el nombre de un campo distinto del que lleva la dirección de correo",
  host: "https:// y el nombre de un servidor, sin nada detrás, como https://correo.example.org",
  unsubscribe: "una dirección, o lo que el servicio sustituye por una: {{ UnsubscribeURL }}, {{ unsubscribe_url }}, *|UNSUB|*",
  term: "palabras con al menos una letra o un dígito, como Naciones Unidas",
};

const files: Partial<Record<Noun, string>> = { ...definedIn, action: "las acciones del original" };

/** Where what does not exist yet is added. */
const existing = (noun: Noun): string | undefined => {
  if (noun === "place") return "El municipio va en el campo municipality.";
  const isAdded = noun === "partner" || noun === "topic" || noun === "author";
  return files[noun] && `Lo que existe está en ${files[noun]}${isAdded ? ": búsquelo allí con otro nombre, o añádalo al final" : ""}.`;
};

const didYouMean = (word: string | null): string | undefined => (word ? `¿Quiso decir «${word}»?` : undefined);

const beginnings: Record<Facts["late-front-matter"]["why"], string> = {
  "empty-lines": "Borre las líneas vacías de encima.",
  text: "Lleve lo que está encima debajo de la segunda línea ---.",
  "no-line": "La primera línea ha de ser tres guiones, y nada más: ---",
};

const opened = "Ábrala en un programa de imágenes y guárdela como JPEG o PNG.";

/** What is said of files that are no pictures for a page, and what to do with them. */
const foreign: Record<ForeignFormat, readonly [message: string, hint: string]> = {
  heic: [
    "Esta es una foto en HEIC, como las toman los iPhone; la mayoría de los navegadores no la muestra.",
    "Guárdela como JPEG. En una Mac: ábrala en Vista Previa, Archivo, Exportar, JPEG. En Windows: ábrala en Fotos, Guardar como, .jpg. En el iPhone, antes de la próxima foto: Configuración, Cámara, Formatos, Más compatible.",
  ],
  svg: [
    "Este es un dibujo en SVG, que puede ejecutar programas; no se publica.",
    "Expórtelo como PNG, de 2000 píxeles de ancho: en el programa con que se hizo, o en Inkscape, que es gratuito: Archivo, Exportar.",
  ],
  tiff: ["Esta es una imagen en TIFF, que los navegadores no muestran.", opened],
  bmp: ["Esta es una imagen en BMP, que pesa demasiado para una página.", opened],
  ico: ["Este es un icono de Windows.", opened],
  psd: ["Esta es una imagen en el formato de Photoshop, que los navegadores no muestran.", "Expórtela como JPEG o PNG: Archivo, Exportar."],
  jxl: ["Esta es una imagen en JPEG XL, que la mayoría de los navegadores no muestra.", opened],
  jp2: ["Esta es una imagen en JPEG 2000, que los navegadores no muestran.", opened],
  pdf: ["Esto es un PDF, no una imagen.", "Ábralo, haga una captura de la parte que quiera mostrar y guárdela como PNG."],
  html: [
    "Esto es una página web, no una imagen.",
    "En el navegador, haga clic con el botón derecho sobre la imagen misma y elija «Guardar imagen como…».",
  ],
  video: ["Esto es un video o un sonido, no una imagen.", "Muestre una imagen suya y enlace el video donde esté publicado."],
  "git-lfs": ["Esto es lo que Git LFS deja en lugar de una imagen, no la imagen.", "Ejecute git lfs pull."],
  empty: ["Este archivo está vacío.", "Copie aquí la imagen otra vez."],
  unknown: [
    "Esto no es una imagen que se pueda mostrar.",
    "Si su computadora la muestra, guárdela desde allí como JPEG o PNG; si no, cópiela aquí otra vez.",
  ],
};

const faults: Record<ImageFault, string> = {
  cut: "A esta imagen le falta el final: sólo llegó una parte del archivo.",
  checksum: "Esta imagen está dañada: sus datos no corresponden a su suma de verificación.",
  damaged: "Esta imagen está dañada: sus datos no se pueden leer.",
  "no-pixels": "Esta imagen mide 0 píxeles de ancho o de alto.",
  bare: "Esta imagen tiene encabezado, pero no píxeles.",
};

const again =
  "Cópiela aquí otra vez desde donde la obtuvo. Si allí también está dañada, ábrala en un programa de imágenes y guárdela de nuevo.";

/** What is said of each problem, in Spanish. */
export const es: Catalogue = {
  labels: { expected: "Se esperaba", also: "Véase también", hint: "Sugerencia" },
  count: (n) => (n === 1 ? "1 problema; no se construyó nada." : `${n} problemas; no se construyó nada.`),
  more: (n) => `… y ${n} más; --format json las dice todas.`,
  kinds,
  problems: {
    ...warnings,
    ...addresses,
    "missing-file": () => ({ message: "Falta este archivo; todo acervo lo necesita." }),
    "unknown-file": ({ nearest, isDocument }) => ({
      message: "Gaceta no sabe para qué es este archivo, así que no estaría en ninguna página.",
      expected:
        "issues/AAAA-MM/issue.IDIOMA.md, issues/AAAA-MM/REGIÓN.IDIOMA.md, issues/AAAA-MM/images/NOMBRE.(png, jpg, gif, webp, avif), pages/NOMBRE.IDIOMA.md",
      hint: isDocument
        ? "Copie su texto a un archivo que termine en .md: los documentos de otros programas no se leen."
        : (didYouMean(nearest) ?? "Cámbiele el nombre o sáquelo de la carpeta del contenido."),
    }),
    "symbolic-link": () => ({ message: "Es un enlace simbólico; los enlaces no se siguen.", hint: "Ponga aquí el archivo mismo." }),
    "not-a-file": () => ({ message: "Esto no es un archivo, sino una tubería, un dispositivo o algo parecido.", hint: "Bórrelo." }),
    "hidden-name": () => ({
      message: "El nombre de este archivo contiene un carácter que nadie ve.",
      hint: "Escriba el nombre de nuevo.",
    }),
    "not-text": () => ({
      message: "Este archivo no es texto en UTF-8.",
      hint: "Guárdelo de nuevo con la codificación UTF-8; en el Bloc de notas, Archivo, Guardar como, Codificación.",
    }),
    "hidden-character": ({ character }) => ({
      message: `Aquí hay un carácter que nadie ve y que engaña (${character}).`,
      hint: "Borre la palabra que lo rodea y escríbala de nuevo.",
    }),
    "conflict-marker": () => ({
      message: "Una fusión dejó aquí un conflicto: se publicarían las dos versiones, con las marcas de Git.",
      hint: "Deje las líneas correctas y borre las demás, así como las líneas <<<<<<<, ======= y >>>>>>>.",
    }),
    "too-large": ({ limit }) => ({ message: `Este archivo pasa de ${limit}.`, hint: "Divídalo o redúzcalo." }),
    "bad-month": ({ folder, suggestion }) => ({
      message: `«${folder}» no es un mes.`,
      expected: "una carpeta llamada año-mes, como 2021-09",
      hint: didYouMean(suggestion),
    }),
    "missing-issue": ({ wanted, isMisnamed }) => ({
      message: `Este mes no tiene ${wanted}, el archivo del número.`,
      hint: isMisnamed ? `Cambie el nombre de este archivo a ${wanted}.` : `Escriba ${wanted} en la misma carpeta.`,
    }),
    "unknown-language": ({ language, known, nearest }) => ({
      message: `«${language}» no es un idioma de este acervo.`,
      expected: known.join(", "),
      hint: didYouMean(nearest) ?? "Los idiomas están en site.yaml.",
    }),
    "missing-language": ({ wanted }) => ({ message: "El nombre del archivo no dice su idioma.", hint: `Llámelo ${wanted}.` }),
    "same-text-twice": () => ({ message: "Dos archivos contienen el mismo texto.", hint: "Conserve uno de los dos." }),
    "missing-original": ({ wanted }) => ({
      message: "Es una traducción y falta su original.",
      hint: `Escriba primero el original, ${wanted}.`,
    }),
    "open-front-matter": ({ isMeant }) => ({
      message: "El encabezado de datos no está cerrado.",
      expected: "una línea --- después del último campo",
      hint: isMeant ? "Escriba aquí tres guiones, y nada más: ---" : undefined,
    }),
    "late-front-matter": ({ why }) => ({
      message: "El encabezado de datos debe empezar en la primera línea.",
      hint: beginnings[why],
    }),
    "foreign-front-matter": ({ language }) => ({
      message: `No se leen encabezados en «${language}».`,
      expected: "YAML, entre dos líneas ---",
    }),
    "bad-yaml": (facts) => yaml[facts.fault](facts),
    "yaml-alias": ({ name }) => ({
      message: `«*${name}» repite otra parte del archivo; esas repeticiones no se leen.`,
      hint: `Escriba el valor mismo, o ponga entre comillas el texto que empieza con asterisco: "*${name}".`,
    }),
    "unknown-key": ({ key, known, nearest }) => ({
      message: `«${key}» no es un campo de aquí.`,
      expected: known.join(", "),
      hint: didYouMean(nearest),
    }),
    "inherited-key": ({ key }) => ({
      message: `La traducción hereda «${key}» del original.`,
      hint: "Bórrelo aquí; cámbielo en el original.",
    }),
    "missing-key": ({ key }) => ({ message: `Falta «${key}».` }),
    "wrong-shape": wrongShape,
    "wrong-format": ({ format, value, suggestion }) => ({
      message: `«${value}» no se puede leer.`,
      expected: formats[format],
      hint: didYouMean(suggestion),
    }),
    "not-one-of": ({ value, allowed, nearest }) => ({
      message: `«${value}» no es posible aquí.`,
      expected: `uno de ${allowed.join(", ")}`,
      hint: didYouMean(nearest),
    }),
    empty: () => ({ message: "Esto está vacío.", hint: "Escriba algo o borre el campo." }),
    "too-many": ({ most }) => ({ message: `Esta lista tiene más de ${most} elementos.`, hint: "Conserve los que más importan." }),
    "too-few": ({ least }) => ({ message: `Esta lista tiene menos de ${least} elementos.`, hint: "Añada lo que falta o borre la lista." }),
    "too-long": ({ most }) => ({ message: `Esto tiene más de ${most} caracteres.` }),
    "not-the-end": ({ family, name }) => ({
      message: `«${name}» no termina en «${family}».`,
      expected: "todos los apellidos, tal como están al final del nombre, después de otra palabra",
      hint: "Borre el campo si los apellidos van primero: el nombre se cita entonces tal cual.",
    }),
    "future-date": ({ date }) => ({ message: `${date} aún no ha llegado.`, expected: "el día en que se corrigió" }),
    "out-of-range": ({ value }) => ({ message: `${value} no es posible aquí.`, expected: "un número entero a partir de 1" }),
    "unwritten-text": ({ mayWait }) => ({
      message: "«…» guarda el lugar de un texto que falta por escribir.",
      hint: mayWait ? "Escríbalo, o ponga draft: true en el número hasta que esté escrito." : "Escríbalo, o borre el campo si no se sabe.",
    }),
    "unwritten-report": () => ({
      message: "Este informe no dice nada: no tiene prosa ni acciones.",
      hint: "Escríbalo o borre el archivo, o ponga draft: true en el número hasta que esté escrito.",
    }),
    "unknown-id": ({ noun, id, nearest, offered }) => ({
      message: `No existe ${nouns[noun]} «${id}».`,
      expected: nearest === null && offered.length > 0 ? `uno de ${offered.join(", ")}` : undefined,
      hint: didYouMean(nearest) ?? existing(noun),
    }),
    "outside-region": ({ place, region, belongs }) => ({
      message: `${place} no es un lugar de la región ${region}.`,
      hint: `Pertenece a ${belongs}: lleve la acción a ese informe.`,
    }),
    "reserved-id": ({ id }) => ({
      message: `Una región no puede llamarse «${id}»: sus informes tendrían el nombre del archivo del número.`,
      hint: "Dele otro identificador.",
    }),
    "duplicate-id": ({ noun, id }) => ({
      message: `Aquí está por segunda vez ${nouns[noun]} «${id}».`,
      hint: "Dé otro identificador a uno de los dos.",
    }),
    "duplicate-number": ({ number }) => ({
      message: `Otro número del boletín también es el ${number}.`,
      hint: "Cada número tiene el suyo, o ninguno.",
    }),
    "duplicate-term": ({ term }) => ({
      message: `Para la búsqueda, «${term}» está por segunda vez en este archivo.`,
      hint: "Borre uno de los dos o junte las dos líneas. Mayúsculas, acentos y signos no cuentan.",
    }),
    "address-taken": ({ address }) => ({
      message: `Dos páginas reclaman la dirección ${address}.`,
      hint: "Dé a una de ellas otro slug, nombre o alias.",
    }),
    "address-too-long": ({ address }) => ({
      message: `La dirección ${address} es demasiado larga para un archivo.`,
      hint: "Dele un slug, nombre o alias más corto.",
    }),
    "no-slug": ({ name }) => ({ message: `«${name}» no tiene letras ni dígitos de los que hacer una dirección.`, hint: "Añada un slug." }),
    "open-comment": () => ({
      message: "Aquí empieza un comentario que no termina: los lectores lo verían.",
      hint: "Escriba --> donde termina. Un comentario con líneas vacías empieza en su propia línea.",
    }),
    "too-deep": () => ({
      message: "Aquí hay demasiadas listas, citas, énfasis o corchetes unos dentro de otros.",
      hint: "Escríbalo con menos niveles.",
    }),
    swollen: () => ({
      message: "Aquí se repiten tanto las direcciones y los títulos de los enlaces que la página crecería sin medida.",
      hint: "Acorte las direcciones o enlace menos veces cada una.",
    }),
    "long-word": ({ most }) => ({
      message: `Aquí hay más de ${most} caracteres sin un espacio.`,
      hint: "Ponga espacios o acorte la dirección. Una imagen pegada como texto va en la carpeta images.",
    }),
    "too-many-marks": ({ most }) => ({
      message: `Aquí más de ${most} acentos u otras marcas siguen a una sola letra.`,
      hint: "Borre las marcas que sobran: algunos programas las añaden al copiar un texto.",
    }),
    "wide-table": ({ most }) => ({
      message: `Esta tabla tiene más de ${most} columnas.`,
      hint: "Divídala o cambie filas por columnas.",
    }),
    "large-tables": ({ most }) => ({
      message: `Las tablas de este texto tienen más de ${most} celdas.`,
      hint: "Acórtelas o divida el texto.",
    }),
    "too-many-parts": ({ most }) => ({
      message: `Hasta aquí este texto tiene más de ${most} partes: párrafos, elementos, celdas, enlaces, énfasis y líneas de código.`,
      hint: "Divida el texto o escríbalo con más sencillez.",
    }),
    "broken-link": ({ target, nearest }) => ({ message: `El enlace «${target}» no lleva a ninguna parte.`, hint: didYouMean(nearest) }),
    "hidden-link": ({ target }) => ({
      message: `El enlace «${target}» lleva a un número que aún no es público.`,
      hint: "Enlácelo cuando lo sea.",
    }),
    "broken-anchor": ({ anchor, nearest }) => ({ message: `Allí no hay título ni acción «#${anchor}».`, hint: didYouMean(nearest) }),
    "bad-heading-id": ({ id, wanted }) => ({
      message: `«{#${id}}» no puede ser el identificador de un título.`,
      expected: formats.slug,
      hint: wanted ? `Escriba {#${wanted}}.` : undefined,
    }),
    "missing-image": ({ target, nearest }) => ({
      message: `No hay ninguna imagen «${target}».`,
      expected: "un archivo en la carpeta images junto a este texto, como images/foto.jpg",
      hint: didYouMean(nearest),
    }),
    "remote-image": ({ target }) => ({
      message: `La imagen «${target}» está en otro sitio.`,
      hint: "Guárdela en la carpeta images junto a este texto y nombre ese archivo.",
    }),
    "image-without-text": ({ target }) => ({
      message: `La imagen «${target}» no tiene texto para quien no puede verla.`,
      hint: `Diga entre los corchetes qué muestra: ![…](${target}).`,
    }),
    "unreadable-image": ({ kinds, found }) => ({ message: foreign[found][0], expected: kinds, hint: foreign[found][1] }),
    "misnamed-image": ({ format, name }) => ({
      message: `Esta imagen está en formato ${format} y su nombre termina de otro modo.`,
      hint: `Cámbiele el nombre a ${name}, también en los textos que la muestran.`,
    }),
    "broken-image": ({ fault }) => ({ message: faults[fault], hint: again }),
    "too-many-pixels": ({ width, height, most }) => ({
      message: `Esta imagen es demasiado grande: ${width} × ${height} píxeles.`,
      expected: `a lo sumo ${most} millones de píxeles`,
      hint: "Guárdela más pequeña: las páginas no muestran más de 2000 píxeles de ancho.",
    }),
  },
};
