/** A calendar month, such as September 2021. Its own type, so that no time zone can move it. */
export interface Month {
  readonly year: number;
  /** 1 to 12. */
  readonly number: number;
  /** `2021-09`, as the folders under `issues/` are named (ISO 8601); sorts as text. */
  readonly id: string;
}

/** Reads `2021-09`; null for anything else, impossible months included. */
export function parseMonth(text: string): Month | null {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  return match ? month(Number(match[1]), Number(match[2])) : null;
}

/** Makes a month from its year and its number (1 to 12). */
export function month(year: number, number: number): Month {
  return { year, number, id: `${String(year).padStart(4, "0")}-${String(number).padStart(2, "0")}` };
}
