import { expect, test } from 'vitest';
import { overlaps, placeLabels, type Box, type LabelRoom, type ToName } from './label-places.ts';

const name = (text: string, x: number, y: number): ToName => ({ at: [x, y], radius: 3, ways: [[text]] });
const room: LabelRoom = { width: 300, height: 100, fontSize: 13, lineHeight: 16, taken: [], lines: [] };

test('a name stands to the right of its mark, and elsewhere where that is taken', () => {
  const [free] = placeLabels([name('Aville', 150, 50)], room);
  expect(free).toMatchObject({ anchor: 'start', lines: ['Aville'] });
  expect(free).not.toHaveProperty('leader');
  const [moved] = placeLabels([name('Aville', 150, 50)], { ...room, taken: [free!.box] });
  expect(overlaps(moved!.box, free!.box)).toBe(false);
});

test('a name leaves marks without names free where it can', () => {
  const marks: readonly Box[] = [
    [160, 44, 172, 56],
    [120, 44, 140, 56],
  ];
  const [label] = placeLabels([name('Aville', 150, 50)], { ...room, avoided: marks });
  expect(marks.filter((mark) => overlaps(mark, label!.box))).toEqual([]);
});

test('one name that finds no free place does not take theirs from the others', () => {
  // A carpet of marks round the left half of the sheet, and nothing at the right.
  const avoided = Array.from({ length: 25 * 16 }, (_, index): Box => {
    const [x, y] = [(index % 25) * 8, Math.floor(index / 25) * 8];
    return [x, y, x + 6, y + 6];
  });
  const [hemmedIn, free] = placeLabels([name('Aville', 30, 50), name('Beville', 225, 50)], {
    ...room,
    avoided,
  });
  expect(hemmedIn).toBeDefined();
  expect(avoided.some((mark) => overlaps(mark, hemmedIn!.box))).toBe(true);
  expect(avoided.some((mark) => overlaps(mark, free!.box))).toBe(false);
});

test('a name that finds no place at all has none', () => {
  expect(placeLabels([name('Aville', 10, 50)], { ...room, width: 20 })).toEqual([undefined]);
});
