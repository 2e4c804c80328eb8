// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { dayFromCivil } from '../../time/edtf/day.ts';
import { recordOf } from '../../testing/event-records.ts';
import { timelineEventOf } from '../data/timeline-event.ts';
import type { ViewEvent, ViewFrame } from '../types.ts';
import { groupLanes } from './lane-groups.ts';
import { pictureOf } from './picture.ts';
import { viewScale } from './view-layout.ts';

const frame: ViewFrame = {
  title: 'Archive',
  kinds: [{ id: 'meeting', name: 'Meeting', glyph: 'circle' }],
  actors: [],
  places: [],
  documents: [],
  from: 0,
  to: 1,
  count: 2,
  kindCounts: [2],
  chunks: [],
  format: 1,
};
const scale = viewScale(1000, dayFromCivil(1995, 1, 1), dayFromCivil(1995, 7, 1));
const day = dayFromCivil(1995, 3, 9);

function picture(title: string): SVGSVGElement {
  const events = (['1995-01-10', '1995-03/'] as const).map((edtf): ViewEvent => {
    const record = recordOf(edtf, edtf.endsWith('/') ? 'span' : 'point', [['whole', edtf]], { title });
    return { ...timelineEventOf(record)!, words: edtf, href: '/', actors: [], places: [], documents: [] };
  });
  const lanes = groupLanes(events, frame, 'kind', scale);
  const source = 'https://attested.example/timeline/?kind=a&kind=b';
  const xml = pictureOf({ ...frame, title }, lanes, scale, { source, day });
  const parsed = new DOMParser().parseFromString(xml, 'image/svg+xml');
  expect(parsed.querySelector('parsererror')?.textContent).toBeUndefined();
  return parsed.documentElement as unknown as SVGSVGElement;
}

const words = (root: Element) =>
  [...root.querySelectorAll('text, title')].map(({ textContent }) => textContent);

test('the picture stands alone: title, source, legend, hatches and the day it marks', () => {
  const root = picture('Archive');
  expect(root.namespaceURI).toBe('http://www.w3.org/2000/svg');
  expect(root.querySelector('title')?.textContent).toBe('Archive');
  expect(words(root).join('\n')).toContain('https://attested.example/timeline/?kind=a&kind=b');
  expect(words(root).join('\n')).toMatch(/Hatched: possible.*9 March 1995/);
  expect(root.querySelectorAll('#hatch, #hatch-attested')).toHaveLength(2);
});

test('without its style sheet what is hollow is hollow, and what is possible hatched', () => {
  const root = picture('Archive');
  const fillOf = (selector: string) => root.querySelector(selector)?.getAttribute('fill');
  expect(fillOf('.draw-glyph')).toBe('none');
  expect(fillOf('.draw-possible')).toBe('url(#hatch) none');
  expect(fillOf('.draw-certain')).toBe('currentColor');
});

test.each([
  '</title><script>alert(1)</script>',
  'a & b "c" \'d\'',
  'NUL \u0000 \ufffe \ud800',
  ']]>',
  '&amp;',
])('a title %j is text in it', (title) => {
  const root = picture(title);
  expect(root.querySelector('script')).toBeNull();
  const shown = ['\u0000', '\ufffe', '\ud800'].reduce((text, bad) => text.replace(bad, '\ufffd'), title);
  expect(root.querySelector('title')?.textContent).toBe(shown);
  expect(words(root).filter((text) => text === shown).length).toBeGreaterThan(1);
});
