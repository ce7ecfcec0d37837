import type { Catalogue } from "../catalogue.ts";
import type { GoneReason } from "../facts.ts";

const published = (count: number): string => (count === 1 ? "An address that was published" : `${count} addresses that were published`);

/** A few of so many addresses. */
const someOf = (addresses: readonly string[], count: number): string =>
  addresses.join(", ") + (count > addresses.length ? ` … and ${count - addresses.length} more` : "");

/** What is said of addresses that were published and are missing, in English. */
export const addresses: Pick<Catalogue["problems"], "gone-address" | "dropped-address" | "no-address"> = {
  "gone-address": ({ addresses, count, reason }) => ({
    message: `${published(count)} ${count === 1 ? "leads" : "lead"} nowhere any more: ${someOf(addresses, count)}.`,
    hint: mending(reason),
  }),
  "no-address": ({ line }) => ({
    message: `“${line}” is no address.`,
    hint: "Delete this line. Where a merge has left its marks, keep the addresses of both sides.",
  }),
  "dropped-address": ({ addresses, count }) => ({
    message: `${published(count)} ${count === 1 ? "is" : "are"} missing in this record: ${someOf(addresses, count)}.`,
    hint: "Put the lines back: this file only grows.",
  }),
};

function mending(reason: GoneReason): string {
  if (reason.kind === "unknown") return "Bring back what stood there, or write them into the field “aliases” of what takes its place.";
  const { file } = reason;
  if (reason.kind === "hidden")
    return `What was published stays public: in ${file}, delete the line “draft”, or put the day back into “published”.`;
  if (reason.kind === "titled") return `The names of the files follow the title. To keep them, write in ${file}: ${reason.line}`;
  return `What stood there is probably at ${reason.now} now. If it is, write for it in ${file}: ${reason.line}`;
}
