/**
 * Makes something of an object, such as a view or a reading, when it is first asked for, and remembers it: all pages of a language share what is
 * around them, and several files tell of the same data.
 */
export function once<S extends object, T>(make: (source: S) => T): (source: S) => T {
  const made = new WeakMap<S, T>();
  return (source) => {
    const known = made.get(source) ?? make(source);
    made.set(source, known);
    return known;
  };
}
