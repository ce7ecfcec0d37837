import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { recordPath } from "../../src/content/files/layout.ts";
import { png } from "../unit/content/png.ts";

const content = join(import.meta.dirname, "../fixtures/archives/back-catalogue");

/** The months that are mutated: enough for neighbours, few enough to be read a thousand times. */
const months = ["2021-08", "2021-09"];

/** The outlines of the map with six points each: to find the middle of the real ones takes half of the time. */
function withFewPoints(text: string): string {
  return text.replace(/(-?[\d.]+,-?[\d.]+(?: -?[\d.]+,-?[\d.]+){5})[ \d.,-]*/g, "$1");
}

/** What leads to another month leads to one of these. */
function withinMonths(text: string): string {
  return text.replace(/(\.\.\/(?:issues\/)?)(\d{4}-\d\d)(?=\/)/g, (link, to, month) => (months.includes(month) ? link : to + months[0]));
}

/** Of the record of addresses what these months and the registers have; the first two lines say what it is. */
function ofMonths(record: string): string {
  const isGone = (line: string): boolean => {
    const [, year = "", month = ""] = /^\/(?:en\/)?(?:archivo\/|archive\/)?(\d{4})\/(?:(\d\d)\/)?/.exec(line) ?? [];
    return year !== "" && !months.some((known) => known.startsWith(month === "" ? year : `${year}-${month}`));
  };
  return record
    .split("\n")
    .filter((line) => !isGone(line))
    .join("\n");
}

function fitting(path: string, text: string): Buffer {
  return Buffer.from(path === recordPath ? ofMonths(text) : withinMonths(withFewPoints(text)));
}

/** Real files by their paths: the registers, the pages, two months, and, since those have none, a made-up picture. */
export function realFiles(): ReadonlyMap<string, Buffer> {
  const folders = ["", "pages/", "maps/", ...months.map((month) => `issues/${month}/`)];
  const paths = folders.flatMap((folder) =>
    readdirSync(join(content, folder), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => folder + name),
  );
  const files = new Map(paths.sort().map((path) => [path, fitting(path, readFileSync(join(content, path), "utf8"))]));
  return files.set("issues/2021-09/images/punto.png", Buffer.from(png(4, 3)));
}
