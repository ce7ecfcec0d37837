import { join } from "node:path";
import { FileSystemConfigLoader, HtmlValidate } from "html-validate";
import { type BuiltSite, root } from "./built-site.ts";

const validator = new HtmlValidate(new FileSystemConfigLoader());
/** Pages are checked under the name of a file beside the configuration, wherever they were built. */
const configured = join(root, "page.html");

/** What is invalid in the pages of a site (e-mails are none: they are made for programs that know little HTML), as "page:line:column: complaint". */
export async function invalidHtml(site: BuiltSite): Promise<string[]> {
  const pages = site.files.filter((file) => file.endsWith(".html") && !file.endsWith(".mail.html"));
  const reports = await Promise.all(
    pages.map(async (file) => ({ file, report: await validator.validateString(site.read(file), configured) })),
  );
  return reports.flatMap(({ file, report }) =>
    report.results.flatMap(({ messages }) => messages.map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`)),
  );
}
