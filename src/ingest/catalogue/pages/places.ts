import type { placeFindings } from '../places.ts';
import type { Explanation } from '../explanation.ts';

/** The pages of the findings in `../places.ts`. */
export const placesPages: Readonly<Record<keyof typeof placeFindings, Explanation>> = {
  'position-too-exact': {
    meaning:
      'A coordinate has more decimals than its precision bears. A fifth decimal is one metre: it would tell a place more exactly than anybody knows it.',
    remedy: 'Leave out the last decimals, or correct `precisionKm`.',
    wrong: 'at: [21.53712, 48.90231]\nprecisionKm: 3',
    right: 'at: [21.537, 48.902]\nprecisionKm: 3',
    language: 'yaml',
  },
  'position-beyond-source': {
    meaning:
      'A position is said to be known more exactly than its source tells positions (`exactKm` in content/gazetteers.yaml), or a line more exactly than a place that it leads through.',
    remedy: 'Write the precision that the source bears.',
    wrong: 'precisionKm: 0.01\nsources: [{ from: "world-map" }]',
    right: 'precisionKm: 5\nsources: [{ from: "world-map" }]',
    language: 'yaml',
  },
  'position-not-given': {
    meaning:
      'Coordinates rest on a source that gives none: its entry in content/gazetteers.yaml has no `exactKm`.',
    remedy: 'Name who gives the coordinates, or say how they were worked out.',
    wrong: 'basis: "named-source"\nsources: [{ from: "paper" }]',
    right:
      'basis: "worked-out"\nworking: "4 km downstream of the ford, by the paper"\nsources: [{ from: "paper" }]',
    language: 'yaml',
  },
  'position-without-working': {
    meaning: 'A position was worked out by the archive, and nothing says how, so that nobody can repeat it.',
    remedy: 'Tell the working in a sentence or two.',
    wrong: 'basis: "worked-out"',
    right: 'basis: "worked-out"\nworking: "Where the road crosses the river on the map of 1998."',
    language: 'yaml',
  },
  'position-differs': {
    meaning:
      'Two sources place something further apart than both can be wrong, and nothing says why the first of them is drawn.',
    remedy:
      'Say at the drawn one why it is, or correct a precision. The reason tells of the other one: by the name of its source, or by how many kilometres it lies off; where it tells kilometres, it excuses no position at another distance.',
    wrong:
      'positions:\n  - { shape: "point", at: [21.5, 48.9], precisionKm: 1, ... }\n  - { shape: "point", at: [21.9, 48.9], precisionKm: 1, ... }',
    right:
      'positions:\n  - { shape: "point", at: [21.5, 48.9], precisionKm: 1, because: "the other is of 1990", ... }\n  - { shape: "point", at: [21.9, 48.9], precisionKm: 1, ... }',
    language: 'yaml',
  },
  'line-through-nowhere': {
    meaning: 'A line leads through a place that has no coordinates, and cannot be drawn there.',
    remedy: 'Give the place its position, or tell the stretch as a gap, in words.',
    wrong: 'through: ["ford", "lost-village", "mill"]',
    right: 'through: ["ford", { gap: "by a village that was not found" }, "mill"]',
    language: 'yaml',
  },
  'line-without-pieces': {
    meaning: 'A line has fewer than two places, or begins or ends with a gap.',
    remedy: 'Name the places at its ends.',
    wrong: 'through: ["ford", { gap: "further west" }]',
    right: 'through: ["ford", "mill"]',
    language: 'yaml',
  },
  'line-without-last-day': {
    meaning:
      'The `when` of a course is open at its end (`..`): it was still so. Without a day, and somebody who tells that day, a reader would take it to be so today.',
    remedy:
      'Name the last day that the archive knows of, with the event that tells it, or a source. Where nobody knows when it ended, leave nothing behind the stroke.',
    wrong: 'when: "1995-03-01/.."',
    right: 'when: "1995-03-01/.."\nlastAttested: { edtf: "1995-09-28", event: "crossing-1995-09-28" }',
    language: 'yaml',
  },
  'line-last-day-beside-end': {
    meaning: 'A course has a last day on which it was still so, and its `when` has an end, or begins later.',
    remedy: 'Leave out the one that is not meant.',
    wrong: 'when: "1995-03-01/1996"\nlastAttested: { edtf: "1995-09-28", event: "crossing-1995-09-28" }',
    right: 'when: "1995-03-01/.."\nlastAttested: { edtf: "1995-09-28", event: "crossing-1995-09-28" }',
    language: 'yaml',
  },
  'line-last-day-no-day': {
    meaning:
      'The last day on which a course is told to have been still so is a month, a year or a day in doubt.',
    remedy: 'Give the last day that is told without doubt.',
    wrong: 'lastAttested: { edtf: "1995-09", event: "crossing-1995-09-28" }',
    right: 'lastAttested: { edtf: "1995-09-28", event: "crossing-1995-09-28" }',
    language: 'yaml',
  },
  'line-last-day-of-two': {
    meaning: 'The last day of a course is told by an event and by a source, and one of them is to tell it.',
    remedy: 'Name the event; its own sources tell the day.',
    wrong: 'lastAttested: { edtf: "1995-09-28", event: "crossing-1995-09-28", from: "survey" }',
    right: 'lastAttested: { edtf: "1995-09-28", event: "crossing-1995-09-28" }',
    language: 'yaml',
  },
  'line-last-day-not-of': {
    meaning:
      'The event that is to tell that a course was still so happened at none of its places, or on other days; or it names only the line, or places, that another course of that day has too, and so does not tell which of them was taken.',
    remedy:
      'Name the event that tells it, and a day of that event; where none does, the source that tells the course, with `from`, and the last day that it tells.',
    wrong: 'lastAttested: { edtf: "1995-10-28", event: "crossing-1995-09-28" }',
    right: 'lastAttested: { edtf: "1995-09-28", event: "crossing-1995-09-28" }',
    language: 'yaml',
  },
  'relation-incomplete': {
    meaning: 'A place is said to lie between, near or along others, and they are not named.',
    remedy: 'Name two places for `between`, and at least one for `near` and `along`.',
    wrong: 'where: { relation: "between", of: ["ford"] }',
    right: 'where: { relation: "between", of: ["ford", "mill"] }',
    language: 'yaml',
  },
  'relation-unfit': {
    meaning:
      'A place is said to lie beside places that this cannot be said of: between more or fewer than two, beside itself, along a place that is no line, or not located and yet beside others.',
    remedy: 'Name the places that are meant, or another relation.',
    wrong: 'where: { relation: "between", of: ["ford", "mill", "bridge"] }',
    right: 'where: { relation: "near", of: ["ford", "mill", "bridge"] }',
    language: 'yaml',
  },
  'extent-unfit': {
    meaning:
      'The extent of an area is turned round or off the earth, or its point lies outside of it. West of an extent over the line of dates is the greater number.',
    remedy: 'Write west, south, east and north, in this order.',
    wrong: 'at: [21.5, 48.9]\nextent: [49, 21, 48, 22]',
    right: 'at: [21.5, 48.9]\nextent: [21, 48, 22, 49]',
    language: 'yaml',
  },
  'line-stands-still': {
    meaning: 'A line names a place twice in a row, so that a piece of it has no length.',
    remedy: 'Name it once.',
    wrong: 'through: ["ford", "ford", "mill"]',
    right: 'through: ["ford", "mill"]',
    language: 'yaml',
  },
  'relation-beside-position': {
    meaning: 'A place has coordinates, and is also told only by how it lies to others.',
    remedy: 'Keep the one that is known.',
    wrong: 'positions: [...]\nwhere: { relation: "near", of: ["ford"] }',
    right: 'positions: [...]',
    language: 'yaml',
  },
};
