/** The characters that Unicode has in a raised and in a lowered form, each above its own. */
const plain = { sup: "0123456789+-−=()abcdefghijklmnoprstuvwxyz", sub: "0123456789+-−=()aehijklmnoprstuvx" };
const forms = { sup: "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ", sub: "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ" };

const tables = { sup: tableOf("sup"), sub: tableOf("sub") };

function tableOf(name: "sup" | "sub"): ReadonlyMap<string, string> {
  const own = [...forms[name]];
  return new Map([...plain[name]].map((character, n) => [character, own[n] as string]));
}

/** Raised (`sup`) or lowered (`sub`) words in plain text, kept apart from those before them: 10⁶, not 106; `^(…)` where Unicode has no such form. */
export function raised(name: "sup" | "sub", words: string): string {
  const own = [...words].map((character) => tables[name].get(character));
  if (own.every((character) => character !== undefined)) return own.join("");
  return `${name === "sup" ? "^" : "_"}(${words})`;
}

/** Rendered text for the search, which reads no elements within a word: 10⁶ is not found as 106. */
export function withRaisedText(html: string): string {
  const simple = html.replace(/<(sub|sup)>([^<]*)<\/\1>/g, (_match, name: "sup" | "sub", words: string) => raised(name, words));
  return simple.replace(/<(\/?)(sub|sup)>/g, (_match, end: string, name: string) => (end ? ")" : name === "sup" ? "^(" : "_("));
}
