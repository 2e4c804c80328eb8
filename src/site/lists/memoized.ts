/** Memoizes what is made of an archive: every page asks for it, and an archive does not change. */
export function memoizedForArchive<A extends object, R>(make: (archive: A) => R): (archive: A) => R {
  const made = new WeakMap<A, { readonly value: R }>();
  return (archive) => {
    const known = made.get(archive) ?? { value: make(archive) };
    made.set(archive, known);
    return known.value;
  };
}
