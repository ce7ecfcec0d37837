import type { Catalogue } from "../catalogue.ts";
import type { GoneReason } from "../facts.ts";

const published = (count: number): string => (count === 1 ? "Una dirección que se publicó" : `${count} direcciones que se publicaron`);

/** A few of so many addresses. */
const someOf = (addresses: readonly string[], count: number): string =>
  addresses.join(", ") + (count > addresses.length ? ` … y ${count - addresses.length} más` : "");

/** What is said of addresses that were published and are missing, in Spanish. */
export const addresses: Pick<Catalogue["problems"], "gone-address" | "dropped-address" | "no-address"> = {
  "gone-address": ({ addresses, count, reason }) => ({
    message: `${published(count)} ya no ${count === 1 ? "lleva" : "llevan"} a ninguna parte: ${someOf(addresses, count)}.`,
    hint: mending(reason),
  }),
  "no-address": ({ line }) => ({
    message: `«${line}» no es una dirección.`,
    hint: "Borre esta línea. Si la dejó una fusión de cambios, conserve las direcciones de ambos lados.",
  }),
  "dropped-address": ({ addresses, count }) => ({
    message: `${published(count)} ${count === 1 ? "falta" : "faltan"} en este registro: ${someOf(addresses, count)}.`,
    hint: "Vuelva a poner las líneas: este archivo sólo crece.",
  }),
};

function mending(reason: GoneReason): string {
  if (reason.kind === "unknown")
    return "Recupere lo que estaba allí, o escriba las direcciones en el campo «aliases» de lo que ocupa su lugar.";
  const { file } = reason;
  if (reason.kind === "hidden")
    return `Lo que se publicó sigue siendo público: en ${file}, borre la línea «draft» o devuelva a «published» su día.`;
  if (reason.kind === "titled")
    return `Los nombres de los archivos siguen al título. Para conservarlos, escriba en ${file}: ${reason.line}`;
  return `Lo que estaba allí está probablemente en ${reason.now}. Si es así, escriba para ello en ${file}: ${reason.line}`;
}
