/** Line breaks and other characters that control a terminal or a table. */
const controls = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

/** A semicolon, behind which a spreadsheet of some languages begins a cell, even in a file with commas, and a sign of a formula. */
const laterFormula = /;(?=[\s"']*[=+\-@＝＋－＠])/gu;

/**
 * A text as it is in a cell of a CSV file: in one line, and no formula behind a semicolon. One at the beginning is
 * disarmed in the same way, by an apostrophe, where the file is written (OWASP, "CSV Injection").
 */
export function cellText(text: string): string {
  return text.replace(controls, " ").trim().replace(laterFormula, ";'");
}
