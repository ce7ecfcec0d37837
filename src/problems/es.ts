import { addresses } from "./addresses/es.ts";
import { type Catalogue, definedIn } from "./catalogue.ts";
import type { Facts, Format, Noun } from "./facts.ts";
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

const formats: Record<Format, string> = {
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
    "bad-month": ({ folder, meant }) => ({
      message: `«${folder}» no es un mes.`,
      expected: "una carpeta llamada año-mes, como 2021-09",
      hint: didYouMean(meant),
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
    "wrong-format": ({ format, value, meant }) => ({
      message: `«${value}» no se puede leer.`,
      expected: formats[format],
      hint: didYouMean(meant),
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
    "unreadable-image": ({ kinds }) => ({ message: "Esto no es una imagen que se pueda mostrar.", expected: kinds }),
    "too-many-pixels": ({ width, height, most }) => ({
      message: `Esta imagen es demasiado grande: ${width} × ${height} píxeles.`,
      expected: `a lo sumo ${most} millones de píxeles`,
      hint: "Guárdela más pequeña: las páginas no muestran más de 2000 píxeles de ancho.",
    }),
  },
};
