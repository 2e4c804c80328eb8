/**
 * The id, or the first of `id-2`, `id-3`, ... that is not taken. None is of two digits behind a year or a month: the tenth
 * of "1998-03" would be told as the tenth of March.
 */
export function freeId(id: string, isTaken: (id: string) => boolean): string {
  let free = id;
  for (let count = 2; isTaken(free); count++) {
    const next = `${id}-${count}`;
    if (!endsInDate.test(next)) free = next;
  }
  return free;
}

const endsInDate = /(?<!\d)\d{4}(?:-\d{2})?-\d{2}$/;
