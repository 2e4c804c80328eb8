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
  ['point', [['whole', '1995-03-01']], '1 March 1995', 'o'],
  ['point', [['whole', '[1995-02-24,1995-02-25]']], '24 or 25 February 1995', 'o-o'],
  [
    'point',
    [
      ['whole', '1995-02-24'],
      ['whole', '1995-02-25'],
    ],
    '24 or 25 February 1995',
    'o-o',
  ],
  ['point', [['whole', '[1995-02-24..1995-02-26]']], 'between 24 and 26 February 1995', '|/o|'],
  ['point', [['whole', '[1994-12,1995-02]']], 'December 1994 or February 1995', '|/o||/o|'],
  ['point', [['whole', '[1994-12,1995-01]']], 'December 1994 or January 1995', '|/o|'],
  ['point', [['whole', '[1994-12-12,1995-02]']], '12 December 1994 or February 1995', '|/o||/o|'],
  ['point', [['whole', '1994-03']], 'March 1994', '|/o|'],
  ['point', [['whole', '1994']], '1994', '|/o|'],
  ['point', [['whole', '1995-04~']], 'about April 1995', '/o'],
  ['point', [['whole', '1995-04?']], 'perhaps April 1995', '/o'],
  ['point', [['whole', '1995-04%']], 'perhaps about April 1995', '/o'],
  ['point', [['whole', '1995-03-01~']], 'about 1 March 1995', '/o'],
  ['point', [['whole', '1995-03-01?']], 'perhaps 1 March 1995', '/o'],
  ['point', [['whole', '[..1995-03-01]']], 'on or before 1 March 1995', '///o|'],
  ['point', [['whole', '[1995-03-01..]']], 'on or after 1 March 1995', '|/o//'],
  ['span', [['whole', '1992-09-27/1992-11-10']], 'from 27 September to 10 November 1992', '|=|'],
  ['span', [['whole', '1994-12/1995-09']], 'from December 1994 to September 1995', '|/=/|'],
  ['span', [['whole', '1994-12-12/..']], 'from 12 December 1994, still going on when last attested', '|=>'],
  [
    'span',
    [
      ['start', '1994-12-12'],
      ['end', 'open'],
    ],
    'from 12 December 1994, still going on when last attested',
    '|=>',
  ],
  ['span', [['whole', '1994-12~/..']], 'from about December 1994, still going on when last attested', '/=>'],
  ['span', [['whole', '1995-09/']], 'from September 1995, end not known', '|/:'],
  ['span', [['whole', '1995-09-24/']], 'from 24 September 1995, end not known', '|=:'],
  ['span', [['whole', '/1995-09-24']], 'until 24 September 1995, beginning not known', ':=|'],
  ['span', [['whole', '../1995-09-24']], 'until 24 September 1995, with no set beginning', '<=|'],
  [
    'span',
    [
      ['start', '1994-12-12'],
      ['end', '1995-04-28'],
      ['end', '1995-09-24'],
    ],
    '12 December 1994 to 28 April or 24 September 1995',
    '|=|/|',
  ],
  [
    'series',
    [
      ['start', '1992-11-09'],
      ['end', '1995-03-01'],
    ],
    'several, between 9 November 1992 and 1 March 1995, days not given',
    '|/|',
  ],
  ['series', [['start', '1993']], 'several, from 1993 on, days not given', '|/:'],
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
