import * as z from "zod";
import { languages as known, type Language } from "../../domain/language.ts";
import { formatted, formField, formFieldKey, host, phrase, slugs, someText, webAddress, words } from "./fields.ts";
import { field } from "./meaning.ts";

/** `site.yaml`: the newsletter itself. */
export function siteSchema(languages: readonly Language[]) {
  return z.strictObject({
    title: field(phrase(languages), {
      en: "The newsletter's name.",
      es: "El nombre del boletín.",
      example: "{es: Boletín de Diplomacia Local, en: Local Diplomacy Newsletter}",
    }),
    description: field(phrase(languages), {
      en: "One sentence about it, for search engines and feeds.",
      es: "Una oración sobre él, para buscadores y canales.",
      example: "{es: Qué hacen los gobiernos locales en el exterior., en: What local governments do abroad.}",
    }),
    slug: field(slugs(languages).optional(), {
      en: "What the names of the files for download begin with; made from the title. Do not change it.",
      es: "Con lo que empiezan los nombres de los archivos que se descargan; se forma con el título. No lo cambie.",
      example: "{es: boletin-diplomacia-local, en: local-diplomacy}",
    }),
    url: field(webAddress, {
      en: "The archive's address on the web.",
      es: "Dónde está el acervo en la web.",
      example: "https://boletin.example.org/",
    }),
    languages: field(z.array(z.enum(known)).min(1), {
      en: "The archive's languages; the first is the original's.",
      es: "Los idiomas del acervo; el primero es el del original.",
      example: "[es, en]",
    }),
    timezone: field(formatted("timezone", /^[A-Za-z0-9_+-]+(\/[A-Za-z0-9_+-]+)*$/, isTimezone), {
      en: "The time zone in which the day of publication begins.",
      es: "La zona horaria en la que empieza el día de la publicación.",
      example: "America/Mexico_City",
    }),
    publisher: field(publisherSchema, {
      en: "Who publishes the newsletter.",
      es: "Quién publica el boletín.",
      example: "{name: CEMERI, url: https://cemeri.org}",
    }),
    tag: field(formatted("tag", /^[a-z0-9.-]+\.[a-z]+,\d{4}(-\d\d){0,2}$/).optional(), {
      en: "A domain of yours and a year in which it was yours: the ids of the feeds begin with it. Do not change it, even if the archive moves.",
      es: "Un dominio suyo y un año en que lo fue: con él empiezan los identificadores de los canales. No lo cambie, aunque el acervo se mude.",
      example: "example.org,2021",
    }),
    issn: field(formatted("issn", /^\d{4}-\d{3}[\dX]$/).optional(), {
      en: "The International Standard Serial Number.",
      es: "El número internacional normalizado de publicaciones seriadas.",
      example: "2049-3630",
    }),
    licence: field(someText.optional(), {
      en: "The licence of the texts, best by its short international name (SPDX).",
      es: "La licencia de los textos, de preferencia con su nombre corto internacional (SPDX).",
      example: "CC-BY-4.0",
    }),
    map: field(formatted("id", /^[a-z0-9-]+$/).optional(), {
      en: "The map: the name of a file in `maps/`, without `.yaml`.",
      es: "El mapa: el nombre de un archivo de `maps/`, sin `.yaml`.",
      example: "mexico",
    }),
    subscribe: field(subscribeSchema.optional(), {
      en: "The form of the service that sends the newsletter by e-mail.",
      es: "El formulario del servicio que envía el boletín por correo.",
      example: "{action: https://correo.example.org/alta, field: email}",
    }),
  });
}

const publisherSchema = z.strictObject({
  name: field(someText, { en: "Its name.", es: "Su nombre.", example: "CEMERI" }),
  url: field(webAddress.optional(), { en: "Its own site.", es: "Su propio sitio.", example: "https://cemeri.org" }),
});

/** The longest value that the form sends unseen, in characters: it is on every page that has the form. */
const longestHidden = 500;

const subscribeSchema = z.strictObject({
  action: field(webAddress, {
    en: "Where the form is sent: the service tells it.",
    es: "A dónde se envía el formulario: lo dice el servicio.",
    example: "https://correo.example.org/alta",
  }),
  field: field(formField, {
    en: "The name of the field that holds the e-mail address: the service tells it.",
    es: "El nombre del campo que lleva la dirección de correo: lo dice el servicio.",
    example: "email",
  }),
  hidden: field(z.record(formFieldKey, words(longestHidden)).optional(), {
    en: "What the form sends besides, unseen: names and values as the service tells them, such as the list or a tag.",
    es: "Lo que el formulario envía además, sin que se vea: nombres y valores que indica el servicio, como la lista o una etiqueta.",
    example: "{tag: boletin}",
    takes: { en: "for each field, a line `name: value`", es: "por cada campo, una línea `nombre: valor`" },
  }),
  hosts: field(z.array(host).optional(), {
    en: "The other hosts to which the service leads on: without them, Chrome stops the form there.",
    es: "Los otros servidores a los que el servicio redirige: sin ellos, Chrome detiene ahí el formulario.",
    example: "[https://gracias.example.org]",
  }),
  privacy: field(webAddress.optional(), {
    en: "The privacy notice.",
    es: "El aviso de privacidad.",
    example: "https://correo.example.org/privacidad",
  }),
  unsubscribe: field(
    formatted(
      "unsubscribe",
      /^(\{\{ ?\.?\w*[Uu][Nn][Ss][Uu][Bb]\w* ?\}\}|\*\|\w*[Uu][Nn][Ss][Uu][Bb]\w*\|\*|[Hh][Tt][Tt][Pp][Ss]?:.*)$/,
      isUnsubscribe,
    ).optional(),
    {
      en: 'What the service replaces in each mail by the address for unsubscribing: `"{{ UnsubscribeURL }}"` in listmonk, `"{{ unsubscribe_url }}"` in Buttondown, `"*|UNSUB|*"` in Mailchimp.',
      es: 'Lo que el servicio sustituye en cada correo por la dirección para darse de baja: `"{{ UnsubscribeURL }}"` en listmonk, `"{{ unsubscribe_url }}"` en Buttondown, `"*|UNSUB|*"` en Mailchimp.',
      example: '"{{ UnsubscribeURL }}"',
    },
  ),
});

/**
 * A placeholder of a service (listmonk's and Buttondown's braces, Mailchimp's bars) or an address. It has to speak of
 * unsubscribing: others of a service's placeholders tell of the reader, or follow what readers do.
 */
function isUnsubscribe(text: string): boolean {
  return /^(\{\{ ?\.?\w*unsub\w* ?\}\}|\*\|\w*unsub\w*\|\*)$/i.test(text) || webAddress.safeParse(text).success;
}

function isTimezone(name: string): boolean {
  try {
    return Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
