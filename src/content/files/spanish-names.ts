import { fold } from "../../domain/slug.ts";
import { nearest } from "../../problems/nearest.ts";

/** What an editor who thinks in Spanish may call fields, their values and files; without accents. */
const english: ReadonlyMap<string, string> = new Map([
  ["acciones", "actions"],
  ["autor", "authors"],
  ["autores", "authors"],
  ["autoras", "authors"],
  ["boletin", "issue"],
  ["borrador", "draft"],
  ["ciudad", "city"],
  ["codigo", "code"],
  ["correcciones", "corrections"],
  ["descripcion", "description"],
  ["editorial", "issue"],
  ["empresa", "company"],
  ["fecha", "date"],
  ["fuente", "source"],
  ["idiomas", "languages"],
  ["lugar", "place"],
  ["lugares", "places"],
  ["municipio", "municipality"],
  ["nombre", "name"],
  ["nota", "note"],
  ["numero", "number"],
  ["otro", "other"],
  ["pais", "country"],
  ["publicado", "published"],
  ["region", "regions"],
  ["regiones", "regions"],
  ["resumen", "summary"],
  ["sinonimos", "synonyms"],
  ["sitio", "site"],
  ["socio", "partners"],
  ["socios", "partners"],
  ["tema", "topics"],
  ["temas", "topics"],
  ["tipo", "kind"],
  ["titulo", "title"],
  ["titulos", "titles"],
  ["traduccion", "translation"],
  ["traductor", "translator"],
  ["traductora", "translator"],
  ["universidad", "university"],
]);

/** The name in English where a Spanish one was written; else what was written. */
export function inEnglish(given: string): string {
  return english.get(fold(given.trim())) ?? given;
}

/** The known name that was most probably meant, be it misspelt or Spanish; null where none is near. */
export function nearestName(given: string, known: readonly string[]): string | null {
  return nearest(inEnglish(given).trim(), known);
}
