import type { TranslationFailure } from "../../authoring/translations/service/translation-failed.ts";
import type { EditorsLanguage } from "../words.ts";

/** What `npm run translations -- draft` says. */
export interface TranslationDraftWords {
  readonly usage: string;
  readonly noService: string;
  readonly badService: string;
  readonly badKey: string;
  readonly openWay: string;
  readonly nothing: (textSet: string, language: string) => string;
  readonly cannotFill: (field: string) => string;
  readonly made: (service: string) => string;
  readonly filled: (path: string) => string;
  readonly notMade: string;
  /** A part of a file: the name of a field, or `text`. */
  readonly part: (name: string) => string;
  readonly kept: string;
  readonly quoted: (line: string) => string;
  readonly next: string;
  readonly changed: string;
  readonly outdated: string;
  readonly partial: string;
  readonly nothingWritten: string;
  /** @param reason The service's own words in brackets, if it had some. */
  readonly failed: Readonly<Record<TranslationFailure, (host: string, reason: string) => string>>;
}

const en: TranslationDraftWords = {
  usage: "Say which month and into which language: npm run translations -- draft 2021-09 en",
  noService:
    "TRANSLATE_URL names no service. Set it to https://api-free.deepl.com (with your key in TRANSLATE_KEY) or to the address of a LibreTranslate server; docs/translations.md tells how.",
  badService: "TRANSLATE_URL is not the address of a service. It looks like https://api-free.deepl.com; the key goes into TRANSLATE_KEY.",
  badKey: "TRANSLATE_KEY holds signs that no key has. Copy it again from your account.",
  openWay: "TRANSLATE_URL begins with http://, and a key is sent to another machine only over https://. Write https:// there.",
  nothing: (textSet, language) => `Nothing is missing in ${textSet} ${language}.`,
  cannotFill: (field) =>
    `The front matter of a translation is written in a way that only a person can change: write ${field} by hand. Nothing was written.`,
  made: (service) => `Translated by ${service}:`,
  filled: (path) => `${path} (what it lacked)`,
  notMade: "Not translated, since the service's answer could not be used:",
  part: (name) => (name === "text" ? "the text" : name),
  kept: "These lines are still in the original's language, since the service's answer could not be used; write them by hand:",
  quoted: (line) => `“${line}”`,
  next: "Readers are told that a machine made it. Read it, correct it, and record the review: npm run translations -- stamp FILE --method reviewed --reviewer NAME",
  changed: "Left as it is, since somebody changed it while the service was at work; draft again if it still lacks something:",
  outdated: "Left as it is, though the original has changed since. Correct it and stamp it, or delete it and draft again:",
  partial:
    "Left as it is, since it does not say that a machine made it. Write what it lacks, or delete a file that nobody has begun and draft again:",
  nothingWritten: "Nothing was written.",
  failed: {
    key: (host, reason) =>
      `${host} does not accept the key in TRANSLATE_KEY; DeepL's keys that end in “:fx” belong to api-free.deepl.com, all others to api.deepl.com${reason}.`,
    "no-key": (host, reason) => `${host} asks for a key, and TRANSLATE_KEY holds none${reason}.`,
    quota: (host, reason) => `The account at ${host} has no characters left for this period${reason}.`,
    refused: (host, reason) => `${host} did not take the texts; perhaps it does not know the language, or takes less at once${reason}.`,
    missing: (host, reason) => `Nothing translates at this address of ${host}; look at TRANSLATE_URL${reason}.`,
    busy: (host, reason) => `${host} is busy, or asked too often; try again later${reason}.`,
    fault: (host, reason) => `${host} has a fault of its own; try again later${reason}.`,
    unreachable: (host, reason) => `${host} cannot be reached; look at TRANSLATE_URL and at the connection${reason}.`,
    slow: (host) => `${host} does not answer; try again later.`,
    redirect: (host) => `${host} leads to another address, where the key is not sent; set TRANSLATE_URL to the service's own address.`,
    answer: (host) => `What ${host} answers is no translation; look at TRANSLATE_URL.`,
  },
};

