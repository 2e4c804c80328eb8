import { expect, test } from 'vitest';
import type { EventRecord } from '../../model/archive.ts';
import { toldDate } from '../../model/told.ts';
import { groupLanes } from './lane-groups.ts';
import { recordOf, type ShortClaim } from '../../testing/event-records.ts';
import { timelineEventOf } from '../data/timeline-event.ts';
import { layView } from './view-layout.ts';
import type { Shape } from '../axis/shape.ts';
import { viewShapes } from './view-shapes.ts';

// Each case as it is told, and as it is drawn from left to right: o a day, - a line between days of which one is
// right, | a day that is named as start or end, = certain, / possible, > still going on, < with no
// set beginning, : end or start not known. Several / at an
// end without | are a stretch that nothing limits.
test.each<[EventRecord['shape'], readonly ShortClaim[], string, string]>([
  ['point', [['whole', '2023-03-01']], '1 March 2023', 'o'],
  ['point', [['whole', '[2023-02-24,2023-02-25]']], '24 or 25 February 2023', 'o-o'],
  [
    'point',
    [
      ['whole', '2023-02-24'],
      ['whole', '2023-02-25'],
    ],
    '24 or 25 February 2023',
    'o-o',
  ],
  ['point', [['whole', '[2023-02-24..2023-02-26]']], 'between 24 and 26 February 2023', '|/o|'],
  ['point', [['whole', '[2022-12,2023-02]']], 'December 2022 or February 2023', '|/o||/o|'],
  ['point', [['whole', '[2022-12,2023-01]']], 'December 2022 or January 2023', '|/o|'],
  ['point', [['whole', '[2022-12-12,2023-02]']], '12 December 2022 or February 2023', '|/o||/o|'],
  ['point', [['whole', '2022-03']], 'March 2022', '|/o|'],
  ['point', [['whole', '2022']], '2022', '|/o|'],
  ['point', [['whole', '2023-04~']], 'about April 2023', '/o'],
  ['point', [['whole', '2023-04?']], 'perhaps April 2023', '/o'],
  ['point', [['whole', '2023-04%']], 'perhaps about April 2023', '/o'],
  ['point', [['whole', '2023-03-01~']], 'about 1 March 2023', '/o'],
  ['point', [['whole', '2023-03-01?']], 'perhaps 1 March 2023', '/o'],
  ['point', [['whole', '[..2023-03-01]']], 'on or before 1 March 2023', '///o|'],
  ['point', [['whole', '[2023-03-01..]']], 'on or after 1 March 2023', '|/o//'],
  ['span', [['whole', '2020-09-27/2020-11-10']], 'from 27 September to 10 November 2020', '|=|'],
  ['span', [['whole', '2022-12/2023-09']], 'from December 2022 to September 2023', '|/=/|'],
  ['span', [['whole', '2022-12-12/..']], 'from 12 December 2022, still going on when last attested', '|=>'],
  [
    'span',
    [
      ['start', '2022-12-12'],
      ['end', 'open'],
    ],
    'from 12 December 2022, still going on when last attested',
    '|=>',
  ],
  ['span', [['whole', '2022-12~/..']], 'from about December 2022, still going on when last attested', '/=>'],
  ['span', [['whole', '2023-09/']], 'from September 2023, end not known', '|/:'],
  ['span', [['whole', '2023-09-24/']], 'from 24 September 2023, end not known', '|=:'],
  ['span', [['whole', '/2023-09-24']], 'until 24 September 2023, beginning not known', ':=|'],
  ['span', [['whole', '../2023-09-24']], 'until 24 September 2023, with no set beginning', '<=|'],
  [
    'span',
    [
      ['start', '2022-12-12'],
      ['end', '2023-04-28'],
      ['end', '2023-09-24'],
    ],
    '12 December 2022 to a day between 28 April and 24 September 2023',
    '|=|/|',
  ],
  [
    'series',
    [
      ['start', '2020-11-09'],
      ['end', '2023-03-01'],
    ],
    'several, between 9 November 2020 and 1 March 2023, days not given',
    '|/|',
  ],
  ['series', [['start', '2021']], 'several, from 2021 on, days not given', '|/:'],
])('%s %j is told as %j and drawn as %j', (shape, claims, words, drawing) => {
  const event = recordOf('it', shape, claims);
  expect({ words: toldDate(event), drawing: drawingOf(event) }).toEqual({ words, drawing });
});

/** The drawing of one event as signs, in the order of its left edges. */
function drawingOf(record: EventRecord): string {
  const event = timelineEventOf(record)!;
  const { from, to } = event.drawn;
  const kinds = [{ id: event.kind, name: 'Meeting', glyph: 'circle' }] as const;
  const scale = { from: from - 40, to: to + 40, start: 0, length: 2000 };
  const shown = { ...event, words: '', href: '', actors: [], places: [], documents: [] };
  const layout = layView(groupLanes([shown], { kinds, actors: [] }, 'kind', scale), scale);
  const shapes = viewShapes(layout, { glyphOf: () => 'circle' });
  return (
    shapes
      .flatMap(signsOf)
      // Of what begins at one place, a tick or arrow comes before what it closes.
      .sort((a, b) => a.x - b.x || order.indexOf(a.sign) - order.indexOf(b.sign))
      .map(({ sign }) => sign)
      .join('')
      .replace(/:+/, ':')
  );
}

const order = 'o-|><=:/';

function signsOf(shape: Shape): readonly { x: number; sign: string }[] {
  const parts = shape.tag === 'path' ? shape.d.split(/(?=M)/).filter(Boolean) : [];
  const part = String(shape.look['class']).split(' ')[0] ?? '';
  return (
    parts
      .map((d) => ({ x: Number(/M([\d.-]+)/.exec(d)?.[1]), sign: signOf(part, d) }))
      .flatMap(({ x, sign }) => (sign === undefined ? [] : [{ x, sign }]))
      // The glyph beside the lane's name.
      .filter(({ x, sign }) => sign !== 'o' || x > 2)
  );
}

function signOf(part: string, d: string): string | undefined {
  const width = Number(/h([\d.]+)/.exec(d)?.[1]);
  switch (part) {
    case 'draw-glyph':
      return 'o';
    case 'draw-edge':
      return /l[\d.]+ [\d.]+l-/.test(d) ? '>' : /l-/.test(d) ? '<' : d.includes('H') ? '-' : '|';
    case 'draw-certain':
      return [5, 3, 1.5].includes(width) ? ':' : '=';
    case 'draw-possible':
      return '/';
    default:
      return undefined;
  }
}
