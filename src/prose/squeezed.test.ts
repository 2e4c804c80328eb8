import { expect, test } from 'vitest';
import { draftBlocks } from '../text/draft-blocks.ts';
import { proseChecker } from './check-prose.ts';
import { squeezed } from './squeezed.ts';
import type { Subject } from './types.ts';

test.each([
  ['a b', 'a b'],
  ['a    b', 'a b'],
  ['a    , b', 'a, b'],
  ['  a', ' a'],
  ['a  b   c.', 'a b c.'],
  ['a   b   .', 'a b.'],
])('"%s" is read as "%s", and each word is found again', (text, read) => {
  const { prose, asGiven } = squeezed({ text, links: [], apart: [] });
  expect(prose.text).toBe(read);
  for (const { 0: word, index } of read.matchAll(/\S/g)) {
    const { start, end } = asGiven({ start: index, end: index + 1 });
    expect(text.slice(start, end)).toBe(word);
  }
});

test('links and what is apart are where their words are', () => {
  const text = '   The talks      were in    Berne.';
  const talks = { start: text.indexOf('The'), end: text.indexOf('The') + 9, address: 'events/a/' };
  const berne = { start: text.indexOf('Berne'), end: text.indexOf('Berne') + 5 };
  const { prose } = squeezed({ text, links: [talks], apart: [berne] });
  expect(prose.links.map(({ start, end }) => prose.text.slice(start, end))).toEqual(['The talks']);
  expect(prose.apart.map(({ start, end }) => prose.text.slice(start, end))).toEqual(['Berne']);
});

const day = 9200;
const talks: Subject = {
  address: 'events/talks/',
  title: 'Talks in the mill',
  names: ['Talks in the mill'],
  kind: 'talks',
  shape: 'point',
  dates: [{ of: 'whole', edtf: '1995-03-11' }],
  bounds: { start: [day, day], end: [day, day] },
  actors: ['slaka'],
  met: ['slaka'],
  places: ['arl'],
  texts: [],
};
const check = proseChecker({
  kinds: [],
  actors: [
    { id: 'slaka', names: ['Slaka'] },
    { id: 'other', names: ['Otherland'] },
  ],
  persons: [],
  places: [
    { id: 'arl', names: ['Arl'] },
    { id: 'orle', names: ['Orle'] },
  ],
  subjects: [talks],
});

const links = ['/events/talks/', `https://an-archive.example/${'folder/'.repeat(12)}events/talks/`];

test.each(
  [
    'They met; [the talks](@) were signed in Orle.',
    '[The talks](@) were arranged by Otherland.',
    '[The talks](@) were on 1 April 1995.',
    '**[The talks](@)** took place in Orle.',
  ].flatMap((text) => links.map((link) => text.replace('@', link))),
)('however long the address of a link is, what is said of it is read: %s', (text) => {
  const [block] = draftBlocks(text, 0);
  const found = check(
    { ...block!, links: block!.links.map((one) => ({ ...one, address: 'events/talks/' })) },
    { language: 'en' },
  );
  const [wrong] = found.filter(({ verdict }) => verdict === 'contradicted');
  expect(wrong).toBeDefined();
  expect(text.slice(wrong!.start, wrong!.end)).toMatch(/^(?:Orle|Otherland|1 April 1995)$/);
});
