import { readEdtf } from '../edtf/read.ts';

/** The days, months or years of a list that follow each other, as one interval. */
export function daysInRow(found: readonly { readonly readings: readonly string[] }[]): string | undefined {
  const dates = found.map(({ readings: [text = ''] }) => readEdtf(text));
  const spans = dates.map((one) =>
    one.kind === 'read' && one.value.kind === 'date' ? one.value : undefined,
  );
  const inRow = spans.every((one, place) => {
    const before = spans[place - 1];
    return (
      one !== undefined &&
      (place === 0 || (before?.precision === one.precision && before.lastDay + 1 === one.firstDay))
    );
  });
  const [first, last] = [spans[0], spans.at(-1)];
  return inRow && first !== undefined && last !== undefined ? `${first.text}/${last.text}` : undefined;
}
