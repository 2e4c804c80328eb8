import { shown } from '../shown.ts';

/** Findings about where places are said to be. */
export const placeFindings = {
  'position-too-exact': (degrees: string, precision: string) => ({
    found: `${degrees} is written more exactly than a position known to ${precision} km can be`,
    instead: 'fewer decimals: a step of the last one is at least a hundredth of `precisionKm`',
  }),
  'position-beyond-source': (precision: string, source: string, exact: string) => ({
    found: `the position is said to be known to ${precision} km, and ${shown(source)} knows it to ${exact} km`,
    instead: '`precisionKm` of at least that',
  }),
  'position-not-given': (source: string) => ({
    found: `${shown(source)} gives no coordinates`,
    instead: 'a source that does; or `basis: "worked-out"` with its `working`',
  }),
  'position-without-working': () => ({
    found: 'a position that was worked out does not show how',
    instead: '`working: "..."`, so that a reader can repeat it',
  }),
  'position-differs': (km: string, both: string) => ({
    found: `this position lies ${km} km from the one that is drawn, which is more than the ${both} km of both precisions`,
    instead:
      '`because: "..."` at the drawn one, which stands first: it names the source of this one, or how many km it lies off',
  }),
  'line-through-nowhere': (id: string) => ({
    found: `the line leads through ${shown(id)}, which has no coordinates`,
    instead: 'a place that has some; or `{ gap: "..." }`, in words',
  }),
  'line-without-pieces': () => ({
    found: 'a line needs two places, one at each end',
    instead: 'the ids of the places that it leads through; a gap stands between two',
  }),
  'line-without-last-day': () => ({
    found: 'the course is told to be still so, and nothing says until which day anybody tells it',
    instead:
      '`lastAttested: { edtf: "...", event: "..." }`, a day and the event that tells it (or `from`, a source); or an end of `when`',
  }),
  'line-last-day-beside-end': (when: string) => ({
    found: `a course of ${shown(when)} is not told to be still so`,
    instead: 'no `lastAttested`; or a `when` that begins no later and is open, such as "1995-03-01/.."',
  }),
  'line-last-day-no-day': (edtf: string) => ({
    found: `${shown(edtf)} is no day, and a last day is one`,
    instead: 'the last day that is told without doubt, such as "1995-03-01"',
  }),
  'line-last-day-of-two': () => ({
    found: 'the last day is told both by `event` and by `from`',
    instead: 'the event of the archive that tells it; or `from`, a source, where no event does',
  }),
  'line-last-day-not-of': (event: string, told: string) => ({
    found: `${shown(event)} does not tell it: ${told}`,
    instead:
      'an event at a place that this course alone leads through, or at the line where it had one course; and a day of it',
  }),
  'relation-incomplete': (relation: string, wanted: string) => ({
    found: `${shown(relation)} does not say what of`,
    instead: `\`of: [...]\` with ${wanted}`,
  }),
  'relation-unfit': (relation: string, told: string, wanted: string) => ({
    found: `${shown(relation)} is said of ${told}`,
    instead: `\`of: [...]\` with ${wanted}${wanted === 'none' ? ', or another relation' : ''}`,
  }),
  'extent-unfit': () => ({
    found: 'the extent is none, or the point of the area does not lie in it',
    instead: 'west, south, east, north in degrees, round `at`',
  }),
  'line-stands-still': (id: string) => ({
    found: `the line leads from ${shown(id)} to itself`,
    instead: 'each place once, where it is passed',
  }),
  'relation-beside-position': () => ({
    found: 'a place that has coordinates is also said only to lie beside others',
    instead: '`positions` or `where`, and not both',
  }),
};
