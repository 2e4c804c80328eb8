/**
 * A text that was written anew, with the lines of its source wherever nothing has changed in them.
 *
 * @param source lines in an archivist's own manner
 * @param before the same in the manner of the program, line for line
 * @param after `before`, changed
 * @param isRight whether a text says what `after` says; where it does not, `after` is taken as it is
 */
export function keepLines(
  source: string,
  before: string,
  after: string,
  isRight: (text: string) => boolean,
): string {
  const linesIn = (text: string): Lines => text.split('\n');
  const [own, old, fresh] = [linesIn(source), linesIn(before), linesIn(after)];
  if (own.length !== old.length) return after;
  const kept = new Map(commonLines(old, fresh));
  const text = fresh.map((line, index) => own[kept.get(index) ?? -1] ?? line).join('\n');
  return isRight(text) ? text : after;
}

type Lines = readonly string[];

/** For each line of the second list that stands in the first too, in the same order, its place there. */
function commonLines(old: Lines, fresh: Lines): readonly (readonly [fresh: number, old: number])[] {
  let head = 0;
  while (head < Math.min(old.length, fresh.length) && old[head] === fresh[head]) head++;
  let tail = 0;
  const most = Math.min(old.length, fresh.length) - head;
  while (tail < most && old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]) tail++;
  const middle = commonMiddle(old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail)).map(
    ([there, here]) => [there + head, here + head] as const,
  );
  return [
    ...Array.from({ length: head }, (_, at) => [at, at] as const),
    ...middle,
    ...Array.from({ length: tail }, (_, at) => [fresh.length - 1 - at, old.length - 1 - at] as const),
  ];
}

// Beyond this the lines between the first and the last change are written anew.
const largestTable = 4_000_000;

/** The longest common subsequence, by the table of Wagner and Fischer. */
function commonMiddle(old: Lines, fresh: Lines): readonly (readonly [fresh: number, old: number])[] {
  const width = fresh.length + 1;
  if ((old.length + 1) * width > largestTable) return [];
  const lengths = new Uint32Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = fresh.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        old[i] === fresh[j]
          ? 1 + lengths[(i + 1) * width + j + 1]!
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
    }
  }
  const common: [number, number][] = [];
  for (let i = 0, j = 0; i < old.length && j < fresh.length;) {
    if (old[i] === fresh[j]) common.push([j++, i++]);
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++;
    else j++;
  }
  return common;
}
