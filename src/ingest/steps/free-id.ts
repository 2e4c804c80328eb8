/**
 * The id, or the first of `id-2`, `id-3`, ... that is not taken. None is of two digits behind a year or a month: the tenth
 * of "1998-03" would be told as the tenth of March.
 */
export function freeId(id: string, isTaken: (id: string) => boolean): string {
  return freeIds(isTaken)(id);
}

/** `freeId` for many ids of one document: none is given twice, and the numbers of each go on where they were. */
export function freeIds(isTaken: (id: string) => boolean): (id: string) => string {
  const given = new Set<string>();
  const counts = new Map<string, number>();
  return (id) => {
    let free = id;
    let count = counts.get(id) ?? 2;
    for (; isTaken(free) || given.has(free); count++) {
      const next = `${id}-${count}`;
      if (!endsInDate.test(next)) free = next;
    }
    counts.set(id, count);
    given.add(free);
    return free;
  };
}

const endsInDate = /(?<!\d)\d{4}(?:-\d{2})?-\d{2}$/;
