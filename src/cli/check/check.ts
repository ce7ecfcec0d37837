import { existsSync, readFileSync } from "node:fs";
import { recordAddresses } from "../../authoring/record-addresses.ts";
import { addressesIn } from "../../content/addresses/record.ts";
import { type Examination, examine } from "../../content/examine.ts";
import type { CheckFormat, Options } from "../call/options.ts";
import { WrongCall } from "../call/wrong-call.ts";
import { figuresOf } from "../figures.ts";
import { commandMessages } from "../messages.ts";
import { withContent } from "../report-errors.ts";
import { today } from "../today.ts";
import type { CheckFindings } from "./findings.ts";
import { tellGithub } from "./tell-github.ts";
import { tellJson } from "./tell-json.ts";
import { tellText } from "./tell-text.ts";

const tell: Readonly<Record<CheckFormat, (findings: CheckFindings) => void>> = {
  text: tellText,
  json: tellJson,
  github: (findings) => tellGithub(findings, process.env.GITHUB_STEP_SUMMARY),
};

/** `npm run check`: tells every error and every warning of the content, and builds nothing. Only errors make it fail. */
export async function checkCommand(options: Options): Promise<number> {
  return await withContent(options, () => {
    const start = performance.now();
    const found = examine({ ...options, drafts: false, today, older: olderAddresses(options) });
    const { archive, errors } = found;
    const recorded = options.record ? record(found, options) : null;
    const warnings = found.warnings.filter(({ code }) => recorded === null || code !== "unrecorded-address");
    const { content, language } = options;
    tell[options.format as CheckFormat]({ errors, warnings, figures: archive && figuresOf(archive, start), recorded, content, language });
    return errors.length > 0 ? 1 : 0;
  });
}

/** What the record that `--addresses` names holds. */
function olderAddresses({ addresses, language }: Options): Iterable<string> {
  if (addresses === null) return [];
  if (!existsSync(addresses)) throw new WrongCall(commandMessages("call", language).noFile({ path: addresses }));
  return addressesIn(readFileSync(addresses));
}

/** @returns how many addresses were recorded; null where there are errors. */
function record({ archive, record: before, unrecorded }: Examination, { content }: Options): number | null {
  if (!archive || !before) return null;
  recordAddresses(content, before, unrecorded);
  return unrecorded.length;
}
