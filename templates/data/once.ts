import type { Reading } from "../view.ts";

/** Makes something of a reading when it is first asked for, and remembers it: several files tell of the same data. */
export function once<T>(make: (reading: Reading) => T): (reading: Reading) => T {
  const made = new WeakMap<Reading, T>();
  return (reading) => {
    const known = made.get(reading) ?? make(reading);
    made.set(reading, known);
    return known;
  };
}
