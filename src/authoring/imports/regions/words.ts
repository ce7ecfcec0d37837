import { fold } from "../../../domain/slug.ts";

/** A word or a mark of the beginning of a text, folded. */
export interface Token {
  readonly text: string;
  readonly isWord: boolean;
  readonly isCapital: boolean;
}

/** How much of a text is looked at to see what it opens. */
export const looked = 300;

/** The words and marks at the beginning of a text. Hyphens and apostrophes within words are left out: "North-Central" is two words. */
export function tokensOf(text: string): Token[] {
  const bare = text.slice(0, looked).replace(/(?<=\p{L})[-‐‑‒–—'’](?=\p{L})/gu, " ");
  return [...bare.matchAll(/[\p{L}\p{M}\p{N}]+|[^\s]/gu)].map(([raw]) => ({
    text: fold(raw),
    isWord: /[\p{L}\p{N}]/u.test(raw),
    isCapital: /^\p{Lu}/u.test(raw),
  }));
}

const set = (words: string) => new Set(words.split(" "));

/** Words of all languages, folded: which of them a page uses makes no difference. */
export const articles = set("the el la los las lo le les l o os as a");
/** Prepositions that hold their article. */
export const contractions = set("al del au aux du ao aos do da dos das no na nos nas pelo pela");
export const prepositions = set(
  "in to for from within across on at toward towards into over regarding concerning en a para desde hacia por sobre de dentro dans pour depuis vers em of d",
);
/** What leads a reader on: "Siguiendo con el suroeste", "Let us turn to the west". */
export const verbs = set(
  "continuing following closing starting beginning ending turning moving started start begin continue turn move end close comenzando comenzamos empezando empezamos iniciando iniciamos continuando continuamos siguiendo seguimos cerrando cerramos terminando terminamos pasando pasamos commencons continuons poursuivons passons terminons comecamos seguindo passando passamos fechamos",
);
/** With which the reader is led on. */
export const companions = set("con with avec com par");
/** What else may be before the preposition: "As for the west", "Mientras que en el oeste", "En cuanto al oeste". */
export const links = set(
  "and but while likewise similarly our nuestra nuestro notre nossa nosso we us let s vamos whereas meanwhile finally lastly next then also as now case tour recorrido y e pero mientras que respecta finalmente tambien asimismo luego caso cuanto respecto toca refiere se et mais puis enfin quant cas quanto enquanto tambem ya",
);
/** With which a few words end that link a sentence to the one before: "For its part,", "Por otro lado,", "En primer lugar,". */
export const asides = set("part parte lado cote hand side ultimo lugar place lieu cambio fin tanto contrast contraste");
export const joiners = set("y e and et & /");
export const regionWords = set(
  "region regions area zone zona part parte partie side lado cote section seccion macroregion macrorregion states estados etats regiao regioes regiones regional",
);
export const ofWords = set("of de del du do da des dos d");
/** What may follow a region without a comma, as a sentence goes on. */
export const determiners = set(
  "the a an el la los las un una unos unas le les l une des o os as um uma se it there its his her su sus este esta several varios varias we tenemos encontramos hay hubo destaca destacan destaco sobresale podemos nous temos",
);
/** What may be behind "of": the whole that the regions are parts of. */
export const wholes = set("country nation republic territory pais nacion republica territorio pays republique territoire nacao");

/** The beginnings of what closes a page. */
export const closings =
  /^((in|to|as a) (conclusion|conclude|summary|sum up|close)|conclusions?|(en|a manera de|a modo de) (conclusion|resumen|suma|definitiva)|para (concluir|finalizar|terminar|cerrar)|conclusion(es)?|(em|pour|en) (conclusao|conclure|finir|somme)|consideraciones finales|reflexion(es)? final(es)?|(references|bibliography|sources|notes|referencias|bibliografia|fuentes|notas|bibliographie|referencias bibliograficas|fontes)\W*$|about (the authors?|us)|sobre (los|las|el|la) autor\w*|contact(o|us)?\W*$|related (articles|posts)|articulos relacionados|comments|comentarios)\b/;
