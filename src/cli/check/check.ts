import { examine } from "../../content/examine.ts";
import type { CheckFormat, Options } from "../call/options.ts";
import { figuresOf } from "../figures.ts";
import { today } from "../today.ts";
import { told } from "../told.ts";
import type { Findings } from "./findings.ts";
import { tellGithub } from "./tell-github.ts";
import { tellJson } from "./tell-json.ts";
import { tellText } from "./tell-text.ts";

const tell: Readonly<Record<CheckFormat, (findings: Findings) => void>> = {
  text: tellText,
  json: tellJson,
  github: (findings) => tellGithub(findings, process.env.GITHUB_STEP_SUMMARY),
};

/** `npm run check`: tells every error and every warning of the content, and builds nothing. Only errors make it fail. */
export async function checkCommand(options: Options): Promise<number> {
  return await told(options, () => {
    const start = performance.now();
    const { archive, errors, warnings } = examine({ ...options, drafts: false, today });
    const { content, language } = options;
    tell[options.format as CheckFormat]({ errors, warnings, figures: archive && figuresOf(archive, start), content, language });
    return errors.length > 0 ? 1 : 0;
  });
}