const es: TranslationDraftWords = {
  usage: "Indique el mes y el idioma: npm run translations -- draft 2021-09 en",
  noService:
    "TRANSLATE_URL no indica ningún servicio. Póngale https://api-free.deepl.com (con su clave en TRANSLATE_KEY) o la dirección de un servidor de LibreTranslate; docs/translations.md explica cómo.",
  badService: "TRANSLATE_URL no es la dirección de un servicio. Debe parecerse a https://api-free.deepl.com; la clave va en TRANSLATE_KEY.",
  badKey: "TRANSLATE_KEY contiene signos que ninguna clave tiene. Cópiela otra vez de su cuenta.",
  openWay: "TRANSLATE_URL empieza con http://, y una clave solo se envía a otra máquina por https://. Escriba ahí https://.",
  nothing: (textSet, language) => `No falta nada en ${textSet} ${language}.`,
  cannotFill: (field) =>
    `Los datos de una traducción están escritos de un modo que solo una persona puede cambiar: escriba ${field} a mano. No se escribió nada.`,
  made: (service) => `Traducido por ${service}:`,
  filled: (path) => `${path} (lo que le faltaba)`,
  notMade: "Sin traducir, porque la respuesta del servicio no sirve:",
  part: (name) => (name === "text" ? "el texto" : name),
  kept: "Estas líneas siguen en el idioma del original, porque la respuesta del servicio no sirve; escríbalas a mano:",
  quoted: (line) => `«${line}»`,
  next: "A los lectores se les dice que lo hizo una máquina. Léalo, corríjalo y anote la revisión: npm run translations -- stamp ARCHIVO --method reviewed --reviewer NOMBRE",
  changed: "Se deja como está, porque alguien lo cambió mientras trabajaba el servicio; haga otro borrador si aún le falta algo:",
  outdated: "Se deja como está, aunque el original cambió después. Corríjalo y anótelo con stamp, o bórrelo y haga otro borrador:",
  partial:
    "Se deja como está, porque no dice que lo hizo una máquina. Escriba lo que le falta, o borre un archivo que nadie ha empezado y haga otro borrador:",
  nothingWritten: "No se escribió nada.",
  failed: {
    key: (host, reason) =>
      `${host} no acepta la clave de TRANSLATE_KEY; las claves de DeepL que terminan en «:fx» son de api-free.deepl.com, y las demás, de api.deepl.com${reason}.`,
    "no-key": (host, reason) => `${host} pide una clave, y TRANSLATE_KEY no tiene ninguna${reason}.`,
    quota: (host, reason) => `A la cuenta en ${host} no le quedan caracteres en este periodo${reason}.`,
    refused: (host, reason) => `${host} no aceptó los textos; quizá no conoce el idioma, o acepta menos de una vez${reason}.`,
    missing: (host, reason) => `Nada traduce en esa dirección de ${host}; revise TRANSLATE_URL${reason}.`,
    busy: (host, reason) => `${host} está ocupado, o se le preguntó demasiadas veces; inténtelo más tarde${reason}.`,
    fault: (host, reason) => `${host} tiene una falla propia; inténtelo más tarde${reason}.`,
    unreachable: (host, reason) => `No se puede llegar a ${host}; revise TRANSLATE_URL y la conexión${reason}.`,
    slow: (host) => `${host} no responde; inténtelo más tarde.`,
    redirect: (host) =>
      `${host} lleva a otra dirección, a la que no se envía la clave; ponga en TRANSLATE_URL la dirección propia del servicio.`,
    answer: (host) => `Lo que ${host} responde no es una traducción; revise TRANSLATE_URL.`,
  },
};

export function draftWordsIn(language: EditorsLanguage): TranslationDraftWords {
  return language === "es" ? es : en;
}
