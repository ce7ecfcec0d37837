import { appendFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { askAll, isOffline, type Outcome } from "../../authoring/links/ask.ts";
import { addressesOf, isPublic } from "../../authoring/links/public-host.ts";
import type { Asking } from "../../authoring/links/request.ts";
import { type ExternalLink, externalLinksIn } from "../../content/external-links.ts";
import { printProblem } from "../../problems/print.ts";
import { type Position, sorted, type Warning, warning } from "../../problems/problem.ts";
import { placedIn } from "../check/findings.ts";
import { annotation, stepSummary } from "../check/github.ts";
import type { CheckFormat } from "../check/options.ts";
import { commandMessages } from "../messages.ts";
import { harmless } from "../printing.ts";
import { withContent } from "../report-errors.ts";
import { today } from "../today.ts";
import type { LinksOptions } from "./options.ts";

/** What became of the links of an archive, in numbers. */
interface LinkFigures {
  /** Links in the content, and the different addresses that they lead to, each of which was asked once. */
  readonly links: number;
  readonly asked: number;
  readonly dead: number;
  readonly moved: number;
  readonly silent: number;
  /** That could not be asked. */
  readonly unasked: number;
}

/** Patient, and never in a hurry: other people's servers are asked. */
const asking: Asking = {
  resolve: addressesOf,
  mayAsk: isPublic,
  patience: 30_000,
  rest: () => wait(1_000),
  hosts: 8,
  agent: "Gaceta link check",
};

/** What was found, and what the report needs besides. */
interface Found extends Pick<LinksOptions, "content" | "language"> {
  readonly warnings: readonly Warning[];
  readonly figures: LinkFigures;
  /** The addresses whose servers refuse programs, with the status. */
  readonly silent: readonly string[];
  /** The addresses that could not be asked, with the system's word for why. */
  readonly unasked: readonly string[];
}

/** The exit status where nobody could be asked: it is no answer to whether the links are there. */
const offline = 3;

const tell: Readonly<Record<CheckFormat, (found: Found) => void>> = { text: tellText, json: tellJson, github: tellGithub };

/**
 * `npm run links`: asks other sites whether what the content links to is there, and says what is gone or has moved. It ends well
 * whatever they answer: what others take away is no mistake of an editor. Without a network it says so, and nothing of the links.
 */
export async function checkLinks(options: LinksOptions, how = asking): Promise<number> {
  return await withContent(options, async () => {
    const { content, language, format } = options;
    const links = externalLinksIn({ ...options, drafts: true, today });
    const outcomes = await askAll(
      links.map(({ address }) => address),
      how,
    );
    if (isOffline(outcomes)) {
      console.error(commandMessages("links", language).offline);
      return offline;
    }
    tell[format]({
      warnings: linkWarnings(links, outcomes),
      figures: figuresOf(links, outcomes),
      silent: silentIn(outcomes),
      unasked: unaskedIn(outcomes),
      content,
      language,
    });
    return 0;
  });
}

function figuresOf(links: readonly ExternalLink[], outcomes: ReadonlyMap<string, Outcome>): LinkFigures {
  const count = (wanted: Outcome["kind"]) => [...outcomes.values()].filter(({ kind }) => kind === wanted).length;
  return {
    links: links.length,
    asked: outcomes.size,
    dead: count("dead"),
    moved: count("moved"),
    silent: count("silent"),
    unasked: count("unasked"),
  };
}

function silentIn(outcomes: ReadonlyMap<string, Outcome>): string[] {
  return [...outcomes].flatMap(([address, outcome]) => (outcome.kind === "silent" ? [`${address} (${outcome.status})`] : [])).sort();
}

function unaskedIn(outcomes: ReadonlyMap<string, Outcome>): string[] {
  return [...outcomes].flatMap(([address, outcome]) => (outcome.kind === "unasked" ? [`${address} (${outcome.code})`] : [])).sort();
}

function tellText({ warnings, figures, silent, unasked, language }: Found): void {
  const words = commandMessages("links", language);
  for (const warning of warnings) console.log(`${printProblem(warning, language)}\n`);
  if (silent.length > 0) console.log(`${[words.silent, ...silent.map((address) => `  ${address}`)].join("\n")}\n`);
  if (unasked.length > 0) console.log(`${[words.unasked, ...unasked.map((address) => `  ${address}`)].join("\n")}\n`);
  console.log(words.figures({ ...figures }));
}

function tellJson({ warnings, figures, silent, unasked, ...where }: Found): void {
  console.log(harmless(JSON.stringify({ warnings: warnings.map(placedIn(where)), silent, unasked, figures }, null, 2)));
}

function tellGithub({ warnings, figures, ...where }: Found): void {
  for (const warning of warnings) console.log(annotation(warning, where));
  const line = commandMessages("links", where.language).figures({ ...figures });
  console.log(line);
  const summary = process.env.GITHUB_STEP_SUMMARY;
  if (summary) appendFileSync(summary, stepSummary(line, { errors: [], warnings, language: where.language }));
}

/** A warning for each address that is dead or has moved, at the first place that names it, with all others; in the order of the files. */
export function linkWarnings(links: readonly ExternalLink[], outcomes: ReadonlyMap<string, Outcome>): readonly Warning[] {
  const byAddress = Map.groupBy(links, ({ address }) => address);
  return sorted([...byAddress].flatMap(([address, named]) => warningOf(address, named, outcomes.get(address) ?? { kind: "there" })));
}

function warningOf(address: string, [first, ...others]: readonly ExternalLink[], outcome: Outcome): Warning[] {
  const [at, also] = [first?.at as Position, others.map((other) => other.at)];
  if (outcome.kind === "dead") return [{ ...warning("dead-link", { address, why: outcome.why }, at), also }];
  return outcome.kind === "moved" ? [{ ...warning("moved-link", { address, to: outcome.to }, at), also }] : [];
}
