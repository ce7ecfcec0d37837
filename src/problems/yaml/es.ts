import type { YamlSayings } from "./sayings.ts";

/** Lo que se dice en español del YAML que no se puede leer. */
export const es: YamlSayings = {
  colon: () => ({
    message: "Este texto lleva dos puntos y un espacio, con lo que empezaría otro campo.",
    hint: 'Ponga todo el texto entre comillas: summary: "Una ciudad: su certificado".',
  }),
  "no-colon": () => ({
    message: "Esta línea no es un campo: tras su nombre faltan dos puntos y un espacio.",
    expected: "nombre: valor",
    hint: "Si continúa el texto de arriba, sángrela con dos espacios.",
  }),
  indent: () => ({
    message: "Las líneas no empiezan aquí donde deben.",
    expected: "los campos que van juntos empiezan en la misma columna; lo que pertenece a un campo, dos espacios más adentro",
  }),
  dash: () => ({
    message: "Aquí no cabe un elemento de lista.",
    expected: "la lista empieza en la línea que sigue a su campo, o va entre corchetes: [uno, otro]",
  }),
  "dash-sign": ({ sign }) => ({
    message: `Un elemento de lista empieza con un guion (-), no con «${sign}».`,
    hint: "Escríbalo de nuevo: - ",
  }),
  "dash-space": () => ({ message: "Tras el guion falta un espacio.", expected: "- nombre: valor" }),
  "no-dash": ({ sign }) => ({
    message: `Aquí está «${sign}» por segunda vez en un mismo elemento de la lista.`,
    hint: `Si aquí empieza el siguiente, le falta el guion: - ${sign}: …`,
  }),
  space: () => ({
    message: "Aquí hay un espacio de otra clase, como los de Word y las páginas web.",
    hint: "Bórrelo y escriba en su lugar un espacio normal.",
  }),
  tab: () => ({ message: "Esta línea está sangrada con un tabulador.", hint: "Use espacios." }),
  "open-quote": () => ({ message: "Estas comillas no se cierran.", hint: "Ciérrelas al final del texto." }),
  "open-bracket": ({ sign }) => ({
    message: sign === "{" ? "Esta llave no se cierra." : "Este corchete no se cierra.",
    hint: `Ciérre${sign === "{" ? "la con «}»" : "lo con «]»"} al final de la lista.`,
  }),
  comma: () => ({ message: "Entre los corchetes falta una coma, o sobra.", expected: "[uno, otro]" }),
  start: ({ sign }) => ({ message: `Un texto no puede empezar con «${sign}».`, hint: "Ponga todo el texto entre comillas." }),
  "after-value": ({ sign }) => ({
    message: "Aquí no puede seguir nada: el valor ya terminó.",
    hint: sign.startsWith("(")
      ? "En los campos los enlaces no llevan corchetes: escriba sólo la dirección."
      : "Las comillas van alrededor de todo el texto. Para comillas dentro de él use « » o las otras: 'la campaña \"MCR2030\"'.",
  }),
  "after-bar": () => ({
    message: "Detrás de | o > no puede seguir nada.",
    hint: "Empiece el texto en la línea siguiente, sangrado con dos espacios.",
  }),
  backslash: () => ({
    message: "Una barra invertida entre comillas dobles empieza un código, y este no existe.",
    hint: "Escriba dos barras invertidas, o use comillas simples.",
  }),
  comment: () => ({
    message: "Antes de una almohadilla (#) tiene que haber un espacio.",
    hint: "Si pertenece al texto, póngalo todo entre comillas.",
  }),
  "second-document": () => ({
    message: "Aquí empieza una segunda línea ---.",
    hint: "Los encabezados de datos y las listas tienen una sola parte.",
  }),
  tag: ({ sign }) => ({ message: `No se leen etiquetas como «${sign}».`, hint: "Bórrela, o ponga todo el texto entre comillas." }),
  twice: ({ sign }) => ({ message: `El campo «${sign}» está aquí dos veces.`, hint: "Deje uno solo." }),
  other: ({ reason }) => ({ message: `Aquí no se puede leer el YAML: ${reason}` }),
};
