import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { replace, writeNew } from "../../authoring/write-files.ts";
import { type AddressRecord, addressesIn, recordText } from "../../content/addresses/record.ts";
import { type Examination, examine } from "../../content/examine.ts";
import { recordPath } from "../../content/files/layout.ts";
import { WrongCall } from "../command.ts";
import { figuresOf } from "../figures.ts";
import { commandMessages } from "../messages.ts";
import { withContent } from "../report-errors.ts";
import { today } from "../today.ts";
import { type CheckFindings, tellJson, tellText } from "./findings.ts";
import { tellGithub } from "./github.ts";
import type { CheckFormat, CheckOptions } from "./options.ts";

const tell: Readonly<Record<CheckFormat, (findings: CheckFindings) => void>> = {
  text: tellText,
  json: tellJson,
  github: (findings) => tellGithub(findings, process.env.GITHUB_STEP_SUMMARY),
};

/** Examines the content and prints what was found. @returns the exit status. */
export async function check(options: CheckOptions): Promise<number> {
  return await withContent(options, () => {
    const start = performance.now();
    const found = examine({ ...options, drafts: false, today, older: olderAddresses(options) });
    const { archive, errors } = found;
    const recorded = options.record ? record(found, options) : null;
    const warnings = found.warnings.filter(({ code }) => recorded === null || code !== "unrecorded-address");
    const { content, language } = options;
    tell[options.format]({ errors, warnings, figures: archive && figuresOf(archive, start), recorded, content, language });
    return errors.length > 0 ? 1 : 0;
  });
}

/** What the record that `--addresses` names holds. */
function olderAddresses({ addresses, language }: CheckOptions): Iterable<string> {
  if (addresses === null) return [];
  if (!existsSync(addresses)) throw new WrongCall(commandMessages("call", language).noFile({ path: addresses }));
  return addressesIn(readFileSync(addresses));
}

/** @returns how many addresses were recorded; null where there are errors. */
function record({ archive, record: before, unrecorded }: Examination, { content }: CheckOptions): number | null {
  if (!archive || !before) return null;
  recordAddresses(content, before, unrecorded);
  return unrecorded.length;
}

/** Adds addresses to the record of an archive, which is begun where there is none. Nothing is ever taken out of it. */
function recordAddresses(content: string, record: AddressRecord, unrecorded: readonly string[]): void {
  if (unrecorded.length === 0) return;
  const write = existsSync(join(content, recordPath)) ? replace : writeNew;
  write(content, new Map([[recordPath, recordText([...record.addresses, ...unrecorded])]]));
}
